import { ListCases } from '@underlag/api/cases';
import { type Cell, figureTables } from '@underlag/api/figure-tables';
import type { Figures, FiguresOf } from '@underlag/api/figures';
import { addWorkingMinutes, workingMinutesBetween } from '@underlag/domain/sla';
import { beforeAll, describe, expect, test } from 'vitest';
import { policyOf } from '../doors/clocks.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { daysAgo, replied } from '../testing/past.ts';
import { recount } from '../testing/recount.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute, look, moved, on } from '../testing/scenarios.ts';
import { getFigures } from './get-figures.ts';

let at: Desk;
let counted: Awaited<ReturnType<typeof recount>>;
const ago = <T>(days: number, step: () => Promise<T>) => daysAgo(at, days, step);

/** Days of ordinary work in a month: answered, late, waiting, disputed, undone, reopened, of another type than first thought. */
beforeAll(async () => {
  at = await desk();
  const johan = (await at.ctxOf('johan')).actor.personId;
  const karin = await at.as('karin');

  const solved = await ago(30, () => aCase(at));
  await ago(29.9, () => replied(at, solved, 'resolve'));

  const forgotten = await ago(26, () => aCase(at));
  await ago(3, () => moved(at, forgotten, 'withdraw', { reason: 'Kunden ringde igen.' }));

  const disputed = await ago(15, () => aDispute(at));
  await ago(14, () => replied(at, disputed));
  await ago(13, async () => karin.cases.assign({ ...on(await look(at, disputed)), assigneeId: johan }));

  const waiting = await ago(8, () => aCase(at));
  await ago(6, () => replied(at, waiting, 'wait_for_customer'));

  const back = await ago(20, () => aCase(at));
  await ago(18, () => replied(at, back, 'resolve'));
  await ago(10, () => moved(at, back, 'reopen'));
  await ago(5, () => replied(at, back));
  await ago(2, () => moved(at, back, 'resolve'));

  const open = await ago(12, () => aCase(at));
  await ago(11, () => moved(at, open, 'withdraw', { reason: 'Kunden ringde igen.' }));
  await ago(1, () => moved(at, open, 'reopen'));

  const undone = await ago(4, () => aCase(at));
  await ago(3.5, async () => {
    const { deliveryId } = await replied(at, undone);
    await karin.cases.undoReply({ deliveryId });
  });

  const unsorted = await ago(7, () => aCase(at, { typeKey: 'unsorted' }));
  await ago(6.5, () => replied(at, unsorted));
  await ago(6, async () =>
    karin.cases.classify({ ...on(await look(at, unsorted)), typeKey: 'general_question' }),
  );

  await ago(9, () => aCase(at, { typeKey: 'extra_guarding_contact' }));
  const called = await ago(8, () => aCase(at, { typeKey: 'extra_guarding_contact' }));
  await ago(3, () =>
    karin.extraGuarding.logAttempt({ caseId: called.id, channel: 'phone', outcome: 'reached' }),
  );
  await aCase(at, { typeKey: 'extra_guarding_contact' });

  const nearly = await nearlyLate();
  await ago(nearly, () => aCase(at));
  await ago(24, () => aCase(at));
  await aDispute(at);
  counted = await recount(at);
});

/** How many days ago a question came whose first response has used nine tenths of its time by now. */
async function nearlyLate(): Promise<number> {
  const row = await at.db.slaPolicy.findFirstOrThrow({
    where: { typeKey: 'general_question' },
    include: { calendar: true },
  });
  const { calendar, deadlines } = policyOf({ slaPolicy: row });
  const now = new Date().toISOString();
  const wanted = deadlines.firstResponse.minutes * 0.9;
  let minutes = 0;
  const back = () => new Date(Date.parse(now) - minutes * 60_000).toISOString();
  while (workingMinutesBetween(calendar, back(), now) < wanted) minutes += 1;
  expect(addWorkingMinutes(calendar, back(), deadlines.firstResponse.minutes) > now).toBe(true);
  return minutes / (24 * 60);
}

const figures = async (of: FiguresOf = {}): Promise<Figures> => (await at.as('maria')).figures.get(of);

