import type { AddReferenceRate, ReferenceRates } from '@underlag/api/late-fees';
import { halfYearName, halfYearOf, nextHalfYear } from '@underlag/domain/late-fees';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { refused } from '../errors.ts';
import { listReferenceRates } from './list-reference-rates.ts';
import { lockSettings, logSettings, settingsConflict, unchanged } from './settings-log.ts';

/** Enters a half-year's reference rate, or a new version of it; what was shown with the old one is explained anew from the newest. */
export async function addReferenceRate(ctx: StaffCtx, input: AddReferenceRate): Promise<ReferenceRates> {
  const { halfYear, base, percent } = input;
  await write(ctx.server, async (tx) => {
    await lockSettings(tx);
    if (halfYear > nextHalfYear(halfYearOf(swedishDay(tx.now)))) throw tooEarly(halfYear);
    const first = new Date(halfYear);
    const before = await tx.db.referenceRate.findFirst({
      where: { halfYear: first },
      orderBy: { version: 'desc' },
    });
    if ((before?.version ?? 0) !== base) throw await settingsConflict(tx, ['reference_rate_added'], halfYear);
    if (before?.percent.toNumber() === percent) throw unchanged();
    const version = base + 1;
    await tx.db.referenceRate.create({
      data: { halfYear: first, version, percent, madeBy: ctx.actor.personId, madeAt: new Date(tx.now) },
    });
    await logSettings(ctx, tx, 'reference_rate_added', halfYear, {
      from: before && { version: base, percent: before.percent.toNumber() },
      to: { version, percent },
    });
  });
  return listReferenceRates(ctx);
}

function tooEarly(halfYear: string) {
  const name = halfYearName(halfYear);
  return refused({
    code: 'settings.rate_too_early',
    says: text(
      `Referensräntan för ${name.sv} är inte bestämd än.`,
      `The reference rate of ${name.en} has not been set yet.`,
    ),
    field: 'halfYear',
  });
}
