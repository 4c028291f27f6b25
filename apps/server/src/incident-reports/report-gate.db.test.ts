import { afterEach, describe, expect, test } from 'vitest';
import { answered } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { kontoret, linkOf, siteId, tokenOf } from '../testing/instructions.ts';
import { refusalOf } from '../testing/refusal.ts';
import {
  aBilledReport,
  aCallOut,
  aReport,
  aReportCase,
  reportSent,
  secretWords,
  whileHerRightIs,
} from '../testing/reports.ts';
import { anInvoice, bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

afterEach(async () => {
  const { server, db } = await desk();
  server.clockShiftMs = 0;
  await db.rateLimit.deleteMany();
});

const open = async (at: Desk, token: string) => at.outsider().disclosure.open({ token });
const spent = { status: 422, code: 'link.spent' };
const told = (at: Desk, view: { id: string }, given: Parameters<typeof moved>[3] = {}) =>
  nothingWritten(at, async () => refusalOf(moved(at, await look(at, view), 'disclose_report', given)));

describe('a report', () => {
  test('leaves as a link to the registered address, and nothing we keep or show has its words', async () => {
    const at = await desk();
    const view = await aReportCase(at);
    expect(await eventsOf(at, () => moved(at, view, 'disclose_report'))).toEqual([
      'authority_decided',
      'moved',
      'replied',
      'report_disclosed',
    ]);
    const link = await linkOf(at, view);
    expect(link).toMatchObject({ address: bryggaren.mail, instructionId: null, openedAt: null });
    expect(link.expiresAt.getTime() - link.madeAt.getTime()).toBe(7 * 86_400_000);
    const token = await tokenOf(at, view);
    const after = await look(at, view);
    expect(after).toMatchObject({ state: 'resolved', reports: { disclosures: [{ state: 'sent' }] } });
    for (const secret of [secretWords, token]) expect(JSON.stringify(after)).not.toContain(secret);
    const message = await at.db.message.findFirstOrThrow({
      where: { id: link.messageId ?? '' },
      include: { attachments: true },
    });
    expect(message).toMatchObject({
      templateKey: 'report_link',
      toAddresses: [bryggaren.mail],
      ccAddresses: [],
      attachments: [],
    });
  });

  test('is opened once, by one of many tries, shows itself and its site, and that is logged', async () => {
    const at = await desk();
    const { view, token } = await reportSent(at);
    expect(await at.outsider().disclosure.look({ token })).toMatchObject({
      opens: 'report',
      address: 'l…@bryggaren.example',
    });
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => open(at, token)));
    const opened = tries.flatMap((tried) => (tried.status === 'fulfilled' ? [tried.value] : []));
    expect(opened).toMatchObject([
      { opens: 'report', site: { number: kontoret, name: 'Kontoret' }, text: secretWords },
    ]);
    expect((await look(at, view)).timeline.at(-1)).toMatchObject({ event: 'disclosure_opened' });
    expect(await nothingWritten(at, () => refusalOf(open(at, token)))).toMatchObject(spent);
    expect((await look(at, view)).reports?.disclosures).toMatchObject([{ state: 'opened' }]);
  });

  test('works for seven days', async () => {
    const at = await desk();
    const { token } = await reportSent(at);
    at.server.clockShiftMs = 7 * 86_400_000 + 60_000;
    expect(await refusalOf(open(at, token))).toMatchObject(spent);
  });
});

