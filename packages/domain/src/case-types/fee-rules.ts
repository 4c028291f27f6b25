import { kronor, type Text, text } from '../text/index.ts';
import type { InvoiceFacts, Refusal, Rule } from '../workflow/index.ts';
import { openOre } from './money.ts';
import { creditIsRecorded } from './rules.ts';

const isLateFee = ({ kind }: InvoiceFacts): boolean => kind === 'reminder_fee' || kind === 'interest';

/** The case rests on the invoice that charges the fee or interest, not on the one that was late. */
export const linkedLateFee: Rule = ({ invoice }) => {
  if (!invoice || isLateFee(invoice)) return null;
  const [fee] = invoice.lateFees ?? [];
  return fee
    ? no(
        'fee.link_fee_invoice',
        text(
          `Koppla fakturan som tar ut avgiften, ${fee.number}, i stället för ${invoice.number}.`,
          `Link the invoice that charges the fee, ${fee.number}, instead of ${invoice.number}.`,
        ),
      )
    : no(
        'fee.none',
        text(
          'Ingen påminnelseavgift eller ränta är uttagen för fakturan.',
          'No reminder fee or interest has been charged for the invoice.',
        ),
      );
};

/** A payment that came in time is no late one: its fee is waived. */
export const foundTooLate: Rule = ({ invoice, fields: { paymentFoundOn: day } }) => {
  const dueOn = invoice?.about?.dueOn;
  if (!invoice || !dueOn || typeof day !== 'string' || day > dueOn || openOre(invoice) === 0) return null;
  return no(
    'fee.paid_in_time',
    text(
      `Betalningen kom i tid: förfallodagen var ${dueOn}. Efterskänk avgiften i stället.`,
      `The payment came in time: the due day was ${dueOn}. Waive the fee instead.`,
    ),
    'paymentFoundOn',
  );
};

/** There is a fee for paper on the invoice. */
export const paperFeeCharged: Rule = ({ invoice }) =>
  !invoice || (invoice.paperFeeOre ?? 0) > 0
    ? null
    : no(
        'fee.no_paper_fee',
        text(
          'Fakturan har ingen faktureringsavgift. Kontrollera att rätt faktura är kopplad.',
          'The invoice has no invoicing fee. Check that the right invoice is linked.',
        ),
      );

/** No more is waived than the fee for paper. */
export const notMoreThanPaperFee: Rule = ({ invoice, fields: { creditedAmount: amount } }) => {
  const most = invoice?.paperFeeOre ?? 0;
  if (!invoice || typeof amount !== 'number' || amount <= most) return null;
  return overFee(most);
};

/** Lateness has cost the payer something that is still to pay. */
export const lateFeeCharged: Rule = ({ invoice }) =>
  !invoice || openFees(invoice) > 0
    ? null
    : no(
        'fee.none_open',
        text(
          'Ingen avgift eller ränta för fakturan är obetald. Välj ”Skicka kopia”.',
          'No fee or interest for the invoice is unpaid. Choose “Send the copy”.',
        ),
      );

/** A fee that was charged for the invoice is decided on, not passed over. */
export const noLateFeeCharged: Rule = ({ invoice }) => {
  if (!invoice || openFees(invoice) === 0) return null;
  const numbers = (invoice.lateFees ?? []).map(({ number }) => number).join(', ');
  return no(
    'fee.undecided',
    text(
      `En avgift eller ränta är uttagen för fakturan (${numbers}). Välj om den efterskänks eller står fast; kopian skickas med.`,
      `A fee or interest has been charged for the invoice (${numbers}). Choose whether it is waived or stands; the copy goes along.`,
    ),
  );
};

/** No more is waived than is left to pay of the fees. */
export const notMoreThanLateFees: Rule = ({ invoice, fields: { creditedAmount: amount } }) => {
  if (!invoice || typeof amount !== 'number' || amount <= openFees(invoice)) return null;
  return overFee(openFees(invoice));
};

/** A fee does not stand when every attempt at delivery failed on our side. */
export const deliveredAtLeastOnce: Rule = ({ invoice }) =>
  invoice?.undelivered
    ? no(
        'fee.undelivered',
        text(
          'Alla leveransförsök misslyckades. Avgiften ska efterskänkas.',
          'Every attempt at delivery failed. The fee is to be waived.',
        ),
      )
    : null;

/** That the invoice did not arrive is a reason only where the deliveries say so. */
export const undeliveredIfSaid: Rule = ({ invoice, fields }) =>
  !invoice || fields.waiverReason !== 'not_delivered' || invoice.undelivered
    ? null
    : no(
        'fee.was_delivered',
        text(
          'Leveransförsöken visar inte att fakturan uteblev. Välj ett annat skäl.',
          'The attempts at delivery do not show that the invoice failed to arrive. Choose another reason.',
        ),
        'waiverReason',
      );

/** The ledger has given the number of every credit note. */
export const creditRecorded: Rule = (facts) =>
  creditIsRecorded(facts)
    ? null
    : no(
        'fee.credit_not_recorded',
        text('Kreditfakturan är inte registrerad än.', 'The credit note is not recorded yet.'),
      );

const openFees = ({ lateFees }: InvoiceFacts): number =>
  (lateFees ?? []).reduce((sum, { openOre: open }) => sum + open, 0);

function overFee(most: number): Refusal {
  const top = kronor(most);
  return no(
    'fee.over_fee',
    text(`Avgiften är ${top.sv}. Mer kan inte efterskänkas.`, `The fee is ${top.en}. No more can be waived.`),
    'creditedAmount',
  );
}

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
