import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { loadAuthorities, storeAuthorityForms } from './authorities.ts';
import { loadCallOuts } from './call-outs.ts';
import { demoPassword, demoStaff } from './cast.ts';
import { loadCollection } from './collection.ts';
import { demoCustomers } from './customers.ts';
import type { DemoCustomer } from './demo-customer.ts';
import { endAgreement } from './ended-agreement.ts';
import { loadGuardingOrders } from './guarding-orders.ts';
import { loadInstructions } from './instructions.ts';
import { type DemoInvoice, demoInvoices } from './invoices.ts';
import { loadLateFees } from './late-fees.ts';
import { drawInvoice } from './mail/draw-invoice.ts';
import { loadReportDeliveries } from './report-deliveries.ts';
import { loadSuppliers } from './suppliers.ts';

/** What the demo needs of the server: its way to keep passwords, and its file store, which answers with the SHA-256. */
export interface DemoMeans {
  hashPassword: (password: string) => Promise<string>;
  storeFile: (bytes: Uint8Array) => Promise<string>;
}

interface Original {
  sha256: string;
  size: number;
}

/** Any number; it only has to be the same in every process that loads the demo. */
const demoLock = 7_238_110_043;

/**
 * Loads the demo company (staff, customers with who may ask for what, invoices with their PDFs) into a database that has its
 * defaults and nobody on the staff. Answers false, and changes nothing, when there is somebody.
 */
export async function loadDemo(db: PrismaClient, means: DemoMeans): Promise<boolean> {
  if ((await db.person.count()) > 0) return false;
  const password = await means.hashPassword(demoPassword);
  const originals = await storeOriginals(means);
  const forms = await storeAuthorityForms(means);
  return db.$transaction(
    async (tx) => {
      await tx.$queryRaw`select pg_advisory_xact_lock(${demoLock}::bigint)::text`;
      if ((await tx.person.count()) > 0) return false;
      await loadStaff(tx, password);
      await loadCustomers(tx);
      await loadAuthorities(tx, forms);
      await loadInstructions(tx);
      await loadInvoices(tx, originals);
      await endAgreement(tx);
      await loadCollection(tx);
      await loadLateFees(tx);
      await loadGuardingOrders(tx);
      await loadCallOuts(tx);
      await loadReportDeliveries(tx);
      await loadSuppliers(tx);
      return true;
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

/** Drawn and safe in the store before any row speaks of them. */
async function storeOriginals({ storeFile }: DemoMeans): Promise<Map<string, Original>> {
  const stored = demoInvoices.map(async ({ drawn }): Promise<[string, Original]> => {
    const bytes = await drawInvoice(drawn);
    return [drawn.number, { sha256: await storeFile(bytes), size: bytes.length }];
  });
  return new Map(await Promise.all(stored));
}

async function loadStaff(tx: Prisma.TransactionClient, password: string): Promise<void> {
  for (const { name, email, roles, creditLimitOre, queues, locale } of demoStaff) {
    const queueRights = Object.entries(queues).map(([queueKey, level]) => ({ queueKey, level }));
    const { id } = await tx.person.create({
      data: {
        name,
        email,
        emailVerified: true,
        roles: [...roles],
        creditLimitOre,
        locale,
        queueRights: { create: queueRights },
      },
    });
    await tx.account.create({ data: { userId: id, accountId: id, providerId: 'credential', password } });
  }
}

async function loadCustomers(tx: Prisma.TransactionClient): Promise<void> {
  for (const customer of demoCustomers) {
    const { sites, contacts, agreements, ...facts } = customer;
    await tx.customer.create({
      data: {
        ...facts,
        sites: { create: [...sites] },
        contacts: { create: contacts.map(contactRow) },
      },
    });
    await tx.customer.update({
      where: { number: facts.number },
      data: { agreements: { create: agreements.map(agreementRow) } },
    });
  }
}

function contactRow({ name, title, email, phone, sharedMailbox }: DemoCustomer['contacts'][number]) {
  const mail = { kind: 'email', value: email };
  const addresses = phone ? [mail, { kind: 'phone', value: phone }] : [mail];
  return { name, title, sharedMailbox, addresses: { create: addresses } };
}

function agreementRow({ startsOn, sites, ...terms }: DemoCustomer['agreements'][number]) {
  return {
    ...terms,
    startsOn: new Date(startsOn),
    sites: { create: sites.map((number) => ({ site: { connect: { number } } })) },
  };
}

async function loadInvoices(tx: Prisma.TransactionClient, originals: Map<string, Original>): Promise<void> {
  for (const invoice of demoInvoices) {
    const original = originals.get(invoice.drawn.number);
    if (!original) throw new Error(`no original of ${invoice.drawn.number}`);
    await tx.file.createMany({ data: [{ ...original, type: 'application/pdf' }], skipDuplicates: true });
    await tx.invoice.create({
      data: { ...invoiceRow(invoice), original: { connect: { sha256: original.sha256 } } },
    });
  }
}

function invoiceRow({ drawn, kind, site, period, delivery, paid }: DemoInvoice): Prisma.InvoiceCreateInput {
  const { customerNumber, agreement, vat } = drawn;
  const net = drawn.lines.reduce((sum, { amount }) => sum + amount, 0);
  return {
    number: drawn.number,
    lookupNumber: lookupInvoiceNumber(drawn.number),
    kind,
    recipientName: drawn.recipient[0] ?? '',
    recipientAddress: drawn.recipient.slice(1).join(', '),
    issuedOn: new Date(drawn.date),
    dueOn: new Date(drawn.due),
    periodFrom: period && new Date(period[0]),
    periodTo: period && new Date(period[1]),
    totalOre: net + vat,
    vatOre: vat,
    paidOre: paid ?? 0,
    ocr: drawn.ocr,
    delivery,
    customer: customerNumber ? { connect: { number: customerNumber } } : undefined,
    agreement: agreement ? { connect: { number: agreement } } : undefined,
    site: site ? { connect: { number: site } } : undefined,
    lines: { create: drawn.lines.map((line, index) => lineRow(line, index, vat === 0 ? 0 : 25)) },
  };
}

function lineRow(line: DemoInvoice['drawn']['lines'][number], index: number, vatPercent: number) {
  return {
    position: index + 1,
    text: line.text,
    quantity: Number.parseFloat(line.quantity),
    unitOre: line.price,
    netOre: line.amount,
    vatPercent,
  };
}
