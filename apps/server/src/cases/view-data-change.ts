import { type DataChangeView, MadeChange } from '@underlag/api/data-change';
import { type BillingPart, billingPartOf, billingValueOf } from '@underlag/domain/case-types';
import type { CaseFacts } from '@underlag/domain/workflow';
import type { CaseRecord } from '../doors/case-record.ts';
import { billingValue, noticeOf } from '../doors/effects/change-billing.ts';

/** What a change of data would change, beside what the register holds now, and what has been changed; null for other types. */
export function viewDataChange({ row, facts }: CaseRecord): DataChangeView | null {
  if (row.typeKey !== 'data_change') return null;
  const part = billingPartOf(facts.fields);
  const made = row.ledgerOrders.flatMap(({ kind, data, createdAt }) => {
    const parsed = kind === 'change_billing' ? MadeChange.safeParse(data) : null;
    return parsed?.success ? [{ ...parsed.data, at: createdAt.toISOString() }] : [];
  });
  return {
    billing: row.customer && part ? viewBilling(row.customer, part, facts.fields) : null,
    register: facts.fields.what === 'contact_register' ? countChanges(facts.registerChanges) : null,
    made: made.reverse(),
  };
}

function viewBilling(
  customer: NonNullable<CaseRecord['row']['customer']>,
  part: BillingPart,
  fields: CaseFacts['fields'],
): DataChangeView['billing'] {
  const { validFrom } = fields;
  return {
    what: part,
    now: billingValue(customer, part),
    wanted: billingValueOf(fields),
    validFrom: typeof validFrom === 'string' ? validFrom : null,
    notice: noticeOf(customer, part),
  };
}

const countChanges = (changes: CaseFacts['registerChanges']) => {
  const open = changes.filter((state) => state === 'open').length;
  return { open, decided: changes.length - open };
};
