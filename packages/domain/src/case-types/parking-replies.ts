import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** FAQ 14: who answers questions about parking. */
export const toParking: Reply = {
  key: 'parking',
  faq: [14],
  name: text('Parkering', 'Parking'),
  subject: text(
    'Din fråga om parkering – ärende {{caseNumber}}',
    'Your question about parking – case {{caseNumber}}',
  ),
  body: letter(
    'Frågor om parkering besvaras av våra kollegor som arbetar med parkering. Skriv till {{parkingMailbox}}, så hjälper de dig.\n\nAnge gärna plats och registreringsnummer.',
    'Questions about parking are answered by our colleagues who work with parking. Write to {{parkingMailbox}} and they will help you.\n\nPlease give the place and the registration number.',
  ),
};

/** FAQ 15: a control fee is paid and contested by what its own notice says, never as one of our invoices. */
export const aboutControlFee: Reply = {
  key: 'control_fee',
  faq: [15],
  name: text('Kontrollavgift: betala eller överklaga', 'Control fee: pay or appeal'),
  subject: text('Om kontrollavgiften – ärende {{caseNumber}}', 'About the control fee – case {{caseNumber}}'),
  body: letter(
    'En kontrollavgift för parkering handläggs inte tillsammans med våra fakturor. På avin står hur du betalar och hur du gör om du vill överklaga. Vill du överklaga gör du det skriftligt, med avins nummer, bilens registreringsnummer och dina skäl.\n\nHar du frågor når du våra kollegor på {{parkingMailbox}}. Ange numret på avin.',
    'A control fee for parking is not handled together with our invoices. The notice says how to pay and what to do if you want to appeal. An appeal is made in writing, with the number of the notice, the registration number of the car and your reasons.\n\nIf you have questions you reach our colleagues at {{parkingMailbox}}. Please give the number of the notice.',
  ),
};
