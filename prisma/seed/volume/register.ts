import { parseOcr } from '@underlag/domain/identifiers';
import type pg from 'pg';
import { insertRows, type Row } from './insert-rows.ts';
import type { Random } from './random.ts';
import { companyNames, firstNames, lastNames, streets, towns } from './words.ts';

const day = 86_400_000;

export interface BulkCustomer {
  id: string;
  number: string;
  name: string;
  address: string;
  contactId: string;
  contactName: string;
  contactAddress: string;
  invoices: readonly BulkInvoice[];
}

export interface BulkInvoice {
  id: string;
  number: string;
  totalOre: number;
}

/** Agents who have the cases of a bulk load: thirty new ones, who cannot sign in, and the agents who were there. */
export async function loadAgents(client: pg.Client, random: Random, at: number): Promise<string[]> {
  const { rows: known } = await client.query<{ id: string }>(
    `select id from person where 'agent' = any(roles) order by email`,
  );
  const people = Array.from({ length: 30 }, (_, index) => ({
    id: random.id(at),
    name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
    email: `agent-${index + 1}@volym.example`,
    roles: ['agent'],
    credit_limit_ore: 500_000,
  }));
  await insertRows(client, { person: people });
  await client.query(
    `insert into queue_right (person_id, queue_key, level)
     select person.id, queue.key, 'work' from person, queue where person.id = any($1)`,
    [people.map(({ id }) => id)],
  );
  return [...people, ...known].map(({ id }) => id);
}

/** Customers with a contact, a site, an agreement and four invoices each. */
export async function loadCustomers(
  client: pg.Client,
  random: Random,
  count: number,
  now: number,
): Promise<BulkCustomer[]> {
  const customers = Array.from({ length: count }, (_, index) => customerOf(random, index, now));
  for (let from = 0; from < count; from += 1000)
    await insertCustomers(client, random, customers.slice(from, from + 1000), now);
  return customers;
}

function customerOf(random: Random, index: number, now: number): BulkCustomer {
  const at = now - 1000 * day;
  const number = `K-${700_000 + index}`;
  const contactName = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const invoices = [1, 2, 3, 4].map((quarter) => ({
    id: random.id(at),
    number: String(410_000_000 + index * 4 + quarter),
    totalOre: 12_500 * (1 + random.below(200)),
  }));
  return {
    id: random.id(at),
    number,
    name: `${random.pick(companyNames)} ${index + 1}`,
    address: `${random.pick(streets)} ${1 + random.below(90)}, 990 ${10 + random.below(90)} ${random.pick(towns)}`,
    contactId: random.id(at),
    contactName,
    contactAddress: `kontakt@kund-${index + 1}.example`,
    invoices,
  };
}

async function insertCustomers(
  client: pg.Client,
  random: Random,
  customers: readonly BulkCustomer[],
  now: number,
): Promise<void> {
  const owners = customers.map((customer) => ({
    customer,
    siteId: random.id(now),
    agreementId: random.id(now),
    no: customer.number.slice(2),
  }));
  await insertRows(client, {
    customer: customers.map(({ id, number, name, address, contactAddress }) => ({
      id,
      number,
      kind: 'company',
      name,
      billing_email: contactAddress,
      billing_address: address,
    })),
    contact: customers.map(({ id, contactId, contactName }) => ({
      id: contactId,
      customer_id: id,
      name: contactName,
    })),
    contact_address: customers.map(({ contactId, contactAddress }) => ({
      id: random.id(now),
      contact_id: contactId,
      kind: 'email',
      value: contactAddress,
    })),
    site: owners.map(({ customer, siteId, no }) => ({
      id: siteId,
      number: `S-${no}`,
      customer_id: customer.id,
      name: 'Kontoret',
      street: customer.address.split(',')[0] ?? '',
      street_number: '1',
      postal_code: '990 10',
      city: 'Lillåstad',
    })),
    agreement: owners.map(({ customer, agreementId, no }) => ({
      id: agreementId,
      number: `A-${no}`,
      customer_id: customer.id,
      name: 'Larmövervakning',
      starts_on: '2024-01-01',
      binding_months: 12,
      notice_months: 3,
      renewal: 'until_further_notice',
      account_manager: 'Helena Brandt',
    })),
    agreement_site: owners.map(({ agreementId, siteId }) => ({ agreement_id: agreementId, site_id: siteId })),
    ...invoiceRows(random, owners, now),
  });
}

interface Owner {
  customer: BulkCustomer;
  agreementId: string;
  siteId: string;
}

function invoiceRows(random: Random, owners: readonly Owner[], now: number): Record<string, Row[]> {
  const owned = owners.flatMap((owner) => owner.customer.invoices.map((invoice) => ({ ...owner, invoice })));
  return {
    invoice: owned.map(({ customer, agreementId, siteId, invoice }) => {
      const issued = now - (10 + random.below(500)) * day;
      return {
        id: invoice.id,
        number: invoice.number,
        lookup_number: invoice.number,
        kind: random.pick(['subscription', 'subscription', 'action', 'extra_guarding']),
        customer_id: customer.id,
        agreement_id: agreementId,
        site_id: siteId,
        recipient_name: customer.name,
        issued_on: iso(issued).slice(0, 10),
        due_on: iso(issued + 30 * day).slice(0, 10),
        total_ore: invoice.totalOre,
        vat_ore: invoice.totalOre / 5,
        ocr: ocrOf(invoice.number),
        delivery: random.pick(['paper', 'email', 'e_invoice']),
      };
    }),
    invoice_line: owned.map(({ invoice }) => ({
      id: random.id(now),
      invoice_id: invoice.id,
      position: 1,
      text: 'Larmövervakning',
      quantity: 1,
      unit_ore: (invoice.totalOre * 4) / 5,
      net_ore: (invoice.totalOre * 4) / 5,
      vat_percent: 25,
    })),
  };
}

function ocrOf(number: string): string {
  const ocr = Array.from('0123456789', (digit) => number + digit).find((tried) => parseOcr(tried).ok);
  if (!ocr) throw new Error(`no OCR for ${number}`);
  return ocr;
}

const iso = (at: number): string => new Date(at).toISOString();
