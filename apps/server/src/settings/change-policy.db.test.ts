import type { ChangePolicy } from '@underlag/api/settings';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const typeKey = 'general_question';

async function shown(at: Desk): Promise<ChangePolicy> {
  const policies = await (await at.as('ahmed')).settings.policies();
  const [newest] = policies.find((policy) => policy.typeKey === typeKey)?.versions ?? [];
  if (!newest) throw new Error('no deadlines');
  return { typeKey, base: newest.version, deadlines: newest.deadlines };
}

const answerWithin = (policy: ChangePolicy, minutes: number): ChangePolicy => ({
  ...policy,
  deadlines: { ...policy.deadlines, firstResponse: { ...policy.deadlines.firstResponse, minutes } },
});

describe('settings.changePolicy', () => {
  quintet({
    given: async (at) => {
      const first = await shown(at);
      if (first.base === 1) await (await at.as('ahmed')).settings.changePolicy(answerWithin(first, 101));
      return answerWithin(await shown(at), 77);
    },
    call: (caller, policy) => caller.settings.changePolicy(policy),
    unseen: (policy) => ({ ...policy, typeKey: 'none' }),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: ['settings.unchanged', shown],
    stale: (policy) => ({ ...policy, base: policy.base - 1 }),
    events: ['policy_changed'],
    done: async ({ db }) => {
      const [newest, before] = await db.slaPolicy.findMany({
        where: { typeKey },
        orderBy: { version: 'desc' },
      });
      expect(newest).toMatchObject({ deadlines: { firstResponse: { minutes: 77 } } });
      expect(newest?.calendarId).toBe(before?.calendarId);
      const event = await db.adminEvent.findFirst({
        where: { kind: 'policy_changed' },
        orderBy: { at: 'desc' },
      });
      expect(event?.data).toMatchObject({
        from: { deadlines: { firstResponse: { minutes: 101 } } },
        to: { version: newest?.version, deadlines: { firstResponse: { minutes: 77 } } },
      });
    },
  });

  test('a shorter answer: which open cases would be due earlier; they keep theirs, a new one gets the new', async () => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    await ahmed.settings.changePolicy(answerWithin(await shown(at), 480));
    const old = await at.db.case.findUniqueOrThrow({ where: { id: (await aCase(at)).id } });
    const shorter = answerWithin(await shown(at), 30);
    const preview = await nothingWritten(at, async () =>
      (await at.as('maria')).settings.previewPolicy(shorter),
    );
    expect(preview.rows.find(({ number }) => number === old.number)).toMatchObject({
      clock: 'firstResponse',
      turn: 'earlier',
    });
    const other = answerWithin(await shown(at), 480);
    expect(await ahmed.settings.previewPolicy(other)).toMatchObject({
      earlier: 0,
      later: 0,
    });
    await ahmed.settings.changePolicy(shorter);
    expect(await at.db.case.findUnique({ where: { id: old.id } })).toMatchObject({ dueAt: old.dueAt });
    const young = await at.db.case.findUniqueOrThrow({ where: { id: (await aCase(at)).id } });
    expect(young.dueAt?.getTime()).toBeLessThan(old.dueAt?.getTime() ?? 0);
    expect(young.slaPolicyId).not.toBe(old.slaPolicyId);
  });

  test('resting where a case stands: its clock would rest', async () => {
    const at = await desk();
    const { number } = await aCase(at);
    const policy = await shown(at);
    const resting = {
      ...policy,
      deadlines: { ...policy.deadlines, solution: { minutes: 4_800, rests: ['new' as const] } },
    };
    const { rows } = await (await at.as('maria')).settings.previewPolicy(resting);
    expect(rows.find((row) => row.number === number && row.clock === 'solution')).toMatchObject({
      turn: 'rests',
      after: null,
    });
  });

  test('no minutes at all are told beside the field', async () => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    const told = await refusalOf(ahmed.settings.changePolicy(answerWithin(await shown(at), 0)));
    expect(told).toMatchObject({ status: 400, fields: [{ path: 'deadlines.firstResponse.minutes' }] });
  });
});
