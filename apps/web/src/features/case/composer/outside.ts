import type { CaseView } from '@underlag/api/cases';

/** Mail providers that anyone can have an address at: sharing such a domain says nothing. */
const shared = new Set([
  'gmail.com',
  'hotmail.com',
  'hotmail.se',
  'icloud.com',
  'live.com',
  'live.se',
  'outlook.com',
  'telia.com',
  'yahoo.com',
  'yahoo.se',
]);

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** The recipients that are neither a known address of the linked customer nor in its mail domain. Without a customer nothing can be judged. */
export function outsiders(
  recipients: readonly string[],
  { customer, requester }: Pick<CaseView, 'customer' | 'requester'>,
): string[] {
  if (!customer) return [];
  const known = [customer.billingEmail, requester.contact ? requester.address : null]
    .filter((address) => address !== null)
    .map((address) => address.toLowerCase());
  const domains = new Set(known.map(domainOf).filter((domain) => !shared.has(domain)));
  return recipients.filter((recipient) => {
    const address = recipient.toLowerCase();
    return !known.includes(address) && !domains.has(domainOf(address));
  });
}
