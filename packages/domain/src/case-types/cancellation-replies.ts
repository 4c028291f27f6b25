import { text } from '../text/index.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';
import { askMissing } from './standard-replies.ts';

const terminationReceived: Reply = {
  key: 'received',
  name: text('Bekräftelse på mottagen uppsägning', 'Acknowledgement of a termination'),
  subject: text(
    'Vi har tagit emot ditt ärende om uppsägning, {{caseNumber}}',
    'We have received your case about a termination, {{caseNumber}}',
  ),
  body: automaticLetter(
    'Tack för att du hör av dig. Din uppsägning hanteras i ärende {{caseNumber}}.\n\nEn uppsägning gäller när den har kommit in skriftligt, i ett mejl eller ett undertecknat brev, från någon som är behörig att säga upp avtalet. Har du skrivit till oss i ett mejl eller brev behöver du inte göra något mer nu. Har du ringt eller använt formuläret svarar du på det här meddelandet från den mejladress som är registrerad hos oss, och skriver att ni säger upp avtalet.\n\nDet här är ingen bekräftelse på att avtalet är uppsagt. När uppsägningen är godkänd får du en bekräftelse med slutdatum.',
    'Thank you for getting in touch. Your termination is handled in case {{caseNumber}}.\n\nA termination counts when it has come in writing, by e-mail or signed letter, from somebody with the right to terminate the agreement. If you wrote to us by e-mail or letter you need do nothing more for now. If you called or used the form, please reply to this message from the e-mail address registered with us and write that you terminate the agreement.\n\nThis does not confirm that the agreement is terminated. Once the termination has been approved you receive a confirmation with the end date.',
  ),
};

const writtenNoticeNeeded: Reply = {
  key: 'written_notice_needed',
  name: text('Uppsägningen behöver vara skriftlig', 'The termination must be in writing'),
  subject: text(
    'Vi behöver uppsägningen skriftligt, ärende {{caseNumber}}',
    'We need the termination in writing, case {{caseNumber}}',
  ),
  body: letter(
    'Tack för att du hör av dig om uppsägning. För att avtalet ska bli uppsagt behöver vi uppsägningen skriftligt. Det betyder ett mejl eller ett undertecknat brev; ett samtal eller vårt formulär räcker inte.\n\nUppsägningen ska komma från en kontaktperson som är registrerad hos oss med rätt att säga upp avtalet:\n\n– I ett mejl från den adress som är registrerad för personen. Svara gärna på det här meddelandet.\n– Eller i ett brev som personen har undertecknat.\n\nSkriv vilket avtal det gäller och, om ni vill, från vilken dag det ska upphöra. Uppsägningstiden räknas från den dag då uppsägningen har kommit in till oss.',
    'Thank you for getting in touch about a termination. For the agreement to be terminated we need the termination in writing. That means an e-mail or a signed letter; a call or our form is not enough.\n\nThe termination must come from a contact registered with us as having the right to terminate the agreement:\n\n– In an e-mail from the address registered for that person. You may simply reply to this message.\n– Or in a letter signed by that person.\n\nPlease say which agreement it concerns and, if you wish, from which day it is to end. The notice period is counted from the day on which the termination has reached us.',
  ),
};

/** To somebody who is still billed and says to have given notice: none was found, and what is needed for one. */
const noNoticeFound: Reply = {
  key: 'no_notice_found',
  name: text('Ingen uppsägning hittad', 'No notice found'),
  subject: text(
    'Vi hittar ingen uppsägning av avtal {{agreementNumber}}, ärende {{caseNumber}}',
    'We find no termination of agreement {{agreementNumber}}, case {{caseNumber}}',
  ),
  body: letter(
    'Du har hört av dig om faktura {{invoiceNumber}}, eftersom avtal {{agreementNumber}} ska vara uppsagt. Vi har sökt, men hittar ingen uppsägning av avtalet. Det gäller alltså fortfarande, och fakturan står fast.\n\nHar du en bekräftelse från oss, eller mejlet eller brevet med uppsägningen? Svara på det här meddelandet och bifoga det, så prövar vi saken igen.\n\nVill ni säga upp avtalet nu behöver vi en skriftlig uppsägning från en kontaktperson som är registrerad hos oss med rätt att säga upp det:\n\n– I ett mejl från den adress som är registrerad för personen. Svara gärna på det här meddelandet.\n– Eller i ett brev som personen har undertecknat.\n\nUppsägningstiden räknas från den dag då uppsägningen har kommit in till oss.',
    'You have been in touch about invoice {{invoiceNumber}}, since agreement {{agreementNumber}} is said to be terminated. We have searched but find no termination of the agreement. It is therefore still in force, and the invoice stands.\n\nDo you have a confirmation from us, or the e-mail or letter with the termination? Reply to this message and attach it, and we will consider the matter again.\n\nIf you want to terminate the agreement now, we need a written termination by a contact registered with us as having the right to terminate it:\n\n– In an e-mail from the address registered for that person. You may simply reply to this message.\n– Or in a letter signed by that person.\n\nThe notice period is counted from the day on which the termination has reached us.',
  ),
};

