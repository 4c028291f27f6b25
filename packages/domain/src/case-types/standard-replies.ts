import { type Locale, say, text } from '../text/index.ts';
import type { CaseType } from './define-case-type.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** The automatic acknowledgement; never counts as a first response. */
export const received: Reply = {
  key: 'received',
  name: text('Bekräftelse på mottaget ärende', 'Acknowledgement'),
  subject: text('Vi har tagit emot ditt ärende {{caseNumber}}', 'We have received your case {{caseNumber}}'),
  body: automaticLetter(
    'Tack för att du hör av dig. Vi har tagit emot ditt ärende och det har fått nummer {{caseNumber}}. En handläggare läser det och återkommer till dig.\n\nVill du lägga till något? Svara på det här meddelandet, så hamnar det i samma ärende.',
    'Thank you for getting in touch. We have received your case and its number is {{caseNumber}}. One of our agents will read it and get back to you.\n\nWould you like to add something? Reply to this message and it will join the same case.',
  ),
};

/** One message that asks for all that is missing, and only that. */
export const askMissing: Reply = {
  key: 'ask_missing',
  name: text('Be om komplettering', 'Ask for what is missing'),
  subject: text(
    'Vi behöver fler uppgifter i ärende {{caseNumber}}',
    'We need more details for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. För att kunna hjälpa dig vidare behöver vi följande:\n\n{{missingList}}\n\nSvara gärna direkt på det här meddelandet, så fortsätter vi så snart uppgifterna har kommit.',
    'Thank you for your message. To be able to help you we need the following:\n\n{{missingList}}\n\nJust reply to this message and we will carry on as soon as we have the details.',
  ),
};

/** The lines that ask the customer for these fields, one each; fields only staff can know are left out. Empty when there is nothing to ask. */
export const missingList = (type: CaseType, keys: readonly string[], locale: Locale): string =>
  keys
    .flatMap((key) => type.fields[key]?.ask ?? [])
    .map((ask) => `– ${say(ask, locale)}`)
    .join('\n');

/** The lines that tell the customer what was given and is not right, one each. */
export const faultList = (type: CaseType, faults: ReturnType<CaseType['faults']>, locale: Locale): string =>
  faults
    .map(({ field, says }) => `– ${say(type.fields[field]?.name ?? says, locale)}: ${say(says, locale)}`)
    .join('\n');
