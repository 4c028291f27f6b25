import type { AttemptChannel, AttemptOutcome } from '@underlag/api/extra-guarding';
import { type Text, text } from '@underlag/domain/text';

/** How somebody tried to reach the customer. */
export const attemptChannels: Readonly<Record<AttemptChannel, Text>> = {
  phone: text('Telefon', 'Phone'),
  email: text('E-post', 'E-mail'),
  sms: text('Sms', 'Text message'),
  visit: text('Besök', 'Visit'),
};

/** What came of it. */
export const attemptOutcomes: Readonly<Record<AttemptOutcome, Text>> = {
  reached: text('Kontakt', 'Reached'),
  no_answer: text('Inget svar', 'No answer'),
  message_left: text('Lämnade meddelande', 'Left a message'),
  wrong_number: text('Fel nummer', 'Wrong number'),
};
