import type { DeliveryView, EnrolmentRow } from '@underlag/api/enrolments';
import type { StaffCtx } from '../context.ts';
import { instant, type Tx } from '../db.ts';
import { visibleCases } from './visible-cases.ts';

interface Customer {
  id: string;
  billingEmail: string | null;
  billingAddress: string;
}

/** How a customer gets the invoices today, and what has been asked for. A case that the reader may not see is not named. */
export async function deliveryOf(ctx: StaffCtx, db: Tx['db'], customer: Customer): Promise<DeliveryView> {
  const rows = await db.enrolment.findMany({
    where: { customerId: customer.id, state: { in: ['pending', 'active'] } },
    orderBy: { startedAt: 'desc' },
  });
  const numbers = await numbersOf(ctx, db, customer.id);
  const enrolments = rows.map((row) => ({
    id: row.id,
    kind: row.kind as EnrolmentRow['kind'],
    address: row.address,
    operator: row.operator,
    reference: row.reference,
    state: row.state as EnrolmentRow['state'],
    startedAt: row.startedAt.toISOString(),
    activeAt: instant(row.activeAt),
    caseNumber: numbers.get(row.caseId) ?? null,
  }));
  const active = enrolments.find(({ state }) => state === 'active');
  if (active) return { way: active.kind, address: active.address, enrolments };
  const last = await db.invoice.findFirst({
    where: { customerId: customer.id },
    orderBy: [{ issuedOn: 'desc' }, { number: 'desc' }],
    select: { delivery: true },
  });
  const way = (last?.delivery ?? null) as DeliveryView['way'];
  const addresses = { paper: customer.billingAddress, email: customer.billingEmail, e_invoice: null };
  return { way, address: way && addresses[way], enrolments };
}

async function numbersOf(
  { actor }: StaffCtx,
  db: Tx['db'],
  customerId: string,
): Promise<ReadonlyMap<string, string>> {
  const seen = await db.$queryRaw<{ id: string; number: string }[]>`
    select id, number from cases
    where id in (select case_id from enrolment where customer_id = ${customerId}::uuid and state in ('pending', 'active'))
      and ${visibleCases(actor)}`;
  return new Map(seen.map(({ id, number }) => [id, number]));
}
