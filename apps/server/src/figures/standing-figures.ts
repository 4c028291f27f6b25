import type { Figures, Standing } from '@underlag/api/figures';
import { caseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { ageBounds } from './figure-queries.ts';

/** Open cases added up by one thing: bits of `level` are set for the things it is not by. */
export interface OpenRow extends Standing {
  level: number;
  queue_key: string | null;
  type_key: string | null;
  assignee_id: string | null;
  contactOverdue: number;
  /** How many are not older than each bound of the ages. */
  upTo: number[];
}

const by = { queue: 0b011, type: 0b101, person: 0b110, nothing: 0b111 } as const;

/** The open cases by queue, type, person and age, each named, in the order people know them by. */
export function standingFigures(
  rows: readonly OpenRow[],
  today: string,
  queues: readonly { key: string; nameSv: string; nameEn: string }[],
  people: readonly { id: string; name: string }[],
): Pick<Figures, 'total' | 'queues' | 'types' | 'people' | 'ages'> {
  const at = (level: number) => rows.filter((row) => row.level === level);
  const [all] = at(by.nothing);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    total: { ...standing(all), contactOverdue: all?.contactOverdue ?? 0 },
    queues: queues.flatMap(({ key, nameSv, nameEn }) => {
      const row = at(by.queue).find(({ queue_key }) => queue_key === key);
      return row ? [{ key, name: text(nameSv, nameEn), ...standing(row) }] : [];
    }),
    types: at(by.type)
      .map((row) => {
        const key = row.type_key ?? '';
        return { key, name: caseType(key).name, ...standing(row) };
      })
      .sort((a, b) => b.open - a.open || (a.key < b.key ? -1 : 1)),
    people: at(by.person)
      .map((row) => ({
        id: row.assignee_id,
        name: row.assignee_id && (names.get(row.assignee_id) ?? ''),
        ...standing(row),
      }))
      .sort((a, b) => Number(b.id === null) - Number(a.id === null) || b.open - a.open || order(a, b)),
    ages: agesOf(all, today),
  };
}

const order = (a: { name: string | null }, b: { name: string | null }): number =>
  (a.name ?? '').localeCompare(b.name ?? '', 'sv');

const standing = (row: OpenRow | undefined): Standing => ({
  open: row?.open ?? 0,
  breached: row?.breached ?? 0,
  atRisk: row?.atRisk ?? 0,
  dueToday: row?.dueToday ?? 0,
});

/** All ages, the youngest first, those without a case too. */
function agesOf(all: OpenRow | undefined, today: string): Figures['ages'] {
  const sums = [0, ...(all?.upTo ?? []), all?.open ?? 0];
  return Array.from({ length: ageBounds.length + 1 }, (_, index) => {
    const first = index === 0 ? 0 : (ageBounds[index - 1] ?? 0) + 1;
    const last = ageBounds[index];
    return {
      days: last === undefined ? `${first}+` : `${first}–${last}`,
      from: last === undefined ? null : before(today, last),
      to: before(today, first),
      cases: (sums[index + 1] ?? 0) - (sums[index] ?? 0),
    };
  });
}

const before = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
