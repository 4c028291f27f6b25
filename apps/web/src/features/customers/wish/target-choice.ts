import type { RegisterView } from '@underlag/api/register';
import type { Text } from '@underlag/domain/text';
import { asks } from '../register-messages.ts';

type Places = Pick<RegisterView, 'agreements' | 'sites'>;

/** A target as the value of a choice: `customer`, `agreement:…` or `site:…`. */
export function readTarget(chosen: string): { agreementId: string | null; siteId: string | null } {
  const [what, id = ''] = chosen.split(':');
  return { agreementId: what === 'agreement' ? id : null, siteId: what === 'site' ? id : null };
}

/** The agreements and sites a right can be for, as groups of choices. */
export const placeGroups = ({ agreements, sites }: Places, t: (words: Text) => string) =>
  [
    { group: t(asks.agreement), items: agreements.map((one) => choice('agreement', one)) },
    { group: t(asks.site), items: sites.map((one) => choice('site', one)) },
  ].filter(({ items }) => items.length > 0);

const choice = (what: string, { id, number, name }: { id: string; number: string; name: string }) => ({
  value: `${what}:${id}`,
  label: `${number} ${name}`,
});
