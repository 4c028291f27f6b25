import { kronor, type Text, text } from '../text/index.ts';
import { chargeNames } from './charges.ts';
import { courseOf } from './course-of.ts';
import { interestOf } from './interest-of.ts';
import type { LateFeeCheck, LateFeeFacts, LateFeeFinding } from './late-fee.ts';
import { checksOf } from './late-fee-checks.ts';

/** Why a fee or interest was charged, and whether the record supports waiving it (G16): the first check that speaks for waiving all decides, then the largest part. */
export function explainLateFee(given: LateFeeFacts): LateFeeFinding {
  const facts = { ...given, payments: [...given.payments].sort((a, b) => (a.on < b.on ? -1 : 1)) };
  const { charge, invoice, agreement } = facts;
  const interest =
    charge.kind === 'interest'
      ? interestOf({
          capitalOre: Math.max(0, invoice.capitalOre),
          dueOn: invoice.dueOn,
          until: charge.on,
          payments: facts.payments,
          agreedPercent: agreement?.interestPercent ?? null,
          rates: facts.rates,
        })
      : null;
  const checks = checksOf(facts, interest);
  return { why: whyOf(facts), course: courseOf(facts), interest, checks, ...verdictOf(facts, checks) };
}

function whyOf({ charge, invoice }: LateFeeFacts): Text {
  const [name, amount] = [chargeNames[charge.kind], kronor(charge.ore)];
  return text(
    `${name.sv} på ${amount.sv} togs ut ${charge.on} för faktura ${invoice.number}, som förföll ${invoice.dueOn}.`,
    `${name.en} of ${amount.en} was charged on ${charge.on} for invoice ${invoice.number}, which was due on ${invoice.dueOn}.`,
  );
}

type Verdict = Pick<LateFeeFinding, 'verdict' | 'because' | 'waiveOre' | 'says'>;

function verdictOf({ charge }: LateFeeFacts, checks: readonly LateFeeCheck[]): Verdict {
  const whole = checks.find(({ finding }) => finding === 'waive');
  if (whole)
    return {
      verdict: 'waive',
      because: whole.key,
      waiveOre: charge.ore,
      says: text(
        `Underlaget talar för att avstå: ${lower(whole.says.sv)}`,
        `The record supports waiving it: ${lower(whole.says.en)}`,
      ),
    };
  const [part] = checks.filter(({ finding }) => finding === 'part').sort((a, b) => b.waiveOre - a.waiveOre);
  if (part) {
    const amount = kronor(part.waiveOre);
    return {
      verdict: 'waive_part',
      because: part.key,
      waiveOre: part.waiveOre,
      says: text(
        `Underlaget talar för att avstå från ${amount.sv}: ${part.says.sv}`,
        `The record supports waiving ${amount.en}: ${part.says.en}`,
      ),
    };
  }
  const open = checks.find(({ finding }) => finding === 'unknown');
  if (open) return { verdict: 'undecided', because: open.key, waiveOre: 0, says: open.says };
  return {
    verdict: 'stands',
    because: null,
    waiveOre: 0,
    says: text(
      'Underlaget talar inte för att avstå. Avgiften står fast.',
      'The record does not support waiving it. The charge stands.',
    ),
  };
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
