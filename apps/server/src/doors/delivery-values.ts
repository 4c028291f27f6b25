import { deliveryWish, maskValue, type ReplyValues } from '@underlag/domain/case-types';
import { type Locale, say, text } from '@underlag/domain/text';
import type { CaseRecord } from './case-record.ts';

/** The ways of delivery, as a letter names them. */
const ways = {
  email: text('faktura via e-post', 'invoice by e-mail'),
  e_invoice: text('e-faktura', 'e-invoice'),
};

/** What replies about a way of delivery name. */
export function deliveryValues({ type, facts }: CaseRecord, locale: Locale): ReplyValues {
  const wish = deliveryWish(type.key, facts.fields);
  if (!wish) return {};
  const { validFrom } = facts.fields;
  return {
    deliveryWay: say(ways[wish.kind], locale),
    deliveryAddress: wish.address,
    deliveryFrom:
      typeof validFrom === 'string' ? validFrom : say(text('nästa faktura', 'the next invoice'), locale),
    maskedValue: maskValue(wish.address),
  };
}