describe('the figures against a recount of the log', () => {
  test('every settled round', async () => {
    const { rounds } = counted;
    const kept = await at.db.clockOutcome.findMany({ include: { case: { select: { number: true } } } });
    const line = (row: {
      number: string;
      clock: string;
      round: number;
      settledAt: Date;
      met: boolean;
      who: (string | null)[];
    }) => [row.number, row.clock, row.round, row.settledAt.toISOString(), row.met, ...row.who].join(' ');
    const recounted = rounds.map((row) =>
      line({ ...row, settledAt: row.settled_at, who: [row.type_key, row.queue_key, row.assignee_id] }),
    );
    expect(
      kept
        .map((row) =>
          line({ ...row, number: row.case.number, who: [row.typeKey, row.queueKey, row.assigneeId] }),
        )
        .sort(),
    ).toEqual(recounted.sort());
    expect(rounds.some(({ met }) => met)).toBe(true);
    expect(rounds.some(({ met }) => !met)).toBe(true);
  });

  test('what is open, late, nearly late, due today and not reached, by everything', async () => {
    const { cells } = counted;
    const seen = await figures();
    const of = (by: string) =>
      cells
        .filter((cell) => cell.by === by && cell.key !== 'no')
        .map(({ key, open, breached, at_risk, due_today }) => ({
          key,
          open,
          breached,
          atRisk: at_risk,
          dueToday: due_today,
        }))
        .sort(byKey);
    const told = <Row extends { open: number; breached: number; atRisk: number; dueToday: number }>(
      rows: readonly Row[],
      key: (row: Row) => string | null,
    ) =>
      rows
        .map((row) => ({
          key: key(row),
          open: row.open,
          breached: row.breached,
          atRisk: row.atRisk,
          dueToday: row.dueToday,
        }))
        .sort(byKey);
    expect(told([seen.total], () => null)).toEqual(of('nothing'));
    expect(told(seen.queues, ({ key }) => key)).toEqual(of('queue'));
    expect(told(seen.types, ({ key }) => key)).toEqual(of('type'));
    expect(told(seen.people, ({ id }) => id)).toEqual(of('person'));
    expect(
      seen.ages
        .filter((age) => age.cases > 0)
        .map((age) => [age.days, age.cases])
        .sort(),
    ).toEqual(
      of('age')
        .map(({ key, open }) => [key, open])
        .sort(),
    );
    expect(seen.waiting.map(({ state, cases, medianDays }) => [state, cases, medianDays])).toEqual(
      cells
        .filter(({ by, key }) => by === 'waiting' && key !== 'no')
        .map(({ key, open, median_days }) => [key, open, median_days]),
    );
    expect(seen.total.contactOverdue).toBe(cells.find(({ by }) => by === 'nothing')?.contact_overdue);
    expect(seen.total.contactOverdue).toBe(1);
    expect(seen.total.breached).toBeGreaterThan(0);
    expect(seen.total.atRisk).toBeGreaterThan(0);
  });

  test('how many ended and came back each week, and what was met', async () => {
    const { rounds } = counted;
    const { rows: reopened } = await at.owner.query<{ day: string; n: number }>(
      `select to_char(at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day, count(distinct case_id)::int as n from (
         select *, lag(data->>'category') over (partition by case_id order by seq) as before
         from case_event where kind in ('opened', 'moved', 'classified')) e
       where before = 'done' and data->>'category' <> 'done' group by 1`,
    );
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
    for (const week of (await figures()).weeks) {
      const inWeek = (date: string) => date >= week.from && date <= week.to;
      const own = rounds.filter(({ settled_at }) => inWeek(day.format(settled_at)));
      for (const clock of ['firstResponse', 'nextUpdate', 'solution'] as const) {
        const of = own.filter((round) => round.clock === clock);
        const missed = of.filter(({ met }) => !met);
        expect(week[clock]).toEqual({
          met: of.length - missed.length,
          missed: missed.length,
          missedCases: new Set(missed.map(({ number }) => number)).size,
        });
      }
      expect(week.ended).toBe(own.filter(({ clock }) => clock === 'solution').length);
      const n = reopened.filter((row) => inWeek(row.day)).reduce((sum, row) => sum + row.n, 0);
      expect(week.reopened).toBe(n);
    }
  });

  test('what is disputed', async () => {
    const { rows } = await at.owner.query<{ cases: number; ore: number }>(
      `select count(distinct case_id)::int as cases, sum((data->>'amountOre')::bigint)::float8 as ore from (
         select distinct on (case_id, data->>'invoiceId') * from case_event
         where kind in ('hold_placed', 'hold_changed', 'hold_lifted') order by case_id, data->>'invoiceId', seq desc
       ) last where kind <> 'hold_lifted'`,
    );
    expect((await figures()).holds).toEqual([
      { reason: 'dispute', cases: rows[0]?.cases, amountOre: rows[0]?.ore },
    ]);
  });
});

const byKey = (a: { key: string | null }, b: { key: string | null }) =>
  (a.key ?? '') < (b.key ?? '') ? -1 : 1;

describe('a figure opens its list', () => {
  const { personId: nobody } = { personId: 'none' as const };
  test.each<[string, () => Promise<FiguresOf>]>([
    ['of all', async () => ({})],
    ['of a queue', async () => ({ queue: 'general' })],
    ['of a type', async () => ({ type: 'invoice_dispute' })],
    ['of a person', async () => ({ person: (await at.ctxOf('johan')).actor.personId })],
    ['of nobody', async () => ({ person: nobody })],
  ])('%s', async (_, of) => {
    const maria = await at.as('maria');
    const seen = await figures(await of());
    const cells: Cell[] = figureTables(seen, 'sv').flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const linked = cells.filter(({ opens, value }) => opens && typeof value === 'number');
    expect(linked.length).toBeGreaterThan(20);
    for (const { value, opens } of linked) {
      const { rows } = await maria.cases.list(ListCases.parse({ ...opens, size: 200 }));
      expect({ opens, cases: rows.length }).toEqual({ opens, cases: value });
    }
  });
});

describe('who may see them', () => {
  test('nobody without the right', async () => {
    for (const key of ['karin', 'ahmed', 'gunnar', 'rut'])
      expect(await refusalOf((await at.as(key)).figures.get({}))).toMatchObject({
        status: 403,
        code: 'permission.sla.read',
      });
    expect(await refusalOf(at.outsider().figures.get({}))).toMatchObject({ status: 401 });
  });

  test('only what one may see is counted', async () => {
    const [all, few] = await Promise.all([
      figures(),
      at.ctxOf('pelle').then((pelle) => getFigures(pelle, {})),
    ]);
    expect(few.total).toMatchObject({ open: 0, breached: 0 });
    expect(few.weeks.every(({ ended, reopened }) => ended + reopened === 0)).toBe(true);
    expect([few.queues, few.people, few.holds, few.waiting]).toEqual([[], [], [], []]);
    const karin = await getFigures(await at.ctxOf('karin'), {});
    expect(karin.total.open).toBe(all.total.open);
    expect(karin.weeks).toEqual(all.weeks);
  });
});
