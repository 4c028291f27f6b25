import { type Act, isPayerAct } from '../authority/index.ts';
import { text } from '../text/index.ts';
import type { CaseFacts, CustomerFacts, Refusal } from '../workflow/index.ts';

/** What a requester must have the right to, by a case's own fields and, where it matters, who the customer is; null while that is not yet known. */
export type ActOf = (
  fields: Readonly<Record<string, unknown>>,
  customer?: CustomerFacts | null,
) => Act | null;

const payerFields = ['customerNumber', 'identityNumber', 'invoiceNumber'];

/** Why the requester's right does not carry the move; null when it does, or when a second person has let it pass (G1). */
export function rightMissing(
  actOf: ActOf,
  { right, hasCustomer, customer, fields }: CaseFacts,
): Refusal | null {
  if (!hasCustomer)
    return { code: 'case.no_customer', says: text('Koppla en kund först.', 'Link a customer first.') };
  if (right?.result === 'allow' || right?.overridden) return null;
  const act = actOf(fields, customer);
  if (act && isPayerAct(act))
    return {
      code: 'case.payer_unproven',
      says: text(
        'Det är inte visat att avsändaren är betalaren. Två av kundnummer, organisations- eller personnummer och fakturanummer ska stämma med kunden, eller mejlet ska vara styrkt och komma från en registrerad adress.',
        'It is not shown that the sender is the payer. Two of customer number, organisation or personal number and invoice number must agree with the customer, or the mail must be verified and come from a registered address.',
      ),
      field: payerFields.find((key) => !fields[key]) ?? 'customerNumber',
    };
  if (!right)
    return {
      code: 'authority.unknown',
      says: text(
        'Vad behörigheten ska prövas mot är inte ifyllt än.',
        'What the right is to be checked against is not filled in yet.',
      ),
    };
  return { code: `authority.${right.result}`, says: right.says };
}
