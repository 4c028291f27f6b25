import type { LoadedCase } from './case-record.ts';
import { senderOf } from './request-message.ts';

/** A contact of the linked customer for whom this address is registered; the case's own contact before any other. */
export function registeredContact(
  row: LoadedCase,
  address: string | null,
  kind: 'email' | 'phone' = 'email',
) {
  if (!address || !row.customer) return null;
  const value = address.toLowerCase();
  const known = row.customer.contacts.filter(({ addresses }) =>
    addresses.some((one) => one.kind === kind && one.value === value),
  );
  return known.find(({ id }) => id === row.contactId) ?? known[0] ?? null;
}

/** What is written of confirmations by the link sent to an address. */
export const linkConfirmations = ({ events }: LoadedCase) =>
  events.filter(({ kind }) => kind === 'confirmed_by_link');

/** Whether the requester wrote from their own verified address, or confirmed by the link sent to it: not somebody else who has joined the case. */
export function isVerifiedRequester(row: LoadedCase): boolean {
  const address = row.requesterAddress?.toLowerCase() ?? null;
  if (!registeredContact(row, address)) return false;
  return (
    linkConfirmations(row).length > 0 ||
    row.messages.some(
      (message) =>
        message.direction === 'in' &&
        message.fromAddress?.toLowerCase() === address &&
        senderOf(message) === 'verified',
    )
  );
}
