import type { EnrolmentView } from '@underlag/api/enrolments';
import { deliveryWish, eInvoiceFindings, missingFields } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { deliveryOf } from '../doors/delivery-of.ts';
import { noticeOfDelivery } from '../doors/enrolment-of.ts';

const kinds = { email_invoice_enrolment: 'email', e_invoice_enrolment: 'e_invoice' } as const;

/** A wished way of delivery beside the present one (G15); null for other types. */
export async function viewEnrolment(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
): Promise<EnrolmentView | null> {
  const { row, facts } = record;
  const kind = Object.hasOwn(kinds, row.typeKey) ? kinds[row.typeKey as keyof typeof kinds] : null;
  if (!kind) return null;
  const address = deliveryWish(row.typeKey, facts.fields)?.address ?? null;
  const { validFrom } = facts.fields;
  const refusal = kind === 'e_invoice' ? refusalOf(facts.customer) : null;
  return {
    kind,
    findings: refusal ? [] : findingsOf(record, kind),
    refusal,
    address,
    validFrom: typeof validFrom === 'string' ? validFrom : null,
    notice: row.customer && noticeOfDelivery(row.customer, address),
    delivery: row.customer && (await deliveryOf(ctx, tx.db, row.customer)),
  };
}

function refusalOf(customer: CaseRecord['facts']['customer']): EnrolmentView['refusal'] {
  if (customer?.kind === 'private') return 'private';
  return customer?.noEInvoice ? 'security' : null;
}

function findingsOf({ type, facts }: CaseRecord, kind: EnrolmentView['kind']): EnrolmentView['findings'] {
  if (kind === 'e_invoice') return eInvoiceFindings(facts);
  return missingFields(type, facts, 'work').map((field) => {
    const name = type.fieldName(field);
    return {
      field,
      problem: 'missing',
      says: text(`${name.sv} saknas.`, `${name.en} is missing.`),
    };
  });
}