const authorityMissing: Reply = {
  key: 'authority_missing',
  name: text('Behörigheten saknas', 'The right is missing'),
  subject: text(
    'Uppsägningen behöver komma från en behörig person, ärende {{caseNumber}}',
    'The termination must come from an authorised person, case {{caseNumber}}',
  ),
  body: letter(
    'Vi har tagit emot er uppsägning, men kan inte behandla den än: den som har skrivit till oss är inte registrerad som behörig att säga upp avtalet, eller så har vi inte kunnat styrka vem som har skrivit.\n\nBe den som är behörig att skicka uppsägningen, i ett mejl från sin registrerade adress eller i ett undertecknat brev. Är ingen hos er behörig kan den som tecknar firman, i ett undertecknat brev med registreringsbevis, anmäla vem som ska vara det.\n\nUppsägningstiden räknas från den dag då uppsägningen från en behörig person har kommit in till oss.',
    'We have received your termination but cannot process it yet: the person who wrote to us is not registered as having the right to terminate the agreement, or we could not verify who wrote.\n\nPlease have the authorised person send the termination, in an e-mail from their registered address or in a signed letter. If nobody is authorised with you, the person who signs for the company may say who is to be, in a signed letter with the certificate of registration.\n\nThe notice period is counted from the day on which the termination by an authorised person has reached us.',
  ),
};

const terminationConfirmed: Reply = {
  key: 'termination_confirmed',
  name: text('Bekräftelse på uppsägning', 'Confirmation of the termination'),
  subject: text(
    'Bekräftelse: avtal {{agreementNumber}} upphör {{endDate}} – ärende {{caseNumber}}',
    'Confirmation: agreement {{agreementNumber}} ends {{endDate}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi bekräftar att avtal {{agreementNumber}} är uppsagt.\n\nFörsta dagen utan tjänst: {{endDate}}\nSista dagen med tjänst: {{lastServiceDay}}\nSista fakturaperiod: {{lastInvoicePeriod}}\n\nI det bifogade brevet står hur slutdatumet har räknats fram.\n\nAnsvarig hos oss är {{responsibleName}}, {{responsiblePhone}}, {{responsibleEmail}}. Hör av dig dit om du har frågor om avslutet, eller om du får en faktura för tid efter slutdatumet.',
    'We confirm that agreement {{agreementNumber}} is terminated.\n\nFirst day without service: {{endDate}}\nLast day with service: {{lastServiceDay}}\nLast invoice period: {{lastInvoicePeriod}}\n\nThe attached letter shows how the end date was found.\n\nThe person responsible on our side is {{responsibleName}}, {{responsiblePhone}}, {{responsibleEmail}}. Please turn to them with questions about the end, or if you receive an invoice for time after the end date.',
  ),
};

const terminationRejected: Reply = {
  key: 'termination_rejected',
  name: text('Uppsägningen avvisas', 'The termination is rejected'),
  subject: text(
    'Uppsägningen har avvisats, ärende {{caseNumber}}',
    'The termination has been rejected, case {{caseNumber}}',
  ),
  body: letter(
    'Vi har behandlat uppsägningen i ärende {{caseNumber}} och kan inte godta den. Skälen är dessa:\n\n{{reason}}\n\nAvtalet fortsätter att gälla. Ni kan när som helst komma in med en ny skriftlig uppsägning från en behörig person. Har ni frågor är ni välkomna att svara på det här meddelandet.',
    'We have considered the termination in case {{caseNumber}} and cannot accept it. These are our reasons:\n\n{{reason}}\n\nThe agreement remains in force. You may send a new written termination from an authorised person at any time. If you have questions, please reply to this message.',
  ),
};

/** What is written to the customer about a termination. */
export const cancellationReplies: readonly Reply[] = [
  terminationReceived,
  askMissing,
  writtenNoticeNeeded,
  noNoticeFound,
  authorityMissing,
  terminationConfirmed,
  terminationRejected,
];
