import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** The whole on one later day, granted. */
export const extensionGranted: Reply = {
  key: 'extension_granted',
  name: text('Anstånd beviljat', 'More time granted'),
  subject: text(
    'Ny förfallodag för faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'A new due date for invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi ger dig mer tid att betala faktura {{invoiceNumber}}. Det här är kvar att betala, och senast när:\n\n{{planRows}}\n\nBetala med samma uppgifter som på fakturan. Fram till dess skickar vi inga påminnelser och inget inkassokrav. Dröjsmålsränta kan tillkomma från fakturans egen förfallodag.\n\nSer du att du inte kan betala i tid? Svara på det här meddelandet innan dagen är här.',
    'We give you more time to pay invoice {{invoiceNumber}}. This is what is left to pay, and by when:\n\n{{planRows}}\n\nPlease pay with the same details as on the invoice. Until then we send no reminders and no collection demand. Late-payment interest may be added from the due date of the invoice itself.\n\nIf you see that you cannot pay in time, reply to this message before that day.',
  ),
};

/** Several payments, granted: the written plan with its dates and its fee (lag 1981:739, 3 §). */
export const instalmentsGranted: Reply = {
  key: 'plan_granted',
  name: text('Avbetalningsplan beviljad', 'Instalment plan granted'),
  subject: text(
    'Avbetalningsplan för faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Instalment plan for invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har kommit överens om att faktura {{invoiceNumber}} betalas i delar. Det är kvar {{leftToPay}} att betala, så här:\n\n{{planRows}}\n\nAvgift för planen: {{planFee}}\n\nBetala med samma uppgifter som på fakturan. Så länge planen följs skickar vi inga påminnelser och inget inkassokrav. Uteblir en betalning upphör planen, och hela det återstående beloppet ska betalas.\n\nSer du att du inte kan betala i tid? Svara på det här meddelandet innan dagen är här.',
    'We have agreed that invoice {{invoiceNumber}} is paid in parts. {{leftToPay}} is left to pay, as follows:\n\n{{planRows}}\n\nFee for the plan: {{planFee}}\n\nPlease pay with the same details as on the invoice. As long as the plan is kept we send no reminders and no collection demand. If a payment fails to come, the plan ends and all that is left is to be paid.\n\nIf you see that you cannot pay in time, reply to this message before that day.',
  ),
};

/** Another plan than the one wished; the customer answers. */
export const planOffered: Reply = {
  key: 'plan_offered',
  name: text('Motförslag till plan', 'A plan offered instead'),
  subject: text(
    'Ett förslag för faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'A proposal for invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Tack för att du hör av dig om faktura {{invoiceNumber}}. Vi kan inte gå med på det du föreslår, men vi kan erbjuda det här i stället:\n\n{{planRows}}\n\nAvgift för planen: {{planFee}}\n\nPassar det? Svara på det här meddelandet, så bekräftar vi planen. Den gäller först när du har fått vår bekräftelse, och till dess gäller fakturans förfallodag.',
    'Thank you for getting in touch about invoice {{invoiceNumber}}. We cannot agree to what you propose, but we can offer you this instead:\n\n{{planRows}}\n\nFee for the plan: {{planFee}}\n\nDoes that suit you? Reply to this message and we will confirm the plan. It applies only once you have our confirmation; until then the due date of the invoice applies.',
  ),
};

/** No plan, with the grounds. */
export const planRefused: Reply = {
  key: 'plan_refused',
  name: text('Mer tid beviljas inte', 'More time is not granted'),
  subject: text(
    'Din fråga om faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Your request about invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Tack för att du hör av dig om faktura {{invoiceNumber}}. Vi kan tyvärr inte ge dig mer tid att betala den:\n\n{{reason}}\n\nFakturans förfallodag, {{invoiceDueDate}}, gäller alltså. Har något ändrats, eller har du ett annat förslag? Svara på det här meddelandet.',
    'Thank you for getting in touch about invoice {{invoiceNumber}}. We are sorry that we cannot give you more time to pay it:\n\n{{reason}}\n\nThe due date of the invoice, {{invoiceDueDate}}, therefore applies. Has something changed, or do you have another proposal? Reply to this message.',
  ),
};

/** The plan was not kept: all that is left is due. */
export const planBroken: Reply = {
  key: 'plan_broken',
  name: text('Planen är bruten', 'The plan was broken'),
  subject: text(
    'Planen för faktura {{invoiceNumber}} har upphört – ärende {{caseNumber}}',
    'The plan for invoice {{invoiceNumber}} has ended – case {{caseNumber}}',
  ),
  body: letter(
    'En betalning enligt planen för faktura {{invoiceNumber}} har inte kommit in i tid. Planen har därför upphört, och det som återstår, {{leftToPay}}, ska betalas nu.\n\nHar du redan betalat? Då behöver du inte göra något. Annars kan fakturan gå vidare med påminnelse och inkasso. Svara på det här meddelandet om något är oklart.',
    'A payment under the plan for invoice {{invoiceNumber}} has not come in on time. The plan has therefore ended, and what is left, {{leftToPay}}, is to be paid now.\n\nHave you already paid? Then there is nothing you need to do. Otherwise the invoice may go on to a reminder and debt collection. Reply to this message if anything is unclear.',
  ),
};

/** Who asks is not proven to be the payer. */
export const planPayerUnproven: Reply = {
  key: 'payer_unproven',
  name: text('Vi behöver veta att du är betalaren', 'We need to know that you are the payer'),
  subject: text(
    'Vi behöver en uppgift till i ärende {{caseNumber}}',
    'We need one more detail for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Vi kommer bara överens om betalningen med den som ska betala fakturan, och uppgifterna vi har fått räcker inte för att visa det.\n\nSkicka två av de här uppgifterna, så går vi vidare:\n\n– Kundnummer\n– Organisations- eller personnummer\n– Fakturanummer\n\nDu kan också skriva till oss från den mejladress som är registrerad för kunden.',
    'Thank you for your message. We only agree on payment with the one who is to pay the invoice, and the details we have are not enough to show that.\n\nSend us two of the following and we will go on:\n\n– Customer number\n– Organisation or personal number\n– Invoice number\n\nYou may also write to us from the e-mail address registered for the customer.',
  ),
};
