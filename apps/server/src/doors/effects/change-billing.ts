import { type BillingPart, billingPartOf, billingValueOf } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Tx } from '../../db.ts';
import { conflict, refused } from '../../errors.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import type { LoadedCase } from '../case-record.ts';
import { fillTemplate } from '../fill-template.ts';
import { scheduleMessage } from '../schedule-message.ts';

const columns = {
  billing_address: 'billingAddress',
  billing_email: 'billingEmail',
  invoice_reference: 'invoiceReference',
} as const satisfies Record<BillingPart, string>;

type Customer = NonNullable<LoadedCase['customer']>;

/** What the customer's register holds of a part of the billing data. */
export const billingValue = (customer: Customer, part: BillingPart): string | null => customer[columns[part]];

/** How the old address is told of a change, and where: by mail if one is on file, else by letter; null for what is no address. */
export function noticeOf({ billingEmail, billingAddress }: Customer, part: BillingPart) {
  if (part === 'invoice_reference') return null;
  return billingEmail
    ? ({ by: 'email', to: billingEmail } as const)
    : ({ by: 'letter', to: billingAddress } as const);
}

/** Changes one part of the customer's billing data, orders the same of the ledger, and tells the requester and the old address (G1). */
export const changeBilling: CarryOut = async (carrying) => {
  const { tx, record, fields } = carrying;
  const { customer } = record.row;
  const part = billingPartOf(fields);
  const to = billingValueOf(fields);
  if (!customer || !part || !to) throw new Error('a change of nothing was let through');
  const from = billingValue(customer, part);
  if (from === to)
    throw refused({
      code: 'data_change.same',
      says: text('Uppgiften står redan så i registret.', 'The register already says so.'),
      field: 'newValue',
    });
  await keep(tx, customer, part, to);
  const notice = noticeOf(customer, part);
  await tx.db.ledgerOrder.create({
    data: {
      caseId: record.row.id,
      kind: 'change_billing',
      data: { what: part, from, to, validFrom: String(fields.validFrom), notice },
      createdAt: new Date(tx.now),
    },
  });
  return [
    {
      kind: 'billing_changed',
      data: { keys: [part] },
      words: { changes: [{ key: part, from, to }] },
    },
    ...(await tellRequester(carrying)),
    ...(notice?.by === 'email' ? await tellOldAddress(carrying, notice.to) : []),
  ];
};

async function keep(tx: Tx, { id, version }: Customer, part: BillingPart, to: string): Promise<void> {
  const changed = await tx.db.customer.updateMany({
    where: { id, version },
    data: { [columns[part]]: to, version: { increment: 1 } },
  });
  if (changed.count !== 1) throw conflict(null, null);
}

async function tellRequester({ ctx, tx, record }: Carrying) {
  const { requesterAddress } = record.row;
  if (!requesterAddress) return [];
  const filled = await fillTemplate(ctx, tx, record, 'data_changed');
  const { event } = await scheduleMessage(tx, record, {
    to: [requesterAddress],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: false,
    files: [],
    delayMs: ctx.server.config.undoMs,
  });
  return [event];
}

/** Leaves at once, so that nobody takes it back. */
async function tellOldAddress({ ctx, tx, record }: Carrying, address: string) {
  const filled = await fillTemplate(ctx, tx, record, 'address_changed_notice');
  const { event } = await scheduleMessage(tx, record, {
    to: [address],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: null,
    templateKey: filled.key,
    automatic: true,
    files: [],
    delayMs: 0,
  });
  return [event];
}
