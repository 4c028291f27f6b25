import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { aCase, look, on, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const two = async (at: Desk) => [on(await aCase(at)), on(await aCase(at))];
const withdraw = { do: 'move' as const, move: 'withdraw', reason: 'Dubbletter.' };

describe('cases.bulk', () => {
  quintet({
    given: two,
    call: (caller, cases) => caller.cases.bulk({ cases, act: withdraw }),
    powerless: ['rut', 'gunnar'],
    events: ['moved', 'moved'],
    done: async ({ db }, cases) =>
      expect(
        await db.case.count({ where: { id: { in: cases.map(({ caseId }) => caseId) }, state: 'withdrawn' } }),
      ).toBe(2),
  });

  test('each row obeys every guard by itself: unseen, without the right, stale, in the wrong state', async () => {
    const at = await desk();
    const [fresh, stale, ended, unseen, missing] = [
      await aCase(at),
      await aCase(at),
      await aCase(at),
      await aCase(at),
      { id: '00000000-0000-4000-8000-000000000000', version: 1 },
    ];
    await at.db.case.update({ where: { id: unseen.id }, data: { queueKey: 'suppliers' } });
    const cases = [
      on(fresh),
      { ...on(stale), version: 1 },
      on(await withdrawn(at, ended)),
      on(unseen),
      on(missing),
      on(fresh),
    ];
    const karin = await at.as('karin');
    const results = await karin.cases.bulk({ cases, act: withdraw });
    expect(results.map(({ ok, number, says }) => [ok, number, says?.sv ?? null])).toEqual([
      [true, fresh.number, null],
      [false, null, 'Någon annan hann ändra. Det du skrev finns kvar.'],
      [false, ended.number, '”Återta” går inte att göra när ärendet är ”Återtagen”.'],
      [false, null, 'Ärendet finns inte, eller så får du inte se det.'],
      [false, null, 'Ärendet finns inte, eller så får du inte se det.'],
      [false, null, 'Någon annan hann ändra. Det du skrev finns kvar.'],
    ]);
    expect(await look(at, unseen)).toMatchObject({ state: 'new', version: unseen.version });
  });

  test('a dry run says the same and writes nothing', async () => {
    const at = await desk();
    const cases = [...(await two(at)), { ...on(await aCase(at)), version: 1 }];
    const karin = await at.as('karin');
    const bulk = (dryRun: boolean) => karin.cases.bulk({ cases, act: withdraw, dryRun });
    const said = await nothingWritten(at, () => bulk(true));
    expect(said.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(await bulk(false)).toEqual(said);
  });

  test('assigns and classifies through the same doors', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const { personId: assigneeId } = (await at.ctxOf('pelle')).actor;
    const given = await karin.cases.bulk({ cases: await two(at), act: { do: 'assign', assigneeId } });
    expect(given.map(({ ok, says }) => [ok, says?.en])).toEqual([
      [false, 'That person may not work in the queue of this case.'],
      [false, 'That person may not work in the queue of this case.'],
    ]);
    const cases = await two(at);
    const classify = () => karin.cases.bulk({ cases, act: { do: 'classify', typeKey: 'invoice_copy' } });
    expect(await eventsOf(at, classify)).toEqual(['classified', 'classified']);
  });
});
