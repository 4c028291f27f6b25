import { type Text, text } from '../text/index.ts';
import type { Act } from './acts.ts';

/** The acts as a case page calls them: what the requester wants done. */
export const actNames: Readonly<Record<Act, Text>> = {
  read_report: text('Ta del av en rapport', 'Read a report'),
  read_instruction: text('Ta del av åtgärdsinstruktionen', 'Read the action instruction'),
  change_instruction: text('Ändra åtgärdsinstruktionen', 'Change the action instruction'),
  cancel_agreement: text('Säga upp avtalet', 'Cancel the agreement'),
  billing_data: text('Ändra faktureringsuppgifter', 'Change billing data'),
  order_extra_guarding: text('Beställa extrabevakning', 'Order extra guarding'),
  keep_register: text('Ändra kontakter och behörigheter', 'Change contacts and authorities'),
  commercial_terms: text('Ändra avtalets villkor', 'Change the terms of the agreement'),
  dispute: text('Bestrida fakturan', 'Dispute the invoice'),
  invoice_copy: text('Få en kopia av fakturan', 'Get a copy of the invoice'),
  basis: text('Få underlaget till fakturan', 'Get the basis of the invoice'),
  payment_arrangement: text('Få en betalningsplan', 'Get a payment arrangement'),
  invoice_by_mail: text('Få fakturan via e-post', 'Get the invoice by mail'),
};
