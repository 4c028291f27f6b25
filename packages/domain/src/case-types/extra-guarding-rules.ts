import { type Text, text } from '../text/index.ts';
import type { Refusal, Rule } from '../workflow/index.ts';
import { isConfirmation } from './extra-guarding-fields.ts';

/** The question is answered once the customer has been reached, or has had an answer in writing. */
export const reachedOrAnswered: Rule = ({ contactMade, answered }) =>
  contactMade || answered
    ? null
    : no(
        'case.not_reached',
        text(
          'Kunden är inte kontaktad. Logga kontakten när ni har talats vid, eller svara skriftligt.',
          'The customer has not been contacted. Log the contact once you have spoken, or answer in writing.',
        ),
      );

/** An order is confirmed only on a case that is about that. */
export const confirmationWanted: Rule = ({ fields }) =>
  isConfirmation(fields)
    ? null
    : no(
        'order.not_wanted',
        text(
          'Ange först att kunden vill bekräfta en beställning.',
          'State first that the customer wants to confirm an order.',
        ),
        'wish',
      );

/** What is confirmed is one of our orders. */
export const linkedOrder: Rule = ({ order }) =>
  order ? null : no('case.no_order', text('Koppla en beställning först.', 'Link an order first.'));

/** An order is confirmed once. */
export const orderUnconfirmed: Rule = ({ order }) =>
  order?.confirmed
    ? no('order.confirmed', text('Beställningen är redan bekräftad.', 'The order is already confirmed.'))
    : null;

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
