import { text } from '../text/index.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** The mail that carries a one-time link, and nothing of what it opens. */
export const instructionLink: Reply = {
  key: 'instruction_link',
  name: text('Engångslänk till instruktionen', 'One-time link to the instruction'),
  subject: text(
    'Länk till åtgärdsinstruktion – ärende {{caseNumber}}',
    'Link to an action instruction – case {{caseNumber}}',
  ),
  body: letter(
    'Du har bett om åtgärdsinstruktionen för {{siteName}}. Du läser den genom den här länken:\n\n{{oneTimeLink}}\n\nLänken kan öppnas en enda gång och gäller i sju dagar. Öppna den när du har tid att läsa eller skriva ut. Av säkerhetsskäl skickar vi aldrig själva instruktionen i ett mejl.\n\nHar du inte bett om instruktionen? Öppna inte länken, och svara på det här meddelandet.',
    'You have asked for the action instruction of {{siteName}}. You read it through this link:\n\n{{oneTimeLink}}\n\nThe link can be opened only once and works for seven days. Open it when you have time to read or print. For security we never send the instruction itself in an e-mail.\n\nIf you did not ask for the instruction, do not open the link, and reply to this message.',
  ),
};

/** The mail to an alarm centre with a one-time link to a new instruction. */
export const instructionToCentre: Reply = {
  key: 'instruction_to_centre',
  name: text('Ny instruktion till larmcentralen', 'New instruction to the alarm centre'),
  subject: text(
    'Ny åtgärdsinstruktion – ärende {{caseNumber}}',
    'New action instruction – case {{caseNumber}}',
  ),
  body: automaticLetter(
    'Åtgärdsinstruktionen för {{siteName}} ändras från och med {{effectiveAt}}. Den nya texten öppnas med den här länken:\n\n{{oneTimeLink}}\n\nLänken kan öppnas en enda gång och gäller i sju dagar. Kvittera ändringen till oss med er referens och ärendenumret {{caseNumber}}.',
    'The action instruction of {{siteName}} changes from {{effectiveAt}}. The new text is opened with this link:\n\n{{oneTimeLink}}\n\nThe link can be opened only once and works for seven days. Please confirm the change to us with your reference and the case number {{caseNumber}}.',
  ),
};

/** Somebody without the right has asked to read. */
export const mayNotRead: Reply = {
  key: 'not_authorised',
  name: text('Vi kan inte lämna ut instruktionen', 'We cannot disclose the instruction'),
  subject: text('Åtgärdsinstruktion – ärende {{caseNumber}}', 'Action instruction – case {{caseNumber}}'),
  body: letter(
    'Tack för ditt meddelande. En åtgärdsinstruktion lämnar vi bara ut till den som är registrerad hos oss som behörig för objektet, och vi har inte kunnat se att du är det.\n\nBe den hos er som är behörig att höra av sig från sin registrerade e-postadress. Är det du som ska vara behörig framöver? Då behöver den som får ändra era behörigheter anmäla det skriftligt till oss.',
    'Thank you for your message. We only disclose an action instruction to somebody who is registered with us as authorised for the site, and we have not been able to see that you are.\n\nPlease ask the authorised person on your side to contact us from their registered e-mail address. If you are to be authorised from now on, the person who may change your authorities needs to tell us so in writing.',
  ),
};

/** Why we call back before anything is disclosed. */
export const callBackExplained: Reply = {
  key: 'call_back_explained',
  name: text('Vi behöver ringa upp', 'We need to call you back'),
  subject: text(
    'Vi behöver kontrollera vem som frågar – ärende {{caseNumber}}',
    'We need to check who is asking – case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. En åtgärdsinstruktion säger hur objektet skyddas, och därför kontrollerar vi alltid vem som frågar innan vi lämnar ut den.\n\nVi ringer upp dig på det telefonnummer som är registrerat hos oss. Du kan också svara på det här meddelandet från din registrerade e-postadress, så behöver vi inte ringa.',
    'Thank you for your message. An action instruction tells how the site is protected, so we always check who is asking before we disclose it.\n\nWe will call you on the telephone number registered with us. You may also reply to this message from your registered e-mail address; then we do not need to call.',
  ),
};

/** A change was asked for on the phone or from an address that proves nothing. */
export const writtenConfirmationNeeded: Reply = {
  key: 'written_confirmation_needed',
  name: text('Ändringen behöver bekräftas skriftligt', 'The change needs written confirmation'),
  subject: text(
    'Bekräfta ändringen skriftligt – ärende {{caseNumber}}',
    'Please confirm the change in writing – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har tagit emot din begäran om att ändra åtgärdsinstruktionen. Innan vi ändrar något behöver vi den skriftligt från den som är behörig: som ett mejl från den registrerade e-postadressen, eller som ett undertecknat brev.\n\nSkriv vilket objekt det gäller, hela den nya texten och från vilken dag och vilket klockslag den ska gälla. Svara på det här meddelandet så hamnar det i rätt ärende. Fram till dess gäller den nuvarande instruktionen.',
    'We have received your request to change the action instruction. Before we change anything we need it in writing from the authorised person: as an e-mail from the registered address, or as a signed letter.\n\nState which site it concerns, the whole of the new text, and the day and time from which it is to apply. Reply to this message and it will join the right case. Until then the present instruction applies.',
  ),
};

/** The change is receipted by the centre. */
export const changeDone: Reply = {
  key: 'change_done',
  name: text('Ändringen är genomförd', 'The change is made'),
  subject: text(
    'Åtgärdsinstruktionen är ändrad – ärende {{caseNumber}}',
    'The action instruction is changed – case {{caseNumber}}',
  ),
  body: letter(
    'Åtgärdsinstruktionen för {{siteName}} är nu ändrad. Larmcentralen har kvitterat ändringen, och den nya instruktionen gäller från och med {{effectiveAt}}.\n\nHar du frågor är du välkommen att svara på det här meddelandet.',
    'The action instruction of {{siteName}} is now changed. The alarm centre has confirmed the change, and the new instruction applies from {{effectiveAt}}.\n\nIf you have any questions, please reply to this message.',
  ),
};

/** Somebody without the right has asked for a change. */
export const mayNotChange: Reply = {
  key: 'not_authorised',
  name: text('Vi kan inte ändra instruktionen', 'We cannot change the instruction'),
  subject: text('Åtgärdsinstruktion – ärende {{caseNumber}}', 'Action instruction – case {{caseNumber}}'),
  body: letter(
    'Tack för ditt meddelande. Vi ändrar en åtgärdsinstruktion bara på begäran av den som är registrerad hos oss som behörig för objektet, och vi har inte kunnat se att du är det. Den nuvarande instruktionen gäller oförändrad.\n\nBe den hos er som är behörig att skriva till oss från sin registrerade e-postadress.',
    'Thank you for your message. We only change an action instruction at the request of somebody who is registered with us as authorised for the site, and we have not been able to see that you are. The present instruction applies unchanged.\n\nPlease ask the authorised person on your side to write to us from their registered e-mail address.',
  ),
};
