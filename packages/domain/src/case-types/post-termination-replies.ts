import { text } from '../text/index.ts';
import { toAccountManager } from './account-manager-replies.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';
import { askMissing } from './standard-replies.ts';

const questionReceived: Reply = {
  key: 'received',
  name: text('Bekräftelse på frågan', 'Acknowledgement of the question'),
  subject: text(
    'Vi har tagit emot din fråga om fakturering efter uppsägning, {{caseNumber}}',
    'We have received your question about billing after termination, {{caseNumber}}',
  ),
  body: automaticLetter(
    'Tack för att du hör av dig. Vi jämför fakturans period med avtalets slut i ärende {{caseNumber}} och återkommer till dig. Så länge skickar vi inga påminnelser för den del av fakturan som avser tid efter slutet.\n\nHar du bekräftelsen på uppsägningen till hands? Skicka den gärna som svar på det här meddelandet, så går det fortare.',
    'Thank you for getting in touch. We are comparing the period of the invoice with the end of the agreement in case {{caseNumber}} and will get back to you. Meanwhile we send no reminders for the part of the invoice that is for time after the end.\n\nDo you have the confirmation of the termination at hand? Reply to this message with it and it will go faster.',
  ),
};

const about = text(
  'Din fråga om faktura {{invoiceNumber}} – ärende {{caseNumber}}',
  'Your question about invoice {{invoiceNumber}} – case {{caseNumber}}',
);

const noticeRunning: Reply = {
  key: 'notice_running',
  name: text('Uppsägningstiden löpte fortfarande', 'The notice was still running'),
  subject: about,
  body: letter(
    'Vi har jämfört faktura {{invoiceNumber}} med uppsägningen av avtal {{agreementNumber}}. Fakturan avser {{invoicePeriod}}. Sista dagen med tjänst är {{lastServiceDay}}, så uppsägningstiden löpte under hela perioden. Fakturan är alltså riktig och behöver betalas.\n\nFör tid efter {{lastServiceDay}} ska du inte betala. Ansvarig för avtalet är {{responsibleName}}, som du når på {{responsiblePhone}} eller {{responsibleEmail}}.\n\nHåller du inte med? Svara på det här meddelandet, gärna med bekräftelsen på uppsägningen.',
    'We have compared invoice {{invoiceNumber}} with the termination of agreement {{agreementNumber}}. The invoice covers {{invoicePeriod}}. The last day with service is {{lastServiceDay}}, so the notice was running during the whole period. The invoice is therefore correct and needs to be paid.\n\nYou are not to pay for time after {{lastServiceDay}}. The agreement is handled by {{responsibleName}}, whom you reach on {{responsiblePhone}} or {{responsibleEmail}}.\n\nIf you disagree, please reply to this message, preferably with the confirmation of the termination.',
  ),
};

const creditedWhole: Reply = {
  key: 'credited_whole',
  name: text('Hela fakturan krediteras', 'The whole invoice is credited'),
  subject: about,
  body: letter(
    'Du har rätt. Avtal {{agreementNumber}} upphörde, och första dagen utan tjänst var {{endDate}}. Faktura {{invoiceNumber}} avser {{invoicePeriod}}, alltså bara tid därefter. Vi krediterar {{creditedAmount}} och skickar en kreditfaktura.\n\nDet krediterade beloppet ska du inte betala. Har du redan betalat får du tillbaka det. Tack för att du gjorde oss uppmärksamma på saken.',
    'You are right. Agreement {{agreementNumber}} ended, and the first day without service was {{endDate}}. Invoice {{invoiceNumber}} covers {{invoicePeriod}}, which is all after that. We credit {{creditedAmount}} and will send you a credit note.\n\nYou are not to pay the credited amount. If you have paid it already, you will get it back. Thank you for bringing this to our attention.',
  ),
};

const creditedPart: Reply = {
  key: 'credited_part',
  name: text('En del av fakturan krediteras', 'Part of the invoice is credited'),
  subject: about,
  body: letter(
    'Faktura {{invoiceNumber}} avser {{invoicePeriod}}. Avtal {{agreementNumber}} upphörde under den tiden: sista dagen med tjänst var {{lastServiceDay}}.\n\nDagar i perioden: {{periodDays}}\nVarav efter avtalets slut: {{overlapDays}}\nVi krediterar: {{creditedAmount}}\n\nBeloppet är räknat efter antalet dagar, inklusive moms, och du får en kreditfaktura på det. Resten av fakturan avser dagar med tjänst och ska betalas. Har du redan betalat hela får du tillbaka det krediterade beloppet.',
    'Invoice {{invoiceNumber}} covers {{invoicePeriod}}. Agreement {{agreementNumber}} ended during that time: the last day with service was {{lastServiceDay}}.\n\nDays of the period: {{periodDays}}\nOf these after the end of the agreement: {{overlapDays}}\nWe credit: {{creditedAmount}}\n\nThe amount is counted by days, including VAT, and you will get a credit note for it. The rest of the invoice is for days with service and is to be paid. If you have paid all of it already, you will get the credited amount back.',
  ),
};

const handedOver: Reply = {
  key: 'handed_over',
  name: text('Avtalsansvarig tar över', 'The account manager takes over'),
  subject: about,
  body: letter(
    'Vi har lämnat din fråga om faktura {{invoiceNumber}} till {{responsibleName}}, som ansvarar för avtal {{agreementNumber}} och som också står i bekräftelsen på uppsägningen. {{responsibleName}} hör av sig till dig.\n\nDu når {{responsibleName}} direkt på {{responsiblePhone}} eller {{responsibleEmail}}.',
    'We have passed your question about invoice {{invoiceNumber}} on to {{responsibleName}}, who is responsible for agreement {{agreementNumber}} and is also named in the confirmation of the termination. {{responsibleName}} will be in touch with you.\n\nYou reach {{responsibleName}} directly on {{responsiblePhone}} or {{responsibleEmail}}.',
  ),
};

const payerUnproven: Reply = {
  key: 'identity_not_proven',
  name: text('Vi behöver veta att du är betalaren', 'We need to know that you are the payer'),
  subject: text(
    'Vi behöver en uppgift till i ärende {{caseNumber}}',
    'We need one more detail for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Uppgifter om ett avtal och dess fakturor lämnar vi till den som är kund, och det vi har fått räcker inte för att visa det.\n\nSkicka två av de här uppgifterna:\n\n– Kundnummer\n– Organisations- eller personnummer\n– Fakturanummer\n\nDu kan också skriva till oss från den mejladress som är registrerad för kunden.',
    'Thank you for your message. We give details of an agreement and its invoices to the customer, and what we have is not enough to show that you are.\n\nPlease send us two of the following:\n\n– Customer number\n– Organisation or personal number\n– Invoice number\n\nYou may also write to us from the e-mail address registered for the customer.',
  ),
};

/** What is written about an invoice for time after a termination. */
export const postTerminationReplies: readonly Reply[] = [
  questionReceived,
  askMissing,
  noticeRunning,
  creditedWhole,
  creditedPart,
  handedOver,
  payerUnproven,
  toAccountManager,
];
