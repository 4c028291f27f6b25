import { kronor, type ReplyValues } from '@underlag/domain/case-types';
import { type Interest, roundingRule } from '@underlag/domain/late-fees';
import { type Locale, say, type Text, text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import type { CaseRecord } from './case-record.ts';
import { type ExplainedFee, lateFeesOf } from './late-fees-of.ts';

/** What replies about fees may say; the explanation only where it is whole, so that a missing reference rate stops the reply. */
export async function lateFeeValues(
  tx: Tx,
  { row, type, facts }: CaseRecord,
  locale: Locale,
): Promise<ReplyValues> {
  const { paymentFoundOn } = facts.fields;
  const paperFee = facts.invoice?.paperFeeOre ?? 0;
  const [explained] =
    type.key === 'late_fee_question' && row.invoice ? await lateFeesOf(tx, row.invoice) : [];
  return {
    paymentFoundOn: typeof paymentFoundOn === 'string' ? paymentFoundOn : undefined,
    paperFee: paperFee > 0 ? say(kronor(paperFee), locale) : undefined,
    feeExplanation: explained && explanationOf(explained, locale),
  };
}

/** The sentence that names the half-year without a reference rate, where that is why a fee cannot be explained; else null. */
export async function missingRate(tx: Tx, { row, type }: CaseRecord): Promise<Text | null> {
  if (type.key !== 'late_fee_question' || !row.invoice) return null;
  const [explained] = await lateFeesOf(tx, row.invoice);
  const interest = explained?.finding.interest;
  return interest && !interest.ok ? interest.says : null;
}

/** Why it was charged and how late the payment was; for interest with every step of the calculation. */
function explanationOf({ finding: { why, checks, interest } }: ExplainedFee, locale: Locale) {
  if (interest && !interest.ok) return undefined;
  const late = checks.find(({ key }) => key === 'in_time');
  const lines: Text[] = [why, ...(late ? [late.says] : []), ...(interest ? calculation(interest) : [])];
  return lines.map((line) => say(line, locale)).join('\n');
}

const calculation = (interest: Extract<Interest, { ok: true }>): Text[] => [
  ...interest.steps.map(({ from, to, ore, says }) => {
    const amount = kronor(ore);
    return text(
      `– ${from} till ${to}: ${amount.sv}. ${says.sv}`,
      `– ${from} to ${to}: ${amount.en}. ${says.en}`,
    );
  }),
  roundingRule,
];
