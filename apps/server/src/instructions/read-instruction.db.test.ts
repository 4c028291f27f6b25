import { afterAll, describe, expect, test } from 'vitest';
import { aColleague } from '../testing/colleagues.ts';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { aChangeCase, aDisclosureCase, aPreparedChange, newText, siteId } from '../testing/instructions.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, look, moved, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

const readings = async ({ db }: Desk, name = 'Karin Lund') => {
  const { id: personId } = await db.person.findFirstOrThrow({ where: { name } });
  return db.readLog.count({ where: { what: 'instruction', personId } });
};

describe('instructions.read, of a case', () => {
  quintet({
    given: (at) => aDisclosureCase(at),
    call: (caller, { id }) => caller.instructions.read({ caseId: id }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar'],
    refused: [
      'case.no_site',
      async (at, view) => (await at.as('karin')).cases.link({ ...on(view), siteId: null }),
    ],
    events: [],
    done: async (at) => expect(await readings(at)).toBe(1),
  });
});

describe('reading inside', () => {
  afterAll(closeDesk);

  test('each reading of each text is kept', async () => {
    const at = await desk();
    const view = await aPreparedChange(at, { site: 'S-200101' });
    const before = await readings(at);
    const karin = await at.as('karin');
    const read = await karin.instructions.read({ caseId: view.id });
    expect(read).toMatchObject({ current: { number: 1 }, next: { number: 2, text: newText } });
    await karin.instructions.read({ caseId: view.id });
    expect(await readings(at)).toBe(before + 4);
    const current = await at.db.instructionVersion.findFirstOrThrow({
      where: { state: 'in_force', siteId: await siteId(at, 'S-200101') },
    });
    expect(await at.db.readLog.findMany({ where: { targetId: current.id } })).toMatchObject([
      { what: 'instruction' },
      { what: 'instruction' },
    ]);
  });

  test('looking at the case is no reading', async () => {
    const at = await desk();
    const view = await aDisclosureCase(at);
    const before = await readings(at, 'Maria Öberg');
    expect((await look(at, view)).instruction).toMatchObject({ current: { number: 1 }, canRead: true });
    expect(await readings(at, 'Maria Öberg')).toBe(before);
  });

  test('of a site, only for those who work with instructions', async () => {
    const at = await desk();
    const site = await siteId(at);
    const karin = await at.as('karin');
    expect(await karin.instructions.read({ siteId: site })).toMatchObject({
      current: { number: 1 },
      next: null,
    });
    for (const key of ['pelle', 'rut', 'gunnar', 'ahmed'])
      expect(
        await nothingWritten(at, async () =>
          refusalOf((await at.as(key)).instructions.read({ siteId: site })),
        ),
      ).toMatchObject({ status: 403, code: 'permission.instruction.read' });
    expect(await refusalOf(karin.instructions.read({ siteId: nobody }))).toMatchObject({ status: 404 });
  });

  test('a case about something else opens no instruction for those who do not work with them', async () => {
    const at = await desk();
    const view = await aCase(at);
    const { id: contactless } = view;
    await at.db.case.update({ where: { id: contactless }, data: { siteId: await siteId(at) } });
    await aColleague(at, {
      key: 'allan',
      name: 'Allan Grip',
      roles: ['agent'],
      queues: { general: 'work' },
    });
    const allan = await at.as('allan');
    expect(
      await nothingWritten(at, () => refusalOf(allan.instructions.read({ caseId: view.id }))),
    ).toMatchObject({
      status: 403,
      code: 'permission.instruction.read',
    });
    const karin = await at.as('karin');
    expect(await karin.instructions.read({ caseId: view.id })).toMatchObject({ current: { number: 1 } });
  });

  test('the new text shows on the case only while it is worked on, and only to those who may read', async () => {
    const at = await desk();
    const view = await aChangeCase(at, { site: 'S-200101' });
    const seenBy = async (key: string) =>
      JSON.stringify(await (await at.as(key)).cases.get({ ref: view.number }));
    const secret = newText.split('\n')[0] ?? '';
    expect(await seenBy('karin')).toContain(secret);
    expect(await seenBy('rut')).not.toContain(secret);
    await at.db.instructionVersion.updateMany({ where: { state: 'prepared' }, data: { state: 'withdrawn' } });
    await moved(at, view, 'check');
    await moved(at, view, 'prepare');
    expect(await seenBy('karin')).not.toContain(secret);
    const { searchText } = await at.db.case.findUniqueOrThrow({ where: { id: view.id } });
    expect(searchText).not.toContain('Lena Ek först');
  });
});
