import { ListCases } from '@underlag/api/cases';
import type { CustomerView } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import { listCases } from '../cases/list-cases.ts';
import { addressOf, openAmount, viewCustomer } from '../cases/view-parts.ts';
import type { StaffCtx } from '../context.ts';
import { day, ore } from '../db.ts';
import { deliveryOf } from '../doors/delivery-of.ts';
import { notFound } from '../errors.ts';

/** One customer with agreements, sites, contacts, invoices and the open cases the reader may see. */
export async function getCustomer(ctx: StaffCtx, id: string): Promise<CustomerView> {
  const customer = await ctx.server.db.prisma.customer.findUnique({
    where: { id },
    include: {
      agreements: { orderBy: { number: 'asc' } },
      sites: { orderBy: { number: 'asc' } },
      contacts: { include: { addresses: true }, orderBy: { name: 'asc' } },
      invoices: { orderBy: { issuedOn: 'desc' }, take: 100 },
    },
  });
  if (!customer) throw notFound(text('Kunden', 'The customer'));
  const { rows: cases } = await listCases(ctx, ListCases.parse({ customerId: id, size: 100 }));
  return {
    ...viewCustomer(customer),
    delivery: await deliveryOf(ctx, ctx.server.db.prisma, customer),
    agreements: customer.agreements.map((agreement) => ({
      id: agreement.id,
      number: agreement.number,
      name: agreement.name,
      startsOn: day(agreement.startsOn),
      accountManager: agreement.accountManager,
    })),
    sites: customer.sites.map((site) => ({
      id: site.id,
      number: site.number,
      name: site.name,
      address: addressOf(site),
    })),
    contacts: customer.contacts.map(({ addresses, id: contactId, name, title, sharedMailbox }) => ({
      id: contactId,
      name,
      title,
      sharedMailbox,
      emails: addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value),
      phones: addresses.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
    })),
    invoices: customer.invoices.map((invoice) => ({
      id: invoice.id,
      number: invoice.number,
      kind: invoice.kind,
      issuedOn: day(invoice.issuedOn),
      dueOn: day(invoice.dueOn),
      totalOre: ore(invoice.totalOre),
      openOre: openAmount(invoice),
    })),
    cases,
  };
}
