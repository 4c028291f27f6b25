import { afterEach, describe, expect, test } from 'vitest';
import { recheckDisclosure } from '../doors/recheck-disclosure.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { deliveryOf, linkOf, siteId, tokenOf } from '../testing/instructions.ts';
import { refusalOf } from '../testing/refusal.ts';
import {
  aBilledReport,
  aDeliveryCase,
  aReport,
  aReportCase,
  herRight,
  reportSent,
  whileHerRightIs,
} from '../testing/reports.ts';
import { bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

afterEach(async () => {
  const { server, db } = await desk();
  server.clockShiftMs = 0;
  await db.rateLimit.deleteMany();
});

const open = async (at: Desk, token: string) => at.outsider().disclosure.open({ token });
const spent = { status: 422, code: 'link.spent' };
const told = (at: Desk, view: { id: string }, given: Parameters<typeof moved>[3] = {}) =>
  nothingWritten(at, async () => refusalOf(moved(at, await look(at, view), 'disclose_report', given)));

describe('between asking and sending', () => {
  const stoppedAs = async (at: Desk, view: { id: string }, why: string) => {
    expect(await tokenOf(at, view)).toBe('');
    expect(await linkOf(at, view)).toMatchObject({ stoppedWhy: why });
    expect(await deliveryOf(at, view)).toMatchObject({ state: 'failed' });
  };

  test('a right that was revoked stops it, and the case is worked on again', async () => {
    const at = await desk();
    const view = await moved(at, await aReportCase(at), 'disclose_report');
    await whileHerRightIs(at, { revokedOn: new Date('2026-01-01') }, () =>
      stoppedAs(at, view, 'right_not_allowed'),
    );
    expect(await look(at, view)).toMatchObject({
      state: 'working',
      reports: { disclosures: [{ state: 'stopped' }] },
    });
  });

  test('an address that was removed stops it', async () => {
    const at = await desk();
    const view = await aReportCase(at);
    const { contactId } = await herRight(at);
    const address = await at.db.contactAddress.create({
      data: { kind: 'email', value: 'lena@bryggaren.example', contactId },
    });
    await moved(at, view, 'disclose_report', { fields: { discloseTo: 'Lena@Bryggaren.example' } });
    await at.db.contactAddress.delete({ where: { id: address.id } });
    await stoppedAs(at, view, 'address_not_registered');
  });

  test('one more recipient stops it, in To or in Cc', async () => {
    const at = await desk();
    for (const more of [
      { ccAddresses: ['chef@bryggaren.example'] },
      { toAddresses: [bryggaren.mail, 'chef@bryggaren.example'] },
    ]) {
      const view = await moved(at, await aReportCase(at), 'disclose_report');
      const { messageId } = await linkOf(at, view);
      const leaving = await at.db.message.findUniqueOrThrow({ where: { id: messageId ?? '' } });
      const gate = await recheckDisclosure(at.server, { ...leaving, ...more });
      expect(gate).toMatchObject({ does: 'stop' });
      await stoppedAs(at, view, 'other_recipients');
    }
  });

  test.each([
    'another wish',
    'another site',
    'another report of the invoice',
    'another invoice',
    'another type',
  ])('a case that was opened again and is about %s stops it', async (change) => {
    const at = await desk();
    const { invoice } = await aBilledReport(at);
    const view = await moved(at, await aReportCase(at, { invoice }), 'disclose_report');
    const again = on(await moved(at, view, 'reopen'));
    const karin = await at.as('karin');
    if (change === 'another wish') await karin.cases.setFields({ ...again, fields: { wanted: 'basis' } });
    if (change === 'another site') await karin.cases.link({ ...again, siteId: await siteId(at, 'S-200101') });
    if (change === 'another invoice')
      await karin.cases.link({ ...again, invoiceId: (await aBilledReport(at)).invoice.id });
    if (change === 'another report of the invoice')
      await at.db.callOut.update({
        where: { invoiceId: invoice.id },
        data: { reportId: (await aReport(at)).id },
      });
    if (change === 'another type')
      await (await at.as('maria')).cases.classify({ ...again, typeKey: 'invoice_copy' });
    await stoppedAs(at, view, 'right_not_allowed');
  });

  test('taken back in time it opens nothing, and too old it does not leave', async () => {
    const at = await desk();
    const undone = await moved(at, await aReportCase(at), 'disclose_report');
    const karin = await at.as('karin');
    await karin.cases.undoReply({ deliveryId: (await deliveryOf(at, undone)).id });
    expect(await tokenOf(at, undone)).toBe('');
    const late = await moved(at, await aReportCase(at), 'disclose_report');
    at.server.clockShiftMs = 8 * 86_400_000;
    await stoppedAs(at, late, 'expired');
  });

  test('a mail that is tried again carries a new token, and the old one opens nothing', async () => {
    const at = await desk();
    const { view, token } = await reportSent(at);
    const { id } = await deliveryOf(at, view);
    await at.db.delivery.update({ where: { id }, data: { state: 'sending', sentAt: null } });
    const again = await tokenOf(at, view);
    expect(again).not.toBe(token);
    expect(await refusalOf(open(at, token))).toMatchObject(spent);
  });
});

describe('a report of those that did not come', () => {
  test('is sent again by link, and the case goes on until its cause is named', async () => {
    const at = await desk();
    const report = await aReport(at);
    const view = await aDeliveryCase(at);
    await moved(at, view, 'disclose_report', { fields: { reportNumber: report.number } });
    expect(await open(at, await tokenOf(at, view))).toMatchObject({ number: report.number });
    const done = await moved(at, view, 'resolve', { fields: { cause: 'not_delivered' } });
    expect(done).toMatchObject({ state: 'resolved', fields: { cause: 'not_delivered' } });
  });

  test('one of another site, of another period or of nobody is none', async () => {
    const at = await desk();
    const view = await aDeliveryCase(at);
    const numbers = [
      (await aReport(at, { site: 'S-200101' })).number,
      (await aReport(at, { site: 'S-200104' })).number,
      (await aReport(at, { site: null })).number,
      (await aReport(at, { startedAt: '2026-09-30T21:00:00Z' })).number,
      (await aReport(at, { startedAt: '2026-10-31T23:30:00Z' })).number,
      'R-0',
    ];
    for (const reportNumber of numbers)
      expect(await told(at, view, { fields: { reportNumber } }), reportNumber).toMatchObject({
        code: 'report.none',
        fields: [{ path: 'reportNumber' }],
      });
  });
});
