import { kronor } from '../text/index.ts';
import { ceilings, chargeNames } from './charges.ts';
import { answer } from './check-answer.ts';
import type { Interest } from './interest-of.ts';
import type { LateFeeCheck, LateFeeFacts } from './late-fee.ts';

/** The compensation is between traders and towards public bodies only (4 a §). */
export const debtor = ({ charge, debtor: kind }: LateFeeFacts): LateFeeCheck =>
  kind === 'private'
    ? answer(
        'debtor',
        'waive',
        charge.ore,
        'Förseningsersättning får aldrig tas ut av en konsument.',
        'Late-payment compensation may never be charged to a consumer.',
      )
    : answer('debtor', 'stands', 0, 'Kunden är ingen konsument.', 'The customer is no consumer.');

/** A reminder fee has to have been agreed when the debt arose (2 §); writing it on the invoice is no agreement. */
export function agreed({ charge, agreement }: LateFeeFacts): LateFeeCheck {
  if (agreement?.reminderFeeAgreed)
    return answer('agreed', 'stands', 0, 'Avgiften står i avtalet.', 'The fee stands in the agreement.');
  return agreement
    ? answer(
        'agreed',
        'waive',
        charge.ore,
        'Avtalet säger inget om påminnelseavgift.',
        'The agreement says nothing of a reminder fee.',
      )
    : answer(
        'agreed',
        'waive',
        charge.ore,
        'Fakturan hör inte till något avtal, så ingen avgift är överenskommen.',
        'The invoice belongs to no agreement, so no fee has been agreed.',
      );
}

/** Each cost once per claim; of two, the later is the one too many. */
export function once({ charge, others }: LateFeeFacts): LateFeeCheck {
  const same = others.filter(({ kind }) => kind === charge.kind);
  const earlier = same.find(
    ({ on, number }) => on < charge.on || (on === charge.on && number < charge.number),
  );
  if (earlier)
    return answer(
      'once',
      'waive',
      charge.ore,
      `Samma avgift togs ut redan ${earlier.on} (faktura ${earlier.number}). Den får tas ut en gång per fordran.`,
      `The same fee was charged already on ${earlier.on} (invoice ${earlier.number}). It may be charged once per claim.`,
    );
  const [later] = same;
  return later
    ? answer(
        'once',
        'stands',
        0,
        `Den här var först. En till togs ut ${later.on} (faktura ${later.number}); det är den som är en för mycket.`,
        `This one was first. Another was charged on ${later.on} (invoice ${later.number}); that is the one too many.`,
      )
    : answer('once', 'stands', 0, 'Ingen annan avgift av samma slag.', 'No other fee of the same kind.');
}

/** No interest on interest, and none on fees. */
export const onCost = ({ charge, invoice }: LateFeeFacts): LateFeeCheck =>
  invoice.isCost
    ? answer(
        'on_cost',
        'waive',
        charge.ore,
        'Räntan är uttagen på en avgift eller på ränta, som inte ger ränta.',
        'The interest is charged on a fee or on interest, which bear none.',
      )
    : answer(
        'on_cost',
        'stands',
        0,
        'Räntan är uttagen på fakturans kapital.',
        'The interest is charged on the invoice’s capital.',
      );

/** The law’s ceilings, each by itself and together with a compensation. */
export function ceiling({ charge, others }: LateFeeFacts): LateFeeCheck {
  const { kind, ore } = charge;
  if (kind === 'interest') throw new Error('interest has no ceiling but its calculation');
  const [most, amount] = [ceilings[kind], kronor(ore)];
  if (ore > most)
    return answer(
      'ceiling',
      'part',
      ore - most,
      `${amount.sv} är över taket på ${kronor(most).sv}.`,
      `${amount.en} is over the ceiling of ${kronor(most).en}.`,
    );
  const all = [charge, ...others].filter((each) => each.kind !== 'interest');
  const sum = all.reduce((total, each) => total + each.ore, 0);
  // The compensation takes the place of the other three, up to its own amount.
  if (all.some((each) => each.kind === 'compensation') && sum > ceilings.compensation) {
    const over = Math.min(ore, sum - ceilings.compensation);
    return answer(
      'ceiling',
      over === ore ? 'waive' : 'part',
      over,
      `Tillsammans med ${chargeNames.compensation.sv.toLowerCase()} blir det ${kronor(sum).sv}; den ersätter de andra avgifterna upp till ${kronor(ceilings.compensation).sv}.`,
      `Together with ${chargeNames.compensation.en.toLowerCase()} it comes to ${kronor(sum).en}; that one takes the place of the other fees up to ${kronor(ceilings.compensation).en}.`,
    );
  }
  return answer(
    'ceiling',
    'stands',
    0,
    `${amount.sv} är inom taket på ${kronor(most).sv}.`,
    `${amount.en} is within the ceiling of ${kronor(most).en}.`,
  );
}

/** Interest is right when it is no more than what was reckoned. */
export function reckoned({ charge }: LateFeeFacts, interest: Interest): LateFeeCheck {
  if (!interest.ok) return answer('ceiling', 'unknown', 0, interest.says.sv, interest.says.en);
  const [asked, right] = [kronor(charge.ore), kronor(interest.totalOre)];
  const over = charge.ore - interest.totalOre;
  if (over <= 0)
    return answer(
      'ceiling',
      'stands',
      0,
      `${asked.sv} är inte mer än uträkningen, ${right.sv}.`,
      `${asked.en} is no more than the calculation, ${right.en}.`,
    );
  return answer(
    'ceiling',
    interest.totalOre === 0 ? 'waive' : 'part',
    over,
    `${asked.sv} är mer än uträkningen, ${right.sv}.`,
    `${asked.en} is more than the calculation, ${right.en}.`,
  );
}
