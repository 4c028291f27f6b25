import { text } from '../text/index.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';
import { askMissing } from './standard-replies.ts';

const disputeReceived: Reply = {
  key: 'received',
  name: text('Bekräftelse på bestridande', 'Acknowledgement of the dispute'),
  subject: text(
    'Vi har tagit emot ditt bestridande, ärende {{caseNumber}}',
    'We have received your dispute, case {{caseNumber}}',
  ),
  body: automaticLetter(
    'Tack för att du hör av dig. Vi har tagit emot ditt bestridande och utreder det i ärende {{caseNumber}}. Medan vi utreder skickar vi inga påminnelser och inget inkassokrav för den del av fakturan som du bestrider.\n\nDen del du inte bestrider betalar du som vanligt. Vill du lägga till något, till exempel en kopia av fakturan? Svara på det här meddelandet.',
    'Thank you for getting in touch. We have received your dispute and are looking into it in case {{caseNumber}}. Meanwhile we send no reminders and no collection demand for the part of the invoice that you dispute.\n\nPlease pay the part you do not dispute as usual. Would you like to add something, such as a copy of the invoice? Reply to this message.',
  ),
};

const credited: Reply = {
  key: 'dispute_credited',
  name: text('Beslut: fakturan krediteras', 'Decision: the invoice is credited'),
  subject: text(
    'Beslut om faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Decision on invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har gått igenom ditt bestridande av faktura {{invoiceNumber}} och ger dig rätt. Vi krediterar {{creditedAmount}} och skickar en kreditfaktura. Det krediterade beloppet ska du inte betala.\n\nTack för att du gjorde oss uppmärksamma på saken. Har du frågor om beslutet är du välkommen att svara på det här meddelandet.',
    'We have reviewed your dispute of invoice {{invoiceNumber}} and agree with you. We credit {{creditedAmount}} and will send you a credit note. You do not need to pay the credited amount.\n\nThank you for bringing this to our attention. If you have questions about the decision, please reply to this message.',
  ),
};

const partlyCredited: Reply = {
  key: 'dispute_partly_credited',
  name: text('Beslut: fakturan krediteras delvis', 'Decision: the invoice is credited in part'),
  subject: text(
    'Beslut om faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Decision on invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har gått igenom ditt bestridande av faktura {{invoiceNumber}} och ger dig rätt till en del. Av de {{disputedAmount}} som du bestrider krediterar vi {{creditedAmount}}, och vi skickar en kreditfaktura.\n\nDe återstående {{upheldAmount}} anser vi är rätt fakturerade:\n\n{{reason}}\n\nVi ber dig betala dem senast {{newDueDate}}. Håller du inte med? Svara på det här meddelandet och berätta varför, så tittar vi på det igen.',
    'We have reviewed your dispute of invoice {{invoiceNumber}} and agree with you in part. Of the {{disputedAmount}} that you dispute we credit {{creditedAmount}}, and we will send you a credit note.\n\nWe find that the remaining {{upheldAmount}} was billed correctly:\n\n{{reason}}\n\nPlease pay it no later than {{newDueDate}}. If you disagree, reply to this message and tell us why, and we will look at it again.',
  ),
};

const rejected: Reply = {
  key: 'dispute_rejected',
  name: text('Beslut: bestridandet avslås', 'Decision: the dispute is rejected'),
  subject: text(
    'Beslut om faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Decision on invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har gått igenom ditt bestridande av faktura {{invoiceNumber}} och kommit fram till att fakturan är riktig. Skälen är dessa:\n\n{{reason}}\n\nFakturan har inte gått vidare medan vi utredde, men nu behöver {{disputedAmount}} betalas. Vi ber dig göra det senast {{newDueDate}}.\n\nHåller du inte med? Svara på det här meddelandet och skicka gärna det underlag du har, så prövar vi saken igen.',
    'We have reviewed your dispute of invoice {{invoiceNumber}} and find that the invoice is correct. These are our reasons:\n\n{{reason}}\n\nWe did not pursue the invoice while we looked into it, but {{disputedAmount}} now needs to be paid. Please do so no later than {{newDueDate}}.\n\nIf you disagree, reply to this message and send us what you have to support it, and we will consider the matter again.',
  ),
};

const reinvoiced: Reply = {
  key: 'dispute_reinvoiced',
  name: text('Beslut: fakturan ersätts av en ny', 'Decision: the invoice is replaced by a new one'),
  subject: text(
    'Beslut om faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Decision on invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har gått igenom ditt bestridande av faktura {{invoiceNumber}}. Hela fakturan, {{invoiceAmount}}, krediteras och ersätts av en ny. {{newInvoice}} Faktura {{invoiceNumber}} ska inte betalas.\n\nHåller du inte med? Svara på det här meddelandet och berätta varför, så tittar vi på det igen.',
    'We have reviewed your dispute of invoice {{invoiceNumber}}. The whole invoice, {{invoiceAmount}}, is credited and replaced by a new one. {{newInvoice}} Invoice {{invoiceNumber}} is not to be paid.\n\nIf you disagree, reply to this message and tell us why, and we will look at it again.',
  ),
};

const waiting: Reply = {
  key: 'dispute_update',
  name: text('Vi utreder fortfarande', 'We are still looking into it'),
  subject: text(
    'Ditt bestridande utreds – ärende {{caseNumber}}',
    'We are looking into your dispute – case {{caseNumber}}',
  ),
  body: letter(
    'Vi arbetar fortfarande med ditt bestridande av faktura {{invoiceNumber}} och hör av oss igen så snart vi har ett beslut. Fram till dess skickar vi inga påminnelser för den del du bestrider.\n\nTack för ditt tålamod.',
    'We are still working on your dispute of invoice {{invoiceNumber}} and will be in touch as soon as we have a decision. Until then we send no reminders for the part you dispute.\n\nThank you for your patience.',
  ),
};

/** All replies of a dispute. */
export const disputeReplies: readonly Reply[] = [
  disputeReceived,
  askMissing,
  waiting,
  credited,
  partlyCredited,
  rejected,
  reinvoiced,
];
