import { text } from '../text/index.ts';
import { checkCostCentre } from './check-cost-centre.ts';
import { isSameOrgNumber } from './same-org-number.ts';
import type { InvoiceCheck, OurBooks, SupplierInvoice, Verdict } from './supplier-invoice.ts';

/** Judges an invoice from a supplier (G14): its form, whom it names as buyer, and the cost centre it is to be booked on, in this order. */
export function judgeSupplierInvoice(invoice: SupplierInvoice, ours: OurBooks): Verdict {
  const cost = checkCostCentre(invoice, ours);
  const checks = [formCheck(invoice), buyerCheck(invoice, ours), cost.check];
  const reasons = checks.flatMap(({ state, code, says }) =>
    code !== null && (state === 'fails' || state === 'asks') ? [{ code, says }] : [],
  );
  const failed = checks.some(({ state }) => state === 'fails');
  return {
    outcome: failed ? 'return' : reasons.length > 0 ? 'ask' : 'accept',
    checks,
    reasons,
    costCentre: cost.found,
  };
}

function formCheck({ form }: SupplierInvoice): InvoiceCheck {
  const check = { of: 'form' as const, name: text('Form', 'Form') };
  if (form === 'mailed_pdf')
    return {
      ...check,
      state: 'fails',
      code: 'mailed_pdf',
      says: text(
        'Fakturan kom som PDF i ett mejl. Det är ingen e-faktura: den går inte att läsa in elektroniskt hela vägen.',
        'The invoice came as a PDF in an e-mail. That is no e-invoice: it cannot be processed electronically all the way.',
      ),
    };
  if (form === 'paper')
    return {
      ...check,
      state: 'fails',
      code: 'paper',
      says: text(
        'Fakturan kom på papper. Vi tar bara emot leverantörsfakturor som e-faktura.',
        'The invoice came on paper. We receive supplier invoices only as e-invoices.',
      ),
    };
  return {
    ...check,
    state: 'sound',
    code: null,
    says: text('Fakturan är en e-faktura.', 'The invoice is an e-invoice.'),
  };
}

function buyerCheck({ form, buyerOrgNumber }: SupplierInvoice, { orgNumber }: OurBooks): InvoiceCheck {
  const check = { of: 'buyer' as const, name: text('Köpare', 'Buyer') };
  const written = buyerOrgNumber?.trim() ?? '';
  if (written === '' && isUnread(form))
    return { ...check, state: 'unread', code: null, says: text('Inte avläst.', 'Not read.') };
  if (written === '')
    return {
      ...check,
      state: 'fails',
      code: 'no_buyer',
      says: text(
        `Fakturan anger inte vårt organisationsnummer ${orgNumber} som köpare.`,
        `The invoice does not name our organisation number ${orgNumber} as buyer.`,
      ),
    };
  if (isSameOrgNumber(written, orgNumber))
    return {
      ...check,
      state: 'sound',
      code: null,
      says: text(
        `Fakturan är ställd till oss, ${orgNumber}.`,
        `The invoice is made out to us, ${orgNumber}.`,
      ),
    };
  return {
    ...check,
    state: 'fails',
    code: 'other_buyer',
    says: text(
      `Fakturan är ställd till organisationsnummer ${written}, inte till oss (${orgNumber}).`,
      `The invoice is made out to organisation number ${written}, not to us (${orgNumber}).`,
    ),
  };
}

/** A form whose contents no machine reads: what is not known of it has not been looked at. */
const isUnread = (form: SupplierInvoice['form']): boolean => form === 'mailed_pdf' || form === 'paper';
