import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** Why somebody who is no customer has an invoice from us, and who commissioned the call-out (G11). */
const centreNamed: Reply = {
  key: 'centre_named',
  name: text('Varför fakturan kom, och vem som beställde', 'Why the invoice came, and who commissioned it'),
  subject: text(
    'Faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Våra väktare åker ut även på uppdrag av andra larmcentraler än vår egen. Då kan en faktura för åtgärden skickas direkt till den som har larmet, också till den som inte är kund hos oss.\n\nFaktura {{invoiceNumber}} gäller en utryckning till {{callOutAddress}} den {{serviceAt}} ({{actionType}}). Uppdraget beställdes av {{centreName}}, som du når på {{centrePhone}} eller {{centreEmail}}. De kan svara på varför en väktare skickades.\n\nUnderlaget till fakturan kan du alltid få: det skickar vi med post till adressen på fakturan. Anser du att fakturan är fel? Svara på det här meddelandet och skriv varför.',
    'Our guards also go out for other alarm centres than our own. The invoice for the call-out may then be sent directly to whoever has the alarm, also to somebody who is not our customer.\n\nInvoice {{invoiceNumber}} is for a call-out to {{callOutAddress}} on {{serviceAt}} ({{actionType}}). It was commissioned by {{centreName}}, whom you reach at {{centrePhone}} or {{centreEmail}}. They can answer why a guard was sent.\n\nYou can always have the basis of the invoice: we send it by post to the address on the invoice. Do you think the invoice is wrong? Reply to this message and say why.',
  ),
};

/** The basis is on its way by post. */
const basisPosted: Reply = {
  key: 'basis_posted',
  name: text('Underlaget kommer med post', 'The basis comes by post'),
  subject: text(
    'Underlag till faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Basis of invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har skickat underlaget till faktura {{invoiceNumber}} med post till adressen på fakturan. Av säkerhetsskäl skickar vi det inte till någon annan adress.\n\nUppdraget beställdes av {{centreName}}, {{centrePhone}}, {{centreEmail}}.',
    'We have sent the basis of invoice {{invoiceNumber}} by post to the address on the invoice. For security we do not send it to any other address.\n\nThe call-out was commissioned by {{centreName}}, {{centrePhone}}, {{centreEmail}}.',
  ),
};

/** Whoever asks has not shown to be the invoiced. */
const notTheInvoiced: Reply = {
  key: 'not_the_invoiced',
  name: text('Vi behöver namn och nummer från fakturan', 'We need the name and number of the invoice'),
  subject: text(
    'Vi behöver en uppgift till i ärende {{caseNumber}}',
    'We need one more detail for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Underlaget till en faktura lämnar vi till den som fakturan är ställd till. Skicka fakturanumret och namnet precis som de står på fakturan, så skickar vi underlaget med post till adressen på fakturan.',
    'Thank you for your message. We give the basis of an invoice to the one it is addressed to. Please send the invoice number and the name just as they stand on the invoice, and we will post the basis to the address on the invoice.',
  ),
};

/** Not knowing beforehand that an invoice would come does not remove the duty to pay it. */
const mayComeUnannounced: Reply = {
  key: 'may_come_unannounced',
  name: text('Fakturan gäller även om den var oväntad', 'The invoice stands although it was unexpected'),
  subject: text(
    'Faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'En faktura för en åtgärd kan komma utan att du kände till den i förväg, eftersom uppdraget beställs när larmet går. Den ska ändå betalas, senast {{invoiceDueDate}}.\n\nUppdraget beställdes av {{centreName}}, {{centrePhone}}, {{centreEmail}}. Anser du att fakturan är fel eller ställd till fel mottagare? Svara på det här meddelandet och skriv varför.',
    'An invoice for a call-out may come without your knowing of it beforehand, as the assignment is commissioned when the alarm goes off. It still has to be paid, by {{invoiceDueDate}}.\n\nThe call-out was commissioned by {{centreName}}, {{centrePhone}}, {{centreEmail}}. Do you think the invoice is wrong, or addressed to the wrong party? Reply to this message and say why.',
  ),
};

/** What is answered to somebody who was billed for a call-out and is no customer. */
export const nonCustomerReplies: readonly Reply[] = [
  centreNamed,
  basisPosted,
  notTheInvoiced,
  mayComeUnannounced,
];
