import { text } from '../text/index.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** The alarm goes to another company's centre; its details, so that the customer can ask there. */
export const thirdPartyCentre: Reply = {
  key: 'third_party_centre',
  name: text('Larmet går till en annan larmcentral', 'The alarm goes to another alarm centre'),
  subject: text(
    'Din fråga om larmet – ärende {{caseNumber}}',
    'Your question about the alarm – case {{caseNumber}}',
  ),
  body: letter(
    'Larmet på {{siteName}} går till {{centreName}}. Det är de som kan se varför det löste ut och vad som är avtalat. Du når dem på {{centrePhone}} eller {{centreEmail}}.\n\nGäller frågan i stället en faktura från oss? Svara på det här meddelandet med fakturanumret.',
    'The alarm of {{siteName}} is connected to {{centreName}}. They can see why it went off and what has been agreed. You reach them at {{centrePhone}} or {{centreEmail}}.\n\nIs it about an invoice from us instead? Reply to this message with the invoice number.',
  ),
};

/** Our own centre has the question. */
export const followedByOwnCentre: Reply = {
  key: 'own_centre_asked',
  name: text('Vår larmcentral har frågan', 'Our alarm centre has the question'),
  subject: text(
    'Din fråga om larmet – ärende {{caseNumber}}',
    'Your question about the alarm – case {{caseNumber}}',
  ),
  body: letter(
    'Larmet på {{siteName}} går till vår egen larmcentral, och vi har lämnat din fråga till dem. De kan se varför det löste ut och vad som är avtalat.\n\nVi följer ärendet tills du har fått svar. Du kan också skriva till dem direkt på {{alarmCentreMailbox}}.',
    'The alarm of {{siteName}} is connected to our own alarm centre, and we have passed your question on to them. They can see why it went off and what has been agreed.\n\nWe follow the case until you have an answer. You may also write to them directly at {{alarmCentreMailbox}}.',
  ),
};

/** To our own centre, which checks the customer's right itself before it tells anything. */
export const askOwnCentre: Reply = {
  key: 'to_own_centre',
  name: text('Frågan till vår larmcentral', 'The question to our alarm centre'),
  subject: text(
    'Kundfråga om larm – ärende {{caseNumber}}',
    'Customer question about an alarm – case {{caseNumber}}',
  ),
  body: automaticLetter(
    'En kund frågar om ett larm.\n\nKund: {{customerName}}\nObjekt: {{siteName}}\nNär: {{alarmAt}}\n\nFrågan:\n{{question}}\n\nKontrollera att den som frågar är behörig, och svara sedan på det här meddelandet med ärendenumret {{caseNumber}} i ämnesraden.',
    'A customer asks about an alarm.\n\nCustomer: {{customerName}}\nSite: {{siteName}}\nWhen: {{alarmAt}}\n\nThe question:\n{{question}}\n\nPlease check that the one who asks is authorised, and then reply to this message with the case number {{caseNumber}} in the subject.',
  ),
};
