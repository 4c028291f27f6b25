import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** What a call-out is and what this one was, without a word of the report. */
export const callOutExplained: Reply = {
  key: 'explained',
  name: text('Förklaring av åtgärden', 'Explanation of the call-out'),
  subject: text(
    'Åtgärden på faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'The call-out on invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Faktura {{invoiceNumber}} gäller en åtgärd, det vill säga att en väktare har varit på plats efter ett larm eller för att någon bad om hjälp. Den här gången åkte väktaren till {{callOutAddress}} den {{serviceAt}} ({{actionType}}), på uppdrag av {{centreName}}.\n\nVad väktaren såg och gjorde står i rapporten från tillfället. Den lämnar vi ut till den hos er som är behörig att läsa rapporter. Vill du i stället ha underlaget till fakturan? Svara på det här meddelandet med kundnummer och fakturanummer.',
    'Invoice {{invoiceNumber}} is for a call-out, which means that a guard has been on site after an alarm or because somebody asked for help. This time the guard went to {{callOutAddress}} on {{serviceAt}} ({{actionType}}), commissioned by {{centreName}}.\n\nWhat the guard saw and did is described in the report of the occasion, which we give to whoever is authorised on your side to read reports. Would you rather have the basis of the invoice? Reply to this message with the customer number and the invoice number.',
  ),
};

/** What the invoice rests on: never a word of the report. */
export const basisSent: Reply = {
  key: 'basis_sent',
  name: text('Underlag till fakturan', 'Basis of the invoice'),
  subject: text(
    'Underlag till faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Basis of invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Här är underlaget till faktura {{invoiceNumber}}.\n\nTidpunkt: {{serviceAt}}\nPlats: {{callOutAddress}}\nÅtgärd: {{actionType}}\nDebiterad tid: {{billedMinutes}}\nBeställd av: {{centreName}}, {{centrePhone}}, {{centreEmail}}\n\nRader på fakturan:\n{{invoiceLines}}\n\nHar du frågor om varför uppdraget beställdes svarar {{centreName}}. Frågor om fakturan svarar vi på; svara på det här meddelandet.',
    'Here is the basis of invoice {{invoiceNumber}}.\n\nTime: {{serviceAt}}\nPlace: {{callOutAddress}}\nCall-out: {{actionType}}\nBilled time: {{billedMinutes}}\nCommissioned by: {{centreName}}, {{centrePhone}}, {{centreEmail}}\n\nLines of the invoice:\n{{invoiceLines}}\n\nQuestions about why the assignment was commissioned are answered by {{centreName}}. We answer questions about the invoice; just reply to this message.',
  ),
};

/** The mail that carries a one-time link to a report, and nothing of what it opens. */
export const reportLink: Reply = {
  key: 'report_link',
  name: text('Engångslänk till rapporten', 'One-time link to the report'),
  subject: text('Länk till rapport – ärende {{caseNumber}}', 'Link to a report – case {{caseNumber}}'),
  body: letter(
    'Du har bett om en rapport för {{siteName}}. Du läser den genom den här länken:\n\n{{oneTimeLink}}\n\nLänken kan öppnas en enda gång och gäller i sju dagar. Öppna den när du har tid att läsa eller skriva ut. Av säkerhetsskäl skickar vi aldrig själva rapporten i ett mejl.\n\nHar du inte bett om rapporten? Öppna inte länken, och svara på det här meddelandet.',
    'You have asked for a report of {{siteName}}. You read it through this link:\n\n{{oneTimeLink}}\n\nThe link can be opened only once and works for seven days. Open it when you have time to read or print. For security we never send the report itself in an e-mail.\n\nIf you did not ask for the report, do not open the link, and reply to this message.',
  ),
};

/** Somebody without the right has asked for a report. */
export const mayNotReadReport: Reply = {
  key: 'not_authorised',
  name: text('Vi kan inte lämna ut rapporten', 'We cannot disclose the report'),
  subject: text('Rapport – ärende {{caseNumber}}', 'Report – case {{caseNumber}}'),
  body: letter(
    'Tack för ditt meddelande. En rapport lämnar vi bara ut till den som är registrerad hos oss som behörig att läsa rapporter för objektet, och vi har inte kunnat se att du är det.\n\nBe den hos er som är behörig att höra av sig från sin registrerade e-postadress. Är det du som ska vara behörig framöver? Då behöver den som får ändra era behörigheter anmäla det skriftligt till oss. Underlaget till en faktura kan den som ska betala den alltid få.',
    'Thank you for your message. We only disclose a report to somebody who is registered with us as authorised to read reports of the site, and we have not been able to see that you are.\n\nPlease ask the authorised person on your side to contact us from their registered e-mail address. If you are to be authorised from now on, the person who may change your authorities needs to tell us so in writing. Whoever is to pay an invoice can always have the basis of it.',
  ),
};

/** Why we call back before a report is disclosed. */
export const reportCallBack: Reply = {
  key: 'call_back_explained',
  name: text('Vi behöver ringa upp', 'We need to call you back'),
  subject: text(
    'Vi behöver kontrollera vem som frågar – ärende {{caseNumber}}',
    'We need to check who is asking – case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. En rapport kan berätta hur ett objekt skyddas, och därför kontrollerar vi alltid vem som frågar innan vi lämnar ut den.\n\nVi ringer upp dig på det telefonnummer som är registrerat hos oss. Du kan också svara på det här meddelandet från din registrerade e-postadress, så behöver vi inte ringa.',
    'Thank you for your message. A report may tell how a site is protected, so we always check who is asking before we disclose it.\n\nWe will call you on the telephone number registered with us. You may also reply to this message from your registered e-mail address; then we do not need to call.',
  ),
};

/** Whoever asks for the basis has not shown to be the payer. */
export const payerNotProven: Reply = {
  key: 'identity_not_proven',
  name: text('Vi behöver veta att du är betalaren', 'We need to know that you are the payer'),
  subject: text(
    'Vi behöver en uppgift till i ärende {{caseNumber}}',
    'We need one more detail for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Underlaget till en faktura lämnar vi till den som ska betala den, och uppgifterna vi har fått räcker inte för att visa det.\n\nSkicka två av de här uppgifterna, så hjälper vi dig direkt:\n\n– Kundnummer\n– Organisations- eller personnummer\n– Fakturanummer\n\nDu kan också skriva till oss från den mejladress som är registrerad för kunden.',
    'Thank you for your message. We give the basis of an invoice to the one who is to pay it, and the details we have are not enough to show that.\n\nSend us two of the following and we will help you straight away:\n\n– Customer number\n– Organisation or personal number\n– Invoice number\n\nYou may also write to us from the e-mail address registered for the customer.',
  ),
};
