import { deliveryFaults } from '@underlag/prisma/seed/report-deliveries';
import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { aCase, on } from '../testing/scenarios.ts';

test.each(deliveryFaults)('the demo’s fault at $site is named: $cause', async (fault) => {
  const at = await desk();
  const site = await at.db.site.findUniqueOrThrow({ where: { number: fault.site } });
  const contact = await at.db.contact.findFirstOrThrow({ where: { name: fault.contact } });
  const view = await aCase(at, {
    typeKey: 'report_delivery',
    customerId: site.customerId,
    requesterAddress: null,
    fields: { expectedAddress: fault.expected, periodFrom: fault.from, periodTo: fault.to },
  });
  const karin = await at.as('karin');
  const linked = await karin.cases.link({ ...on(view), siteId: site.id });
  await at.db.case.update({ where: { id: view.id }, data: { contactId: contact.id } });
  const { reports } = await karin.cases.get({ ref: linked.number });
  expect(reports?.diagnosis).toMatchObject({ cause: fault.cause });
});
