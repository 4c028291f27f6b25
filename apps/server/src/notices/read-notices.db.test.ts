import { describe, expect, test } from 'vitest';
import type { Desk } from '../testing/desk.ts';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { aCase } from '../testing/scenarios.ts';

let rounds = 0;

/** A notice to Karin of a case of hers. */
async function aNotice(at: Desk, assigned = true) {
  const view = await aCase(at);
  const { id: personId } = await at.db.person.findFirstOrThrow({ where: { name: 'Karin Lund' } });
  if (assigned)
    await (await at.as('karin')).cases.assign({
      caseId: view.id,
      version: view.version,
      assigneeId: personId,
    });
  rounds += 1;
  const instant = new Date(Date.UTC(2026, 10, 2, 8, rounds));
  const { id } = await at.db.notice.create({
    data: {
      personId,
      caseId: view.id,
      kind: 'sla_75',
      clock: 'firstResponse',
      since: instant,
      dueAt: instant,
      at: instant,
    },
  });
  return { id, until: instant.toISOString(), view };
}

describe('notices.read', () => {
  quintet({
    given: aNotice,
    call: (caller, { id }) => caller.notices.read({ id }),
    unseen: 'pelle',
    powerless: [],
    events: [],
    done: async ({ db, as }, { id }) => {
      expect(await db.notice.findUnique({ where: { id } })).toMatchObject({ readAt: expect.any(Date) });
      expect((await (await as('karin')).cases.counts()).notices).toBe(0);
    },
  });

  test('all that had come by an instant, and nothing that came since; the list is newest first', async () => {
    const at = await desk();
    const [first, second, third] = [await aNotice(at), await aNotice(at), await aNotice(at)];
    const karin = await at.as('karin');
    expect((await karin.cases.counts()).notices).toBe(3);
    await karin.notices.read({ until: second.until });
    expect((await karin.cases.counts()).notices).toBe(1);
    expect((await karin.notices.list()).slice(0, 3)).toMatchObject([
      { id: third.id, readAt: null, caseNumber: third.view.number, assignee: { name: 'Karin Lund' } },
      { id: second.id, readAt: expect.any(String) },
      { id: first.id, readAt: expect.any(String) },
    ]);
  });

  test('of a case one may no longer see nothing is shown or counted', async () => {
    const at = await desk();
    const { id, view } = await aNotice(at, false);
    await at.db.case.update({ where: { id: view.id }, data: { queueKey: 'suppliers' } });
    const karin = await at.as('karin');
    expect((await karin.notices.list()).map((notice) => notice.id)).not.toContain(id);
    expect((await karin.cases.counts()).notices).toBe(1);
  });
});
