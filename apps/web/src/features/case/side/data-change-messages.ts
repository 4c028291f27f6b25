import type { DataChangeView } from '@underlag/api/data-change';
import { type Text, text } from '@underlag/domain/text';

type Notice = NonNullable<NonNullable<DataChangeView['billing']>['notice']>;

export const dataChangeWords = {
  title: text('Ändring', 'Change'),
  now: text('I registret i dag', 'In the register today'),
  wanted: text('Efter ändringen', 'After the change'),
  nothing: text('Ingen uppgift', 'Nothing'),
  unreadable: text(
    'Skriv bara den nya uppgiften i ”Ny uppgift”, så visas den här.',
    'Write only the new value in “As it shall be”, and it is shown here.',
  ),
  same: text('Uppgiften står redan så i registret.', 'The register already says so.'),
  from: (day: string): Text => text(`Gäller från ${day}`, `From ${day}`),
  noticeComes: {
    email: (to: string): Text =>
      text(
        `Ett besked skickas till ${to}, adressen som gäller i dag.`,
        `A notice is sent to ${to}, the address that applies today.`,
      ),
    letter: (to: string): Text =>
      text(
        `Kunden har ingen e-postadress för fakturor. Beskedet skickas som brev till ${to}.`,
        `The customer has no e-mail address for invoices. The notice goes by letter to ${to}.`,
      ),
  } satisfies Record<Notice['by'], (to: string) => Text>,
  noNotice: text(
    'En referens är ingen adress: inget besked skickas till någon annan.',
    'A reference is no address: nobody else is sent a notice.',
  ),
  made: text('Gjorda ändringar', 'Changes made'),
  noticeSent: {
    email: (to: string): Text => text(`Besked skickat till ${to}`, `Notice sent to ${to}`),
    letter: (to: string): Text =>
      text(`Besked ska skickas som brev till ${to}`, `A notice is to go by letter to ${to}`),
  } satisfies Record<Notice['by'], (to: string) => Text>,
  registerAsk: text(
    'Kontaktpersoner och behörigheter ändras på kundens sida. En kollega bekräftar ändringen.',
    'Contacts and rights are changed on the customer’s page. A colleague confirms the change.',
  ),
  registerOpen: (count: number): Text =>
    text(
      count === 1 ? '1 ändring väntar på en andra person.' : `${count} ändringar väntar på en andra person.`,
      count === 1 ? '1 change waits for a second person.' : `${count} changes wait for a second person.`,
    ),
  registerDecided: (count: number): Text =>
    text(
      count === 1 ? '1 ändring är avgjord.' : `${count} ändringar är avgjorda.`,
      count === 1 ? '1 change is decided.' : `${count} changes are decided.`,
    ),
  toRegister: text('Till kundens kontaktpersoner', 'To the customer’s contacts'),
  noCustomer: text('Koppla en kund först.', 'Link a customer first.'),
};
