import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';
import { askMissing, received } from './standard-replies.ts';

const subject = text(
  'Din fråga om extrabevakning – ärende {{caseNumber}}',
  'Your question about extra guarding – case {{caseNumber}}',
);

const responsiblePerson: Reply = {
  key: 'responsible_person',
  name: text('Vem som är ansvarig', 'Who is responsible'),
  subject,
  body: letter(
    'Tack för din fråga. Ansvarig för extrabevakningen vid {{siteName}}, {{orderPeriod}}, är {{responsibleName}}. Du når {{responsibleName}} på telefon {{responsiblePhone}} eller via e-post {{responsibleEmail}}.\n\nVi har bett {{responsibleName}} att kontakta dig. Anser du att fakturan är fel? Svara på det här meddelandet och skriv varför, så utreder vi den.',
    'Thank you for your question. The person responsible for the extra guarding at {{siteName}}, {{orderPeriod}}, is {{responsibleName}}. You reach {{responsibleName}} by phone at {{responsiblePhone}} or by e-mail at {{responsibleEmail}}.\n\nWe have asked {{responsibleName}} to contact you. Do you think the invoice is wrong? Reply to this message and say why, and we will look into it.',
  ),
};

const triedToReach: Reply = {
  key: 'tried_to_reach',
  name: text('Vi har försökt nå dig', 'We have tried to reach you'),
  subject,
  body: letter(
    'Vi har försökt nå dig om din fråga om extrabevakningen, men inte fått tag på dig. Svara gärna med ett telefonnummer och en tid som passar.\n\nDu kan också själv kontakta den som är ansvarig för uppdraget: {{responsibleName}}, telefon {{responsiblePhone}}, e-post {{responsibleEmail}}.',
    'We have tried to reach you about your question on the extra guarding, but have not got hold of you. Please reply with a phone number and a time that suits you.\n\nYou may also contact the person responsible for the assignment yourself: {{responsibleName}}, phone {{responsiblePhone}}, e-mail {{responsibleEmail}}.',
  ),
};

/** The order rests on somebody with the right to order from now. */
const orderConfirmed: Reply = {
  key: 'order_confirmed',
  name: text('Beställningen är bekräftad', 'The order is confirmed'),
  subject: text(
    'Beställning {{orderNumber}} är bekräftad – ärende {{caseNumber}}',
    'Order {{orderNumber}} is confirmed – case {{caseNumber}}',
  ),
  body: letter(
    'Tack för bekräftelsen. Beställning {{orderNumber}} av extrabevakning vid {{siteName}}, {{orderPeriod}}, är nu registrerad som bekräftad av en person med rätt att beställa hos er.\n\nFrågor om uppdraget besvaras av {{responsibleName}}, telefon {{responsiblePhone}}, e-post {{responsibleEmail}}.',
    'Thank you for confirming. Order {{orderNumber}} of extra guarding at {{siteName}}, {{orderPeriod}}, is now registered as confirmed by a person with the right to order on your side.\n\nQuestions about the assignment are answered by {{responsibleName}}, phone {{responsiblePhone}}, e-mail {{responsibleEmail}}.',
  ),
};

const mayNotOrder: Reply = {
  key: 'not_authorised',
  name: text('Bekräftelse av behörig behövs', 'An authorised confirmation is needed'),
  subject: text(
    'Beställningen behöver bekräftas av en behörig person – ärende {{caseNumber}}',
    'The order needs an authorised confirmation – case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. En beställning av extrabevakning bekräftas av den som är registrerad hos oss med rätt att beställa, och vi har inte kunnat se att du är det.\n\nBe den hos er som har rätt att beställa att svara på det här meddelandet från sin registrerade e-postadress.',
    'Thank you for your message. An order of extra guarding is confirmed by somebody who is registered with us with the right to order, and we have not been able to see that you are.\n\nPlease ask the person on your side who may order to reply to this message from their registered e-mail address.',
  ),
};

/** What is written to somebody who asks about an extra guarding. */
export const extraGuardingReplies: readonly Reply[] = [
  received,
  askMissing,
  responsiblePerson,
  triedToReach,
  orderConfirmed,
  mayNotOrder,
];
