import type { CaseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { refused } from '../errors.ts';

/** Stops what belongs only to a matter in which somebody is to reach the customer. */
export function mustAskForContact(type: CaseType): void {
  if (type.contactWithin !== undefined) return;
  throw refused({
    code: 'contact.not_asked',
    says: text('Ärendet gäller inte extrabevakning.', 'The case is not about extra guarding.'),
  });
}
