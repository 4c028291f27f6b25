import { Switch, TextInput } from '@mantine/core';
import type { RegisterContact } from '@underlag/api/register';
import { useText } from '../../../shared/use-text.tsx';
import { asks } from '../register-messages.ts';
import { useWish, type WishAbout, type Wishing } from './use-wish.ts';
import { WishDialog } from './wish-dialog.tsx';

interface Facts {
  name: string;
  title: string;
  sharedMailbox: boolean;
}

/** A new contact with its first addresses. */
export function AddContactDialog(about: WishAbout) {
  const t = useText();
  const blank = {
    name: '',
    title: '',
    sharedMailbox: false,
    addresses: [address('email'), address('phone')],
  };
  const wishing = useWish(about, blank, ({ title, addresses, ...rest }) => ({
    kind: 'contact_add',
    ...rest,
    title: title || null,
    addresses: addresses.filter(({ value }) => value.trim() !== ''),
  }));
  const { form } = wishing;
  const filled = form.values.wish.addresses.filter(({ value }) => value.trim() !== '');
  // An empty field is left out, so a fault stands at the place among those that were sent.
  const errorAt = (at: number) => {
    const one = form.values.wish.addresses[at];
    const place = one ? filled.indexOf(one) : -1;
    return place < 0 ? undefined : form.errors[`wish.addresses.${place}.value`];
  };
  return (
    <WishDialog {...about} title={t(asks.contactTitle)} wishing={wishing}>
      <ContactFields wishing={wishing} />
      <TextInput
        label={t(asks.email)}
        type="email"
        autoComplete="off"
        {...form.getInputProps('wish.addresses.0.value')}
        error={errorAt(0)}
      />
      <TextInput
        label={t(asks.phone)}
        type="tel"
        autoComplete="off"
        {...form.getInputProps('wish.addresses.1.value')}
        error={errorAt(1)}
      />
    </WishDialog>
  );
}

const address = (kind: 'email' | 'phone') => ({ kind, value: '' });

/** Another name, title or kind of contact. */
export function ChangeContactDialog({ contact, ...about }: WishAbout & { contact: RegisterContact }) {
  const t = useText();
  const { id, version, name, title, sharedMailbox } = contact;
  const wishing = useWish(about, { name, title: title ?? '', sharedMailbox }, (typed) => ({
    kind: 'contact_change',
    contactId: id,
    version,
    ...typed,
    title: typed.title || null,
  }));
  return (
    <WishDialog {...about} title={t(asks.changeContactTitle(name))} wishing={wishing}>
      <ContactFields wishing={wishing} />
    </WishDialog>
  );
}

function ContactFields<V extends Facts>({ wishing: { form } }: { wishing: Wishing<V> }) {
  const t = useText();
  return (
    <>
      <TextInput
        data-autofocus
        label={t(asks.name)}
        withAsterisk
        autoComplete="off"
        {...form.getInputProps('wish.name')}
      />
      <TextInput label={t(asks.title)} autoComplete="off" {...form.getInputProps('wish.title')} />
      <Switch
        label={t(asks.shared)}
        description={t(asks.sharedHint)}
        {...form.getInputProps('wish.sharedMailbox', { type: 'checkbox' })}
      />
    </>
  );
}

/** One more registered mail address or number. */
export function AddAddressDialog({
  contact,
  kind,
  ...about
}: WishAbout & { contact: RegisterContact; kind: 'email' | 'phone' }) {
  const t = useText();
  const wishing = useWish(about, { address: { kind, value: '' } }, (typed) => ({
    kind: 'address_add',
    contactId: contact.id,
    ...typed,
  }));
  return (
    <WishDialog
      {...about}
      title={t(kind === 'email' ? asks.addEmail : asks.addPhone)}
      about={t(asks.forContact(contact.name))}
      wishing={wishing}
    >
      <TextInput
        data-autofocus
        label={t(kind === 'email' ? asks.email : asks.phone)}
        type={kind === 'email' ? 'email' : 'tel'}
        withAsterisk
        autoComplete="off"
        {...wishing.form.getInputProps('wish.address.value')}
      />
    </WishDialog>
  );
}

/** A registered address less. */
export function RemoveAddressDialog({
  contact,
  address: known,
  ...about
}: WishAbout & { contact: RegisterContact; address: RegisterContact['addresses'][number] }) {
  const t = useText();
  const wishing = useWish(about, { address: known }, (typed) => ({
    kind: 'address_remove',
    contactId: contact.id,
    ...typed,
  }));
  return (
    <WishDialog
      {...about}
      title={t(asks.removeTitle)}
      about={`${contact.name}: ${known.value}`}
      wishing={wishing}
    />
  );
}
