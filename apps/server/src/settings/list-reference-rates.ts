import type { ReferenceRates } from '@underlag/api/late-fees';
import {
  halfYearName,
  halfYearOf,
  lawfulRate,
  missingHalfYears,
  nextHalfYear,
} from '@underlag/domain/late-fees';
import type { StaffCtx } from '../context.ts';
import { day, readNow } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';

type HalfYear = ReferenceRates['halfYears'][number];

/** Every reference rate with its versions, newest half-year first, and the half-years up to today that have none. */
export async function listReferenceRates({ server }: StaffCtx): Promise<ReferenceRates> {
  const { prisma } = server.db;
  const [rows, now] = await Promise.all([
    prisma.referenceRate.findMany({ orderBy: [{ halfYear: 'desc' }, { version: 'desc' }] }),
    readNow(server),
  ]);
  const people = await prisma.person.findMany({
    where: { id: { in: rows.flatMap(({ madeBy }) => madeBy ?? []) } },
    select: { id: true, name: true },
  });
  const halfYears = new Map<string, HalfYear>();
  for (const { halfYear: first, version, percent, madeBy, madeAt } of rows) {
    const halfYear = day(first);
    const view: HalfYear = halfYears.get(halfYear) ?? {
      halfYear,
      name: halfYearName(halfYear),
      versions: [],
    };
    const by = people.find(({ id }) => id === madeBy)?.name ?? null;
    const rate = percent.toNumber();
    const at = madeAt.toISOString();
    view.versions.push({ version, percent: rate, latePercent: lawfulRate(rate), at, by });
    halfYears.set(halfYear, view);
  }
  const known = [...halfYears.keys()].map((halfYear) => ({ halfYear, percent: 0 }));
  const today = swedishDay(now);
  const coming = nextHalfYear(halfYearOf(today));
  return {
    halfYears: [...halfYears.values()],
    missing: missingHalfYears(known, today).map(named),
    coming: halfYears.has(coming) ? null : named(coming),
  };
}

const named = (halfYear: string) => ({ halfYear, name: halfYearName(halfYear) });
