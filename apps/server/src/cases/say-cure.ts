import type { RegisteredContact } from '@underlag/api/rights';
import type { CureKind } from '@underlag/domain/authority';
import { type Text, text } from '@underlag/domain/text';

/** A step in words, with the contacts it goes through, and why it cannot be taken when the register lacks what it needs. */
export function sayCure(
  kind: CureKind,
  contacts: readonly RegisteredContact[],
): { says: Text; stopped: Text | null } {
  const names = contacts.map(({ name }) => name);
  const en = listed(names, 'or');
  const own = possessive(listed(names, 'eller'));
  const lacksMail = contacts.some(({ emails }) => emails.length > 0) ? null : noMail;
  const lacksPhone = contacts.some(({ phones }) => phones.length > 0) ? null : noPhone;
  switch (kind) {
    case 'choose_contact':
      return can(text('Välj vem hos kunden det är som frågar.', 'Choose who at the customer is asking.'));
    case 'identify_payer':
      return can(
        text(
          'Fyll i två nummer som stämmer med kunden.',
          'Fill in two numbers that agree with the customer.',
        ),
      );
    case 'call_back':
      return {
        says: text(
          `Ring upp ${listed(names, 'eller')} på ett registrerat nummer.`,
          `Call ${en} back on a registered number.`,
        ),
        stopped: lacksPhone,
      };
    case 'confirm_link':
      return {
        says: text(
          `Skicka en engångslänk till ${own} registrerade adress.`,
          `Send a one-time link to the registered address of ${en}.`,
        ),
        stopped: lacksMail,
      };
    case 'ask_reply':
      return {
        says: text(
          `Be om ett mejl från ${own} registrerade adress.`,
          `Ask for a mail from the registered address of ${en}.`,
        ),
        stopped: lacksMail,
      };
    case 'ask_letter':
      return can(
        text(
          `Be om ett brev undertecknat av ${listed(names, 'eller')}.`,
          `Ask for a letter signed by ${en}.`,
        ),
      );
    case 'mend_register':
      return can(
        text(
          `Registrera eller förnya ${own} behörighet i registret.`,
          `Grant or renew the authority of ${en} in the register.`,
        ),
      );
  }
}

const can = (says: Text) => ({ says, stopped: null });

const noMail = text(
  'Kontakten har ingen registrerad e-postadress.',
  'The contact has no registered e-mail address.',
);
const noPhone = text(
  'Kontakten har inget registrerat telefonnummer.',
  'The contact has no registered phone number.',
);

const listed = (names: readonly string[], or: string): string =>
  names.length < 2 ? (names[0] ?? '–') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;

/** Names that end in s, x or z take nothing in Swedish. */
const possessive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);
