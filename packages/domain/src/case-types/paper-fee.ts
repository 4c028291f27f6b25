import { type Text, text } from '../text/index.ts';
import { kronor } from './money.ts';

/** A line of an invoice, in öre without VAT. */
interface Line {
  text: string;
  netOre: number;
  vatPercent: number;
}

const named = /faktureringsavgift|fakturaavgift|pappersavgift|aviavgift/i;

/** The fee for paper on an invoice, in öre including VAT; 0 when none of its lines is one. The ledger has no mark for such a line, so it is known by its name. */
export const paperFeeOf = (lines: readonly Line[]): number =>
  lines
    .filter(({ text: words }) => named.test(words))
    .reduce((sum, { netOre, vatPercent }) => sum + Math.round((netOre * (100 + vatPercent)) / 100), 0);

/** What is known about a fee for paper. Days are YYYY-MM-DD. */
interface PaperFeeFacts {
  feeOre: number;
  issuedOn: string;
  /** How the invoice was sent. */
  delivery: 'paper' | 'email' | 'e_invoice';
  /** The other way of delivery in force, and since when. */
  enrolled: { way: 'email' | 'e_invoice'; since: string } | null;
}

interface PaperFeeCheck {
  key: string;
  name: Text;
  finding: 'stands' | 'waive';
  says: Text;
}

const ways = {
  paper: text('pappersfaktura', 'a paper invoice'),
  email: text('faktura via e-post', 'an invoice by e-mail'),
  e_invoice: text('e-faktura', 'an e-invoice'),
};

/** Whether the fee for paper stands (FAQ 4): it belongs to an invoice that was sent on paper while nothing else had been arranged. */
export function explainPaperFee(facts: PaperFeeFacts): {
  verdict: 'stands' | 'waive' | 'none';
  checks: PaperFeeCheck[];
  says: Text;
} {
  if (facts.feeOre === 0)
    return {
      verdict: 'none',
      checks: [],
      says: text('Fakturan har ingen faktureringsavgift.', 'The invoice has no invoicing fee.'),
    };
  const checks = [sentOnPaper(facts), nothingArranged(facts)];
  const against = checks.find(({ finding }) => finding === 'waive');
  const fee = kronor(facts.feeOre);
  return against
    ? { verdict: 'waive', checks, says: against.says }
    : {
        verdict: 'stands',
        checks,
        says: text(
          `Avgiften på ${fee.sv} hör till pappersfakturan och står fast.`,
          `The fee of ${fee.en} belongs to the paper invoice and stands.`,
        ),
      };
}

const sentOnPaper = ({ delivery }: PaperFeeFacts): PaperFeeCheck => ({
  key: 'paper',
  name: text('Skickad på papper?', 'Sent on paper?'),
  finding: delivery === 'paper' ? 'stands' : 'waive',
  says: text(`Fakturan skickades som ${ways[delivery].sv}.`, `The invoice was sent as ${ways[delivery].en}.`),
});

function nothingArranged({ enrolled, issuedOn }: PaperFeeFacts): PaperFeeCheck {
  const name = text('Inget annat sätt ordnat?', 'No other way arranged?');
  if (!enrolled)
    return {
      key: 'enrolled',
      name,
      finding: 'stands',
      says: text('Kunden har inget annat leveranssätt.', 'The customer has no other way of delivery.'),
    };
  const way = ways[enrolled.way];
  return {
    key: 'enrolled',
    name,
    finding: enrolled.since <= issuedOn ? 'waive' : 'stands',
    says:
      enrolled.since <= issuedOn
        ? text(
            `Kunden hade ${way.sv} sedan ${enrolled.since}, innan fakturan ställdes ut.`,
            `The customer had ${way.en} since ${enrolled.since}, before the invoice was issued.`,
          )
        : text(
            `Kunden har ${way.sv} från ${enrolled.since}, efter att fakturan ställdes ut.`,
            `The customer has ${way.en} from ${enrolled.since}, after the invoice was issued.`,
          ),
  };
}
