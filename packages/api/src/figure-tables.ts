import { type Text, text } from '@underlag/domain/text';
import type { ListCases } from './case-lists.ts';
import type { Figures, FiguresOf, Standing } from './figures.ts';
import { holdWords } from './hold-words.ts';

/** The list a figure counts. */
export type ListWish = Partial<Omit<ListCases, 'after' | 'size'>>;

/** A cell as it is shown and as it is exported; a figure opens the list it counts. Amounts in öre, shares in whole per cent. */
export interface Cell {
  value: string | number | null;
  opens?: ListWish;
}

export interface Column {
  name: Text;
  kind: 'words' | 'count' | 'days' | 'percent' | 'ore';
}

export interface FigureTable {
  key: TableKey;
  title: Text;
  columns: readonly Column[];
  rows: readonly { key: string; cells: readonly Cell[] }[];
}

export const tableKeys = [
  'queues',
  'people',
  'types',
  'ages',
  'waiting',
  'holds',
  'weeks',
  'reopened',
] as const;
export type TableKey = (typeof tableKeys)[number];

/** The managers' figures as tables, the same on the page and in a file. */
export function figureTables(figures: Figures, locale: 'sv' | 'en'): FigureTable[] {
  const scope = scopeOf(figures.of);
  const byStanding = (
    key: TableKey,
    title: Text,
    first: Text,
    rows: readonly (Standing & { row: string; name: string; opens: ListWish })[],
  ): FigureTable => ({
    key,
    title,
    columns: [words(first), ...standingColumns],
    rows: rows.map(({ row, name, opens, ...standing }) => ({
      key: row,
      cells: [{ value: name }, ...standingCells(standing, { ...scope, ...opens })],
    })),
  });
  const table = (key: TableKey, title: Text, columns: Column[], rows: FigureTable['rows']): FigureTable => ({
    key,
    title,
    columns,
    rows,
  });
  return [
    byStanding(
      'queues',
      text('Per kö', 'By queue'),
      text('Kö', 'Queue'),
      figures.queues.map(({ key, name, ...row }) => ({
        ...row,
        row: key,
        name: name[locale],
        opens: { list: key },
      })),
    ),
    byStanding(
      'people',
      text('Per handläggare', 'By assignee'),
      text('Handläggare', 'Assignee'),
      figures.people.map(({ id, name, ...row }) => ({
        ...row,
        row: id ?? 'none',
        name: name ?? nobody[locale],
        opens: id ? { assigneeId: id } : { unassigned: true },
      })),
    ),
    byStanding(
      'types',
      text('Per ärendetyp', 'By case type'),
      text('Ärendetyp', 'Case type'),
      figures.types.map(({ key, name, ...row }) => ({
        ...row,
        row: key,
        name: name[locale],
        opens: { type: key },
      })),
    ),
    table(
      'ages',
      text('Ålder på öppna ärenden', 'Age of open cases'),
      [words(text('Dagar sedan ärendet öppnades', 'Days since the case was opened')), cases],
      figures.ages.map(({ days, from, to, cases }) => ({
        key: days,
        cells: [{ value: days }, { value: cases, opens: { ...scope, sort: 'opened', from, to } }],
      })),
    ),
    table(
      'waiting',
      text('Varför ärenden väntar', 'Why cases wait'),
      [
        words(text('Väntar på', 'Waiting for')),
        cases,
        { name: text('Median, dagar', 'Median, days'), kind: 'days' },
      ],
      figures.waiting.map(({ state, name, cases, medianDays }) => ({
        key: state,
        cells: [
          { value: name[locale] },
          { value: cases, opens: { ...scope, waiting: state } },
          { value: medianDays },
        ],
      })),
    ),
    table(
      'holds',
      text('Bestridda belopp och andra kravspärrar', 'Disputed amounts and other dunning holds'),
      [words(text('Orsak', 'Reason')), cases, { name: text('Belopp', 'Amount'), kind: 'ore' }],
      figures.holds.map(({ reason, cases, amountOre }) => ({
        key: reason,
        cells: [
          { value: holdWords[reason][locale] },
          { value: cases, opens: { ...scope, hold: reason } },
          { value: amountOre },
        ],
      })),
    ),
    table(
      'weeks',
      text('Andel frister som hölls', 'Share of deadlines met'),
      [
        words(text('Vecka', 'Week')),
        ...clocks.flatMap(({ name, missed }): Column[] => [
          { name, kind: 'percent' },
          { name: missed, kind: 'count' },
        ]),
      ],
      figures.weeks.map((week) => ({
        key: week.from,
        cells: [
          { value: weekName(week, locale) },
          ...clocks.flatMap(({ key }) => {
            const { met, missed, missedCases } = week[key];
            const opens = { ...scope, clock: key, from: week.from, to: week.to };
            return [
              { value: shareMet(met, missed) },
              { value: missedCases, opens: { ...opens, outcome: 'missed' as const } },
            ];
          }),
        ],
      })),
    ),
    table(
      'reopened',
      text('Återöppnade ärenden', 'Reopened cases'),
      [
        words(text('Vecka', 'Week')),
        { name: text('Avslutade', 'Ended'), kind: 'count' },
        { name: text('Återöppnade', 'Reopened'), kind: 'count' },
        { name: text('Andel återöppnade', 'Share reopened'), kind: 'percent' },
      ],
      figures.weeks.map(({ ended, reopened, ...week }) => ({
        key: week.from,
        cells: [
          { value: weekName(week, locale) },
          { value: ended, opens: { ...scope, clock: 'solution', from: week.from, to: week.to } },
          { value: reopened, opens: { ...scope, reopened: true, from: week.from, to: week.to } },
          { value: ended === 0 ? null : Math.round((reopened * 100) / ended) },
        ],
      })),
    ),
  ];
}

