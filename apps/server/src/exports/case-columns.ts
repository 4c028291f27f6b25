import type { CaseRow } from '@underlag/api/cases';
import { caseType } from '@underlag/domain/case-types';
import { type Text, text } from '@underlag/domain/text';
import type { Kind, Value } from './sheet.ts';

interface Column {
  name: Text;
  kind: Kind;
  of: (row: CaseRow, locale: 'sv' | 'en') => Value;
}

/** The columns of a list of cases as the page shows them; times that a page tells as "left" and "ago" stand as moments. */
export const caseColumns = (open: boolean): Column[] => [
  { name: text('Nummer', 'Number'), kind: 'words', of: ({ number }) => number },
  {
    name: text('Ärende', 'Matter'),
    kind: 'words',
    of: ({ typeKey }, locale) => caseType(typeKey).name[locale],
  },
  {
    name: text('Kund', 'Customer'),
    kind: 'words',
    of: ({ customerName, requesterName }, locale) => customerName ?? requesterName ?? unknown[locale],
  },
  { name: text('Ämne', 'Subject'), kind: 'words', of: ({ subject }) => subject },
  {
    name: text('Status', 'Status'),
    kind: 'words',
    of: ({ typeKey, state }, locale) => caseType(typeKey).states[state]?.name[locale] ?? state,
  },
  {
    name: text('Handläggare', 'Assignee'),
    kind: 'words',
    of: ({ assignee }, locale) => assignee?.name ?? nobody[locale],
  },
  ...(open ? due : [ended]),
  {
    name: text('Väntat sedan', 'Waiting since'),
    kind: 'moment',
    of: ({ waitingSince, openedAt }) => waitingSince ?? openedAt,
  },
  {
    name: text('Kanal', 'Channel'),
    kind: 'words',
    of: ({ channel }, locale) => channels[channel][locale],
  },
];

const due: Column[] = [
  { name: text('Ska vara klart', 'Due'), kind: 'moment', of: ({ dueAt }) => dueAt },
  {
    name: text('Tid kvar', 'Time left'),
    kind: 'words',
    of: ({ stage }, locale) => clock[String(stage) as keyof typeof clock][locale],
  },
];
const ended: Column = { name: text('Avslutat', 'Ended'), kind: 'moment', of: ({ doneAt }) => doneAt };

const clock = {
  null: text('Klockan vilar', 'The clock rests'),
  '0': text('Gott om tid', 'Plenty of time'),
  '50': text('Halva tiden har gått', 'Half the time is used'),
  '75': text('Snart försenat', 'Nearly late'),
  '100': text('Försenat', 'Late'),
};
const channels = {
  form: text('Webbformulär', 'Web form'),
  email: text('E-post', 'E-mail'),
  letter: text('Brev', 'Letter'),
  phone: text('Telefon', 'Phone'),
};
const unknown = text('Okänd kund', 'Unknown customer');
const nobody = text('Ingen', 'Nobody');
