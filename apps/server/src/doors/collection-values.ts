import { kronor, type ReplyValues } from '@underlag/domain/case-types';
import { type Locale, say } from '@underlag/domain/text';
import { ore } from '../db.ts';
import type { CaseRecord, LoadedCase } from './case-record.ts';

/** What replies say of the agency that has, or lately had, the case's invoice, and of what has been credited of it. */
export function collectionValues({ row, type, facts }: CaseRecord, locale: Locale): ReplyValues {
  if (type.key !== 'collection_referral' || !row.invoice) return {};
  const handled = row.invoice.dunning[0];
  const { agency } = handled ?? {};
  return {
    ...(agency && { agencyName: agency.name, agencyPhone: agency.phone, agencyEmail: agency.email }),
    claimNumber: handled?.claimNumber ?? words(facts.fields.claimNumber),
    objection: words(facts.fields.objection),
    ...creditedValues(row.invoice, creditedOf({ row, facts }), locale),
  };
}

/** What has been credited of an invoice, and what that leaves to pay. */
export const creditedValues = (
  { totalOre, paidOre }: NonNullable<LoadedCase['invoice']>,
  creditedOre: number,
  locale: Locale,
): ReplyValues => ({
  creditedTotal: creditedOre > 0 ? say(kronor(creditedOre), locale) : undefined,
  leftToPay: say(kronor(Math.max(0, ore(totalOre) - ore(paidOre) - creditedOre)), locale),
});

/** What has been credited of the case's invoice, with what any case has ordered and the ledger has not carried out yet; öre. */
export const creditedOf = ({ row, facts }: Pick<CaseRecord, 'row' | 'facts'>): number =>
  row.ledgerOrders
    .filter(({ kind, state }) => kind === 'credit' && ['queued', 'sent'].includes(state))
    .reduce((sum, { amountOre }) => sum + ore(amountOre ?? 0n), facts.invoice?.creditedOre ?? 0);

const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
