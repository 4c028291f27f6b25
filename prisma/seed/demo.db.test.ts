import { createHash } from 'node:crypto';
import { caseTypes, queues } from '@underlag/domain/case-types';
import { parseOcr, parseOrgNumber, parsePersonalNumber } from '@underlag/domain/identifiers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../client.ts';
import { createTestDatabase } from '../test-database.ts';
import { demoAuthorities } from './authorities.ts';
import { demoCallOuts } from './call-outs/demo-call-outs.ts';
import { demoStaff } from './cast.ts';
import { demoCustomers } from './customers.ts';
import { loadDefaults } from './defaults.ts';
import { demoInstructions } from './instructions.ts';
import { demoInvoices } from './invoices.ts';
import { type DemoMeans, loadDemo } from './load-demo.ts';

const stored = new Map<string, Uint8Array>();
const means: DemoMeans = {
  hashPassword: async (password) => `hash of ${password}`,
  async storeFile(bytes) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    stored.set(sha256, bytes);
    return sha256;
  },
};

let db: Database;
let admin: Database;
const firstLoad: boolean[] = [];

// As the role the server runs as: the demo needs no more rights than that.
beforeAll(async () => {
  const { appUrl, adminUrl } = await createTestDatabase();
  db = openDatabase(appUrl, { max: 4 });
  admin = openDatabase(adminUrl, { max: 1 });
  await loadDefaults(db.prisma);
  firstLoad.push(...(await Promise.all([loadDemo(db.prisma, means), loadDemo(db.prisma, means)])));
});
afterAll(() => Promise.all([db.close(), admin.close()]));

/** Every row of every table a seed writes, as text. */
async function everything(): Promise<string> {
  const tables =
    'queue type_setting calendar sla_policy reply_template company_profile person account queue_right';
  const register =
    'customer site agreement agreement_site contact contact_address authority invoice invoice_line file call_out incident_report match_label';
  const rows = `${tables} ${register}`.split(' ').map(async (table) => {
    const found = await db.pool.query(`select t::text as row from ${table} t order by 1`);
    return [table, ...found.rows.map(({ row }) => row)].join('\n');
  });
  return (await Promise.all(rows)).join('\n');
}