describe('who gets none', () => {
  test.each<[string, object, string]>([
    ['whose right was revoked', { revokedOn: new Date('2026-01-01') }, 'authority.deny'],
    ['whose right has not come into force', { validFrom: new Date('2099-01-01') }, 'authority.deny'],
  ])('%s', async (_, different, code) => {
    const at = await desk();
    const view = await aReportCase(at);
    const refused = await whileHerRightIs(at, different, () => told(at, view));
    expect(refused).toMatchObject({ status: 422, code });
  });

  test.each<[string, { from?: string; sign: string | null }, RegExp]>([
    [
      'a stranger whose own domain signs',
      { from: 'Lena Ek <lena.ek@hemma.example>', sign: 'hemma.example' },
      /authority/,
    ],
    ['somebody in Lena’s name without her signature', { sign: null }, /authority\.needs_proof/],
    ['somebody in Lena’s name with another signature', { sign: 'hemma.example' }, /authority\.needs_proof/],
    [
      'a contact of another customer',
      { from: 'Sara Lindqvist <sara.lindqvist@norrsken.example>', sign: 'norrsken.example' },
      /authority/,
    ],
  ])('%s', async (_, asked, code) => {
    const at = await desk();
    const view = await aReportCase(at, asked);
    expect(await told(at, view)).toMatchObject({ status: 422, code: expect.stringMatching(code) });
  });

  test('a proven payer, who may have the basis', async () => {
    const at = await desk();
    const { invoice } = await aBilledReport(at);
    const view = await aReportCase(at, { sign: null, invoice, wanted: 'basis' });
    const karin = await at.as('karin');
    const numbers = { invoiceNumber: invoice.number, customerNumber: bryggaren.number };
    const known = await karin.cases.setFields({ ...on(view), fields: numbers });
    expect(known.authority).toMatchObject({ act: 'basis', result: 'allow' });
    expect(await told(at, known)).toMatchObject({ code: 'case.other_wish' });
    await karin.cases.setFields({ ...on(known), fields: { wanted: 'report' } });
    expect(await told(at, known)).toMatchObject({ code: 'authority.needs_proof' });
  });

  test('a right to one site opens no report of another, however the case is linked', async () => {
    const at = await desk();
    const { invoice } = await aBilledReport(at, { site: 'S-200101' });
    const view = await aReportCase(at, { invoice, site: kontoret });
    await whileHerRightIs(at, { siteId: await siteId(at, kontoret) }, async () => {
      expect(await told(at, view)).toMatchObject({ status: 422, code: 'report.other_site' });
      const karin = await at.as('karin');
      await karin.cases.link({ ...on(view), siteId: await siteId(at, 'S-200101') });
      expect(await told(at, view)).toMatchObject({ code: 'authority.deny' });
    });
  });

  test('nobody gets the report of a place of no customer', async () => {
    const at = await desk();
    const invoice = await anInvoice(at, { customer: null });
    await aCallOut(at, invoice, await aReport(at, { site: null }));
    const view = await aReportCase(at, { invoice });
    expect(await told(at, view)).toMatchObject({ code: 'report.other_site' });
  });

  test('no address that is not registered for the contact', async () => {
    const at = await desk();
    const view = await aReportCase(at);
    for (const discloseTo of ['lena.ek@hemma.example', 'sara.lindqvist@norrsken.example'])
      expect(await told(at, view, { fields: { discloseTo } })).toMatchObject({
        code: 'report.address_not_registered',
      });
  });

  test('an override is for the one report, not for another of the same site', async () => {
    const at = await desk();
    const [first, second] = [await aBilledReport(at), await aBilledReport(at)];
    const view = await aReportCase(at, { sign: null, invoice: first.invoice });
    const [karin, maria] = [await at.as('karin'), await at.as('maria')];
    await maria.approvals.askOverride({ ...on(view), reason: 'Ringde från kontoret, känd sedan länge.' });
    const passed = await answered(at, view, 'approve');
    expect(passed.authority).toMatchObject({ result: 'needs_proof', overridden: true });
    await karin.cases.link({ ...on(passed), invoiceId: second.invoice.id });
    expect(await told(at, view)).toMatchObject({ code: 'authority.needs_proof' });
    await karin.cases.link({ ...on(await look(at, view)), invoiceId: first.invoice.id });
    await moved(at, view, 'disclose_report');
    expect(await open(at, await tokenOf(at, view))).toMatchObject({ number: first.report.number });
  });
});
