import type { ChangeCalendar } from '@underlag/api/settings';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

/** The office calendar as the settings show it. */
async function shown(at: Desk): Promise<ChangeCalendar> {
  const { calendars } = await (await at.as('ahmed')).settings.calendars();
  const office = calendars.find(({ key }) => key === 'se-office');
  const [newest] = office?.versions ?? [];
  if (!newest) throw new Error('no office calendar');
  const { version: base, week, closedDays } = newest;
  return { key: 'se-office', base, week, closedDays };
}

/** So many days from today on. */
const daysAhead = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.now() + index * 86_400_000).toISOString().slice(0, 10),
  );

const closedFor = (calendar: ChangeCalendar, days: number): ChangeCalendar => ({
  ...calendar,
  closedDays: [...calendar.closedDays, ...daysAhead(days)],
});

const openSaturday = (calendar: ChangeCalendar): ChangeCalendar => ({
  ...calendar,
  week: { ...calendar.week, sat: [{ from: '09:00', to: '12:00' }] },
});

const row = ({ db }: Desk, id: string) =>
  db.case.findUniqueOrThrow({ where: { id }, include: { slaPolicy: { include: { calendar: true } } } });

describe('settings.changeCalendar', () => {
  quintet({
    given: async (at) => {
      const first = await shown(at);
      if (first.base === 1) await (await at.as('ahmed')).settings.changeCalendar(openSaturday(first));
      return closedFor(await shown(at), 1);
    },
    call: (caller, calendar) => caller.settings.changeCalendar(calendar),
    unseen: (calendar) => ({ ...calendar, key: 'none' }),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: ['settings.unchanged', shown],
    stale: (calendar) => ({ ...calendar, base: calendar.base - 1 }),
    events: ['calendar_changed'],
    done: async ({ db }, { key, base, closedDays }) => {
      const made = await db.calendar.findMany({ where: { key }, orderBy: { version: 'desc' } });
      expect(made[0]).toMatchObject({ version: made.length, closedDays: [...new Set(closedDays)].sort() });
      const policies = await db.slaPolicy.findMany({
        orderBy: [{ typeKey: 'asc' }, { version: 'desc' }],
        distinct: ['typeKey'],
      });
      expect(new Set(policies.map(({ calendarId }) => calendarId))).toEqual(new Set([made[0]?.id]));
      const event = await db.adminEvent.findFirst({
        where: { kind: 'calendar_changed' },
        orderBy: { at: 'desc' },
      });
      expect(event).toMatchObject({ subjectId: key, data: { to: { version: made.length } } });
      expect(event?.data).toMatchObject({
        from: { closedDays: made[1]?.closedDays },
        policies: expect.any(Array),
      });
      expect(base).toBeLessThan(made.length);
    },
  });

  test('a manager looks and asks what would move, but may not change', async () => {
    const at = await desk();
    const maria = await at.as('maria');
    const calendar = closedFor(await shown(at), 2);
    await maria.settings.calendars();
    const preview = await nothingWritten(at, () => maria.settings.previewCalendar(calendar));
    expect(preview.judged).toBeGreaterThanOrEqual(0);
    expect(await refusalOf(maria.settings.changeCalendar(calendar))).toMatchObject({
      status: 403,
      code: 'permission.settings.manage',
    });
  });

  test('times that do not read stand beside their weekday, in both languages', async () => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    const calendar = await shown(at);
    const wrong = {
      ...calendar,
      week: { ...calendar.week, tue: [{ from: '17:00', to: '08:00' }], sun: [{ from: '9', to: '10' }] },
    };
    const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    for (const command of ['changeCalendar', 'previewCalendar'] as const) {
      const told = await nothingWritten(at, () => refusalOf(ahmed.settings[command](wrong)));
      expect(told).toMatchObject({ status: 400, code: 'calendar.bad_interval' });
      expect(told.fields.map(({ path }) => path)).toEqual(['week.tue', 'week.sun']);
      expect(told.fields[0]?.says).toEqual({
        sv: expect.stringMatching(/utan överlapp/),
        en: expect.stringMatching(/without overlap/),
      });
      expect(await refusalOf(ahmed.settings[command]({ ...calendar, week: never }))).toMatchObject({
        code: 'calendar.no_open_time',
        fields: [{ path: 'week' }],
      });
    }
  });

  test('two who change at once: one is told of the other', async () => {
    const at = await desk();
    const calendar = await shown(at);
    const ahmed = await at.as('ahmed');
    const both = await Promise.allSettled([
      ahmed.settings.changeCalendar(closedFor(calendar, 3)),
      ahmed.settings.changeCalendar(closedFor(calendar, 4)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(ahmed.settings.changeCalendar(closedFor(calendar, 5)))).toMatchObject({
      status: 409,
      changedBy: 'Ahmed Nilsson',
    });
  });

  test('previewed, applied: open cases keep their due times through every later commit, new ones get the new', async () => {
    const at = await desk();
    const [karin, ahmed] = [await at.as('karin'), await at.as('ahmed')];
    const old = await aCase(at);
    const sorted = await aCase(at);
    const before = await row(at, old.id);
    const calendar = closedFor(await shown(at), 60);

    const preview = await (await at.as('maria')).settings.previewCalendar(calendar);
    const moved = preview.rows.filter(({ number }) => number === old.number);
    expect(moved.length).toBeGreaterThan(0);
    for (const clock of moved) {
      expect(clock).toMatchObject({ turn: 'later', mayOpen: true, typeKey: 'general_question' });
      expect(Date.parse(clock.after ?? '')).toBeGreaterThan(Date.parse(clock.before ?? ''));
    }
    expect(moved.map(({ before: due }) => due)).toContain(before.dueAt?.toISOString());
    expect(preview.later + preview.earlier).toBe(preview.total);
    expect((await ahmed.settings.previewCalendar(calendar)).rows.every(({ mayOpen }) => !mayOpen)).toBe(true);

    await ahmed.settings.changeCalendar(calendar);
    const fresh = async () => on(await karin.cases.get({ ref: old.number }));
    const { personId } = (await at.ctxOf('karin')).actor;
    const commits: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['note', async () => karin.cases.note({ caseId: old.id, text: 'Ringde tillbaka.' })],
      ['assign', async () => karin.cases.assign({ ...(await fresh()), assigneeId: personId })],
      ['move', async () => karin.cases.move({ ...(await fresh()), move: 'start' })],
      ['link', async () => karin.cases.link({ ...(await fresh()), customerId: null })],
      ['unassign', async () => karin.cases.assign({ ...(await fresh()), assigneeId: null })],
    ];
    for (const [commit, make] of commits) {
      await make();
      const { slaPolicyId, dueAt } = await row(at, old.id);
      expect([commit, slaPolicyId, dueAt]).toEqual([commit, before.slaPolicyId, before.dueAt]);
    }

    const young = await row(at, (await aCase(at)).id);
    const made = (await shown(at)).base;
    expect(young.slaPolicy.calendar.version).toBe(made);
    expect(young.dueAt?.getTime()).toBeGreaterThan(before.dueAt?.getTime() ?? Number.NaN);
    await karin.cases.classify({
      ...on(await karin.cases.get({ ref: sorted.number })),
      typeKey: 'invoice_copy',
    });
    expect((await row(at, sorted.id)).slaPolicy.calendar.version).toBe(made);
    const office = (await ahmed.settings.calendars()).calendars.find(({ key }) => key === 'se-office');
    expect(office?.versions[0]).toMatchObject({ version: made, by: 'Ahmed Nilsson', openCases: 2 });
  });
});
