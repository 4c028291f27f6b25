import { type Text, text } from '../text/index.ts';
import type { CaseFacts, Refusal, Rule } from '../workflow/index.ts';
import { disputeReasons, rootCauses } from './dispute-fields.ts';
import { kronor, openOre } from './money.ts';

/** What somebody writes down of one line of the invoice; öre including VAT. */
export interface LineWish {
  invoiceLineId: string;
  disputedOre: number;
  reason: string;
  creditedOre: number | null;
  rootCause: string | null;
}

/** A line of the invoice as it can be disputed: with its VAT. */
export interface KnownLine {
  id: string;
  position: number;
  totalOre: number;
}

/** Why these lines may not be written down so; null when they may. The refusal names the line and its part. */
export function decideLines(
  wanted: readonly LineWish[],
  known: readonly KnownLine[],
  invoice: CaseFacts['invoice'],
): Refusal | null {
  const seen = new Set<string>();
  for (const wish of wanted) {
    const line = known.find(({ id }) => id === wish.invoiceLineId);
    if (!line || seen.has(line.id)) return foreignLine;
    seen.add(line.id);
    const wrong = wrongAmount(wish, line) ?? wrongWord(wish, line);
    if (wrong) return wrong;
  }
  return creditAboveOpen(wanted, invoice);
}

const foreignLine: Refusal = {
  code: 'dispute.line_unknown',
  says: text(
    'Raden finns inte på fakturan, eller står två gånger.',
    'The line is not on the invoice, or stands twice.',
  ),
};

function wrongAmount({ disputedOre, creditedOre }: LineWish, line: KnownLine): Refusal | null {
  const { position, totalOre } = line;
  if (disputedOre > Math.max(0, totalOre)) {
    const top = kronor(Math.max(0, totalOre));
    return no(
      'dispute.above_line',
      line,
      'disputedOre',
      text(
        `Rad ${position} är på ${top.sv} med moms. Mer kan inte vara bestritt.`,
        `Line ${position} is ${top.en} with VAT. No more can be disputed.`,
      ),
    );
  }
  if (creditedOre === null || creditedOre <= disputedOre) return null;
  const top = kronor(disputedOre);
  return no(
    'dispute.credit_above_line',
    line,
    'creditedOre',
    text(
      `På rad ${position} är ${top.sv} bestritt. Mer kan inte krediteras.`,
      `On line ${position} ${top.en} is disputed. No more can be credited.`,
    ),
  );
}

function wrongWord({ reason, rootCause }: LineWish, line: KnownLine): Refusal | null {
  const says = text('Välj ett av alternativen.', 'Choose one of the options.');
  if (!disputeReasons.some(({ value }) => value === reason))
    return no('dispute.reason_unknown', line, 'reason', says);
  if (rootCause !== null && !rootCauses.some(({ value }) => value === rootCause))
    return no('dispute.root_cause_unknown', line, 'rootCause', says);
  return null;
}

function creditAboveOpen(wanted: readonly LineWish[], invoice: CaseFacts['invoice']): Refusal | null {
  const open = invoice ? openOre(invoice) : 0;
  if (sum(wanted.map(({ creditedOre }) => creditedOre ?? 0)) <= open) return null;
  const left = kronor(open);
  return {
    code: 'case.credit_above_open',
    says: text(
      `Raderna krediteras med mer än det som återstår att betala på fakturan, ${left.sv}.`,
      `The lines are credited by more than what is left to pay on the invoice, ${left.en}.`,
    ),
  };
}

/** The case's own fields as its lines make them: the sums, and the root cause of the line where most is at stake once every line has one. */
export function fieldsOfLines(lines: readonly LineWish[]): Record<string, string | number | null> {
  const credited = lines.flatMap(({ creditedOre }) => creditedOre ?? []);
  const judged = lines.length > 0 && credited.length === lines.length;
  const heaviest = [...lines].sort(byStake)[0];
  const caused = heaviest && lines.every(({ rootCause }) => rootCause !== null);
  return {
    ...(lines.length > 0 ? { disputedAmount: sum(lines.map(({ disputedOre }) => disputedOre)) } : {}),
    // Nothing credited is no amount: the field holds what is credited, if anything is.
    creditedAmount: (judged && sum(credited)) || null,
    ...(caused ? { rootCause: heaviest.rootCause } : {}),
  };
}

const byStake = (a: LineWish, b: LineWish): number =>
  (b.creditedOre ?? 0) - (a.creditedOre ?? 0) || b.disputedOre - a.disputedOre;

/** The fields that are the lines' own while there are lines: one truth. */
export const settledByLines = ({ disputedLines }: Pick<CaseFacts, 'disputedLines'>): readonly string[] =>
  disputedLines.length === 0
    ? []
    : [
        'disputedAmount',
        'creditedAmount',
        ...(disputedLines.every(({ hasRootCause }) => hasRootCause) ? ['rootCause'] : []),
      ];

/** Before something is credited, every disputed line says how much, and why it went wrong. */
export const linesJudged: Rule = ({ disputedLines }) =>
  disputedLines.every(({ creditedOre, hasRootCause }) => creditedOre !== null && hasRootCause)
    ? null
    : {
        code: 'dispute.lines_unjudged',
        says: text(
          'Skriv krediterat belopp och grundorsak på varje bestridd rad först. Noll går bra.',
          'Write the credited amount and the root cause on every disputed line first. Zero will do.',
        ),
        field: 'creditedAmount',
      };

/** Lines that say something is credited say so for a credit. */
export const linesCreditSomething: Rule = ({ disputedLines }) =>
  disputedLines.length === 0 || disputedLines.some(({ creditedOre }) => creditedOre)
    ? null
    : {
        code: 'dispute.lines_credit_nothing',
        says: text(
          'Raderna säger att inget krediteras. Ändra dem, eller avslå bestridandet.',
          'The lines say that nothing is credited. Change them, or reject the dispute.',
        ),
        field: 'creditedAmount',
      };

/** A dispute whose lines credit something is not rejected. */
export const linesCreditNothing: Rule = ({ disputedLines }) =>
  disputedLines.some(({ creditedOre }) => creditedOre)
    ? {
        code: 'dispute.lines_credit',
        says: text(
          'Raderna säger att något krediteras. Ändra dem, eller kreditera.',
          'The lines say that something is credited. Change them, or credit.',
        ),
        field: 'creditedAmount',
      }
    : null;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

const no = (code: string, { id }: KnownLine, part: keyof LineWish, says: Text): Refusal => ({
  code,
  says,
  field: `${id}.${part}`,
});