/** The share that was met in whole per cent, rounded down so that one miss is never a hundred; null when nothing ended. */
export const shareMet = (met: number, missed: number): number | null =>
  met + missed === 0 ? null : Math.floor((met * 100) / (met + missed));

/** An ISO week as people write it: `2026 v. 48`, `2026 W48`. */
export const weekName = ({ year, week }: { year: number; week: number }, locale: 'sv' | 'en'): string =>
  `${year} ${locale === 'sv' ? 'v. ' : 'W'}${week}`;

/** The list that the wish narrows all figures to. */
export const scopeOf = ({ queue, type, person }: FiguresOf): ListWish => ({
  list: queue || 'all',
  ...(type ? { type } : {}),
  ...(person === 'none' ? { unassigned: true } : person ? { assigneeId: person } : {}),
});

/** The clocks as managers know them. */
export const clocks = [
  {
    key: 'firstResponse',
    name: text('Första svar i tid', 'First response in time'),
    missed: text('Missade första svar, ärenden', 'Missed first responses, cases'),
  },
  {
    key: 'nextUpdate',
    name: text('Nästa besked i tid', 'Next update in time'),
    missed: text('Missade besked, ärenden', 'Missed updates, cases'),
  },
  {
    key: 'solution',
    name: text('Lösning i tid', 'Solution in time'),
    missed: text('Missade lösningar, ärenden', 'Missed solutions, cases'),
  },
] as const;

const nobody = text('Utan handläggare', 'Unassigned');
const words = (name: Text): Column => ({ name, kind: 'words' });
const cases: Column = { name: text('Ärenden', 'Cases'), kind: 'count' };
const standingColumns: readonly Column[] = [
  { name: text('Öppna', 'Open'), kind: 'count' },
  { name: text('Försenade', 'Late'), kind: 'count' },
  { name: text('Snart försenade', 'Nearly late'), kind: 'count' },
  { name: text('Frist i dag', 'Due today'), kind: 'count' },
];

const standingCells = ({ open, breached, atRisk, dueToday }: Standing, opens: ListWish): Cell[] => [
  { value: open, opens },
  { value: breached, opens: { ...opens, due: 'breached' } },
  { value: atRisk, opens: { ...opens, due: 'at_risk' } },
  { value: dueToday, opens: { ...opens, due: 'today' } },
];
