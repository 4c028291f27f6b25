import type { RegisterContact, RegisterView } from '@underlag/api/register';
import type { RightAct } from './rights-table.tsx';
import {
  AddAddressDialog,
  AddContactDialog,
  ChangeContactDialog,
  RemoveAddressDialog,
} from './wish/contact-dialogs.tsx';
import { GrantDialog } from './wish/grant-dialog.tsx';
import { NarrowDialog, ReviewDialog, RevokeDialog } from './wish/right-dialogs.tsx';
import type { WishAbout } from './wish/use-wish.ts';

/** Which change somebody is about to ask for. */
export type Asked =
  | { what: 'contact_add' }
  | { what: 'grant' | 'contact_change' | 'add_email' | 'add_phone'; contactId: string }
  | { what: 'address_remove'; contactId: string; address: RegisterContact['addresses'][number] }
  | { what: RightAct; contactId: string; rightId: string };

interface Props extends WishAbout {
  asked: Asked;
  register: RegisterView;
}

const ofRight = { narrow: NarrowDialog, review: ReviewDialog, revoke: RevokeDialog };

/** The dialog of that change, about the rows as they are now: a newer version is taken over while what was typed stays. */
export function WishDialogs({ asked, register, ...about }: Props) {
  if (asked.what === 'contact_add') return <AddContactDialog {...about} />;
  const contact = register.contacts.find(({ id }) => id === asked.contactId);
  if (!contact) return null;
  switch (asked.what) {
    case 'grant':
      return <GrantDialog {...about} register={register} contact={contact} />;
    case 'contact_change':
      return <ChangeContactDialog {...about} contact={contact} />;
    case 'add_email':
      return <AddAddressDialog {...about} contact={contact} kind="email" />;
    case 'add_phone':
      return <AddAddressDialog {...about} contact={contact} kind="phone" />;
    case 'address_remove':
      return <RemoveAddressDialog {...about} contact={contact} address={asked.address} />;
    default: {
      const right = contact.rights.find(({ id }) => id === asked.rightId);
      const Dialog = ofRight[asked.what];
      return right ? <Dialog {...about} register={register} contact={contact} right={right} /> : null;
    }
  }
}
