import type { Choices } from '@underlag/api/rights';
import { addressOf } from '../cases/view-parts.ts';
import { viewContact } from '../cases/view-request.ts';
import type { StaffCtx } from '../context.ts';
import { day, write } from '../db.ts';
import { openCase } from '../doors/open-case.ts';

/** What a case can be tied to: the linked customer's agreements, sites and contacts; nothing while no customer is linked. */
export function getChoices(ctx: StaffCtx, caseId: string): Promise<Choices> {
  return write(ctx.server, async (tx) => {
    const { row } = await openCase(ctx, tx, { caseId }, 'case.read');
    if (!row.customer) return { agreements: [], sites: [], contacts: [] };
    const ofCustomer = { where: { customerId: row.customer.id }, orderBy: { number: 'asc' } } as const;
    const agreements = await tx.db.agreement.findMany(ofCustomer);
    const sites = await tx.db.site.findMany(ofCustomer);
    return {
      agreements: agreements.map(({ id, number, name, endsOn }) => ({
        id,
        number,
        name,
        endsOn: endsOn && day(endsOn),
      })),
      sites: sites.map((site) => ({
        id: site.id,
        number: site.number,
        name: site.name,
        address: addressOf(site),
      })),
      contacts: row.customer.contacts.map(viewContact),
    };
  });
}
