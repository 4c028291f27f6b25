import { type Text, text } from '../text/index.ts';
import type { Scope } from './acts.ts';

/** The scopes as lists and forms call them. */
export const scopeNames: Readonly<Record<Scope, Text>> = {
  read_report: text('Ta del av rapporter', 'Read reports'),
  read_instruction: text('Ta del av åtgärdsinstruktioner', 'Read action instructions'),
  change_instruction: text('Ändra åtgärdsinstruktioner', 'Change action instructions'),
  cancel_agreement: text('Säga upp och ändra avtal', 'Cancel and change agreements'),
  billing_data: text('Ändra faktureringsuppgifter', 'Change billing data'),
  order_extra_guarding: text('Beställa extrabevakning', 'Order extra guarding'),
  keep_register: text('Ändra kontakter och behörigheter', 'Change contacts and authorities'),
};
