import { type Text, text } from '../text/index.ts';
import type { DeliveryCause } from './diagnosis.ts';

/** The causes in the order they are looked for; the last is that nothing is wrong. */
export const deliveryCauses = [
  'no_address',
  'other_address',
  'no_right',
  'portal_inactive',
  'not_delivered',
  'no_incident',
  'delivered',
] as const satisfies readonly DeliveryCause[];

/** Each cause in a few words. */
export const causeNames: Readonly<Record<DeliveryCause, Text>> = {
  no_address: text('Ingen e-postadress är registrerad', 'No e-mail address is registered'),
  other_address: text('Rapporterna går till en annan adress', 'The reports go to another address'),
  no_right: text('Kontaktpersonen får inte läsa rapporter', 'The contact may not read reports'),
  portal_inactive: text('Portalkontot är inte aktivt', 'The portal account is not active'),
  not_delivered: text('Rapporten kom inte fram', 'The report did not arrive'),
  no_incident: text('Inget har hänt under perioden', 'Nothing happened in the period'),
  delivered: text('Rapporterna har kommit fram', 'The reports have arrived'),
};

const fixes: Readonly<Record<DeliveryCause, Text>> = {
  no_address: text(
    'Be den som får ändra kundens kontaktregister anmäla en e-postadress. Ändringen bekräftas av två personer hos oss.',
    'Ask whoever may change the customer’s register of contacts to give an e-mail address. Two people on our side confirm the change.',
  ),
  other_address: text(
    'Be den som får ändra kundens kontaktregister anmäla den nya adressen. Ändringen bekräftas av två personer hos oss.',
    'Ask whoever may change the customer’s register of contacts to give the new address. Two people on our side confirm the change.',
  ),
  no_right: text(
    'Be den som får ändra kundens kontaktregister anmäla att kontaktpersonen ska få läsa rapporter, med underlag.',
    'Ask whoever may change the customer’s register of contacts to give the contact the right to read reports, with evidence.',
  ),
  portal_inactive: text(
    'Be kontaktpersonen aktivera sitt konto i kundportalen med inbjudan, eller skicka en ny inbjudan.',
    'Ask the contact to activate the account in the customer portal with the invitation, or send a new invitation.',
  ),
  not_delivered: text(
    'Skicka rapporten igen med engångslänk, och be kunden kontrollera brevlådan.',
    'Send the report again by one-time link, and ask the customer to check the mailbox.',
  ),
  no_incident: text(
    'Förklara att inget larm eller uppdrag har rapporterats under perioden, så det finns ingen rapport.',
    'Explain that no alarm or assignment was reported in the period, so there is no report.',
  ),
  delivered: text(
    'Berätta när och vart rapporterna skickades, och be kunden titta i skräpposten. Skicka igen med engångslänk om det behövs.',
    'Tell when and where the reports were sent, and ask the customer to look among the junk mail. Send again by one-time link if needed.',
  ),
};

/** What to do about a cause. */
export const fixOf = (cause: DeliveryCause): Text => fixes[cause];