describe('the first rows', () => {
  test('two that load at once load it once', () => {
    expect(firstLoad.sort()).toEqual([false, true]);
  });

  test('loading again changes nothing, and what was changed stays so', async () => {
    await db.prisma.queue.update({ where: { key: 'general' }, data: { nameSv: 'Frågor' } });
    await db.prisma.typeSetting.update({ where: { typeKey: 'unsorted' }, data: { queueKey: 'general' } });
    const before = await everything();
    await loadDefaults(db.prisma);
    expect(await loadDemo(db.prisma, means)).toBe(false);
    expect(await everything()).toBe(before);
  });

  test('what is missing is put back', async () => {
    // Only the owner can: the server's role puts rows in that table and never takes one away.
    await admin.prisma.replyTemplate.deleteMany({ where: { typeKey: 'unsorted' } });
    await loadDefaults(db.prisma);
    const count = await db.prisma.replyTemplate.count({ where: { typeKey: 'unsorted' } });
    expect(count).toBe(caseTypes.unsorted.replies.length);
  });

  test('every type has its queue, clocks and calendar', async () => {
    const policies = await db.prisma.slaPolicy.findMany({ include: { calendar: true } });
    expect(policies.map(({ typeKey }) => typeKey).sort()).toEqual(Object.keys(caseTypes).sort());
    expect(policies[0]?.calendar.closedDays).toEqual(expect.arrayContaining(['2024-01-01', '2030-12-31']));
    expect(await db.prisma.queue.count()).toBe(Object.keys(queues).length);
  });

  test('everybody can sign in with a password of their own account', async () => {
    const people = await db.prisma.person.findMany({ include: { accounts: true, queueRights: true } });
    expect(people.map(({ name }) => name).sort()).toEqual(demoStaff.map(({ name }) => name).sort());
    for (const { id, accounts } of people)
      expect(accounts).toMatchObject([
        { providerId: 'credential', accountId: id, password: 'hash of underlag-demo-1' },
      ]);
    expect(people.find(({ name }) => name === 'Pelle Dahl')?.queueRights).toMatchObject([
      { queueKey: 'suppliers' },
    ]);
  });

  test('every right is its own customer’s and rests on a form that is stored', async () => {
    const rights = await db.prisma.authority.findMany({
      include: { contact: { include: { addresses: true } }, evidence: true, agreement: true, site: true },
    });
    expect(rights).toHaveLength(demoAuthorities.length);
    for (const { customerId, contact, evidence, agreement, site } of rights) {
      expect([contact, agreement, site].every((one) => !one || one.customerId === customerId)).toBe(true);
      expect(stored.get(evidence.sha256)?.length).toBe(evidence.size);
    }
  });

  test('every site has its instruction in force and an alarm centre that acts on it', async () => {
    const sites = await db.prisma.site.findMany({ include: { centre: true, instructions: true } });
    expect(sites).toHaveLength(demoInstructions.length);
    for (const { centre, instructions } of sites) {
      expect(centre).not.toBeNull();
      expect(instructions).toMatchObject([{ number: 1, state: 'in_force' }]);
    }
  });

  test('every invoice adds up and has its original, an agreement of its customer and a site of its agreement', async () => {
    const invoices = await db.prisma.invoice.findMany({
      include: { lines: true, customer: true, original: true, agreement: { include: { sites: true } } },
    });
    // What no message speaks of is in the ledger only, without a PDF.
    expect(invoices.filter(({ original }) => original)).toHaveLength(demoInvoices.length);
    for (const invoice of invoices) {
      const net = invoice.lines.reduce((sum, { netOre }) => sum + netOre, 0n);
      expect(net + invoice.vatOre).toBe(invoice.totalOre);
      expect(stored.get(invoice.original?.sha256 ?? '')?.length).toBe(invoice.original?.size);
      expect(invoice.agreement?.customerId ?? null).toBe(invoice.customerId);
      const sites = invoice.agreement?.sites.map(({ siteId }) => siteId);
      if (invoice.siteId) expect(sites).toContain(invoice.siteId);
      expect(invoice.recipientAddress).toMatch(/, 990 \d\d /);
    }
  });

  test('the call-outs: most linked, some for a person to look at, a few billed twice, every answer kept', async () => {
    const [callOuts, reports, labels] = await Promise.all([
      db.prisma.callOut.findMany({ include: { invoice: true } }),
      db.prisma.incidentReport.findMany(),
      db.prisma.matchLabel.findMany(),
    ]);
    expect(callOuts).toHaveLength(demoCallOuts.callOuts.length);
    expect(callOuts.every(({ invoice }) => invoice.kind === 'action')).toBe(true);
    const unmatched = callOuts.filter(({ reportId }) => reportId === null).length;
    expect(unmatched).toBeGreaterThanOrEqual(15);
    expect(unmatched).toBeLessThanOrEqual(30);
    const billings = reports.map(({ id }) => callOuts.filter(({ reportId }) => reportId === id).length);
    expect(billings).toContain(2);
    for (const { invoiceId, reportId, linkedBy } of callOuts)
      if (reportId)
        expect(labels).toContainEqual(
          expect.objectContaining({ invoiceId, reportId, answer: 'yes', madeBy: linkedBy }),
        );
    const ekvagen = callOuts.find(({ invoice }) => invoice.number === '306188909');
    expect(ekvagen).toMatchObject({ alarmCentre: 'trygglarm', invoice: { customerId: null } });
  });
});

describe('the cast', () => {
  test.each(demoInvoices.map(({ drawn }) => [drawn.number, drawn.ocr] as const))(
    '%s has its OCR',
    (number, ocr) => {
      expect(ocr.slice(0, -1)).toBe(number);
      expect(parseOcr(ocr).ok).toBe(true);
    },
  );

  test('amounts that the messages name', () => {
    const total = (number: string) => {
      const drawn = demoInvoices.find((invoice) => invoice.drawn.number === number)?.drawn;
      return drawn && drawn.vat + drawn.lines.reduce((sum, { amount }) => sum + amount, 0);
    };
    expect(total('306188194')).toBe(485_000);
    expect(total('306188201')).toBe(1_250_000);
    expect(total('306188302')).toBe(329_500);
    expect(total('306188317')).toBe(6_000);
    expect(total('306188555')).toBe(4_200_000);
    expect(total('306188561')).toBe(624_000);
    expect(total('306188640')).toBe(187_500);
    expect(total('306188718')).toBe(249_000);
    expect(total('306188725')).toBe(125_000);
  });

  test('numbers are written as they are looked up', () => {
    for (const { orgNumber, personalNumber } of demoCustomers) {
      if (orgNumber) expect(parseOrgNumber(orgNumber)).toEqual({ ok: true, value: orgNumber });
      if (personalNumber)
        expect(parsePersonalNumber(personalNumber, '2026-11-20')).toEqual({
          ok: true,
          value: personalNumber,
        });
    }
  });

  test('one login is shown per role', () => {
    const shown = demoStaff.filter((person) => person.shown).flatMap(({ roles }) => roles);
    expect([...shown].sort()).toEqual(['administrator', 'agent', 'approver', 'manager', 'reader']);
  });
});
