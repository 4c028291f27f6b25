import { text } from '../text/index.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';
import { askMissing, received } from './standard-replies.ts';

/** To whoever answers for the agreement: who wants what, and how they are reached. */
export const toAccountManager: Reply = {
  key: 'to_account_manager',
  name: text('Till avtalsansvarig', 'To the account manager'),
  subject: text(
    'Avtal {{agreementNumber}}: kunden vill ha kontakt – ärende {{caseNumber}}',
    'Agreement {{agreementNumber}}: the customer wants to be contacted – case {{caseNumber}}',
  ),
  body: automaticLetter(
    'Ett ärende om avtal {{agreementNumber}}, som du ansvarar för.\n\nKund: {{customerNumber}} {{customerName}}\nKontakt: {{requesterContact}}\n\nÄrendet:\n{{question}}\n\nAvtalet:\n{{agreementTerms}}\n\nKontakta kunden. Svara sedan på det här meddelandet med ditt besked och behåll ärendenumret {{caseNumber}} i ämnesraden, så hamnar svaret i ärendet.',
    'A case about agreement {{agreementNumber}}, which you are responsible for.\n\nCustomer: {{customerNumber}} {{customerName}}\nContact: {{requesterContact}}\n\nThe matter:\n{{question}}\n\nThe agreement:\n{{agreementTerms}}\n\nPlease contact the customer. Then reply to this message with your answer and keep the case number {{caseNumber}} in the subject, so that the answer joins the case.',
  ),
};

const aboutWish = text(
  'Ditt önskemål om avtal {{agreementNumber}} – ärende {{caseNumber}}',
  'Your wish about agreement {{agreementNumber}} – case {{caseNumber}}',
);

const passedOn: Reply = {
  key: 'passed_on',
  name: text('Avtalsansvarig har frågan', 'The account manager has the question'),
  subject: aboutWish,
  body: letter(
    'Tack för ditt meddelande. Det är {{responsibleName}} som ansvarar för avtal {{agreementNumber}} och som kan se vad som är möjligt. Vi har lämnat ditt önskemål dit och återkommer till dig med beskedet.\n\nDu når {{responsibleName}} direkt på {{responsiblePhone}} eller {{responsibleEmail}}. Tills du har fått ett besked gäller avtalet som det är.',
    'Thank you for your message. {{responsibleName}} is responsible for agreement {{agreementNumber}} and can see what is possible. We have passed your wish on and will get back to you with the answer.\n\nYou reach {{responsibleName}} directly on {{responsiblePhone}} or {{responsibleEmail}}. Until you have an answer the agreement stands as it is.',
  ),
};

const takenOver: Reply = {
  key: 'taken_over',
  name: text('Avtalsansvarig tar över', 'The account manager takes over'),
  subject: aboutWish,
  body: letter(
    '{{responsibleName}}, som ansvarar för avtal {{agreementNumber}}, går vidare med ditt önskemål och har kontakten med dig framöver. Därmed avslutar vi ärendet hos oss.\n\nDu når {{responsibleName}} på {{responsiblePhone}} eller {{responsibleEmail}}.',
    '{{responsibleName}}, who is responsible for agreement {{agreementNumber}}, goes on with your wish and stays in contact with you. We close the case on our side.\n\nYou reach {{responsibleName}} on {{responsiblePhone}} or {{responsibleEmail}}.',
  ),
};

const declined: Reply = {
  key: 'wish_declined',
  name: text('Önskemålet kan inte tillgodoses', 'The wish cannot be met'),
  subject: aboutWish,
  body: letter(
    'Vi har gått igenom ditt önskemål om avtal {{agreementNumber}} med {{responsibleName}} och kan tyvärr inte tillgodose det. Beskedet är detta:\n\n{{managerAnswer}}\n\nAvtalet fortsätter att gälla som det är. Vill du tala om saken når du {{responsibleName}} på {{responsiblePhone}} eller {{responsibleEmail}}.',
    'We have gone through your wish about agreement {{agreementNumber}} with {{responsibleName}} and are sorry that we cannot meet it. The answer is:\n\n{{managerAnswer}}\n\nThe agreement goes on as it is. If you would like to talk about it, you reach {{responsibleName}} on {{responsiblePhone}} or {{responsibleEmail}}.',
  ),
};

const termsAgreed: Reply = {
  key: 'terms_agreed',
  name: text('Vi är överens om villkoren', 'We agree on the terms'),
  subject: aboutWish,
  body: letter(
    'Vi har gått igenom ditt önskemål om avtal {{agreementNumber}} med {{responsibleName}}. Detta har vi kommit överens om:\n\n{{managerAnswer}}\n\nStämmer det inte med hur du har uppfattat det? Svara på det här meddelandet, eller kontakta {{responsibleName}} på {{responsiblePhone}} eller {{responsibleEmail}}.',
    'We have gone through your wish about agreement {{agreementNumber}} with {{responsibleName}}. This is what we have agreed:\n\n{{managerAnswer}}\n\nIf that is not how you understood it, reply to this message, or contact {{responsibleName}} on {{responsiblePhone}} or {{responsibleEmail}}.',
  ),
};

const renewalAnswered: Reply = {
  key: 'renewal_answered',
  name: text('Besked om förnyelsen', 'Answer about the renewal'),
  subject: aboutWish,
  body: letter(
    'Här är beskedet om förnyelsen av avtal {{agreementNumber}} från {{responsibleName}}, som ansvarar för avtalet:\n\n{{managerAnswer}}\n\nHar du frågor når du {{responsibleName}} på {{responsiblePhone}} eller {{responsibleEmail}}, eller svarar på det här meddelandet.',
    'This is the answer about the renewal of agreement {{agreementNumber}} from {{responsibleName}}, who is responsible for it:\n\n{{managerAnswer}}\n\nIf you have questions, you reach {{responsibleName}} on {{responsiblePhone}} or {{responsibleEmail}}, or reply to this message.',
  ),
};

const proofNeeded: Reply = {
  key: 'sender_not_proven',
  name: text('Behörighet att ändra avtalet behövs', 'The right to change the agreement is needed'),
  subject: text(
    'Vi behöver veta att du får ändra avtalet – ärende {{caseNumber}}',
    'We need to know that you may change the agreement – case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Ändringar av avtal {{agreementNumber}} tar vi emot från den som är registrerad hos oss med rätt att ändra avtalet, och vi har inte kunnat se att du är det.\n\nBe den hos er som har rätten att svara på det här meddelandet från sin registrerade mejladress. Vi kan också ringa upp på det nummer som är registrerat för personen.',
    'Thank you for your message. We take changes of agreement {{agreementNumber}} from somebody who is registered with us with the right to change it, and we have not been able to see that you are.\n\nPlease ask the person on your side who has the right to reply to this message from their registered e-mail address. We can also call back on the number registered for that person.',
  ),
};

/** What is written about a wish for other terms. */
export const commercialTermsReplies: readonly Reply[] = [
  received,
  askMissing,
  passedOn,
  termsAgreed,
  declined,
  takenOver,
  proofNeeded,
  toAccountManager,
];

/** What is written about a wished renewal. */
export const renewalReplies: readonly Reply[] = [
  received,
  askMissing,
  passedOn,
  renewalAnswered,
  declined,
  takenOver,
  proofNeeded,
  toAccountManager,
];
