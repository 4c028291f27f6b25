import type { Asking } from '../house.ts';
import { type Fault, faultIn, type Known, type Reading, type Row, type Value, type Values } from '../kind.ts';
import { nobodyAsks } from './wish-rows.ts';

interface Found {
  line: number;
  hasCustomer: boolean;
  contacts: {
    id: string;
    name: string;
    title: string | null;
    shared: boolean;
    version: number;
    emails: string[];
    phones: string[];
  }[];
  wishes: { subject: string | null; wish: { kind: string; [field: string]: unknown } }[];
}

/** What the register holds of contacts, and what is already wished: an open wish counts as if it were confirmed, so that a file read twice wishes once. */
export async function lookContacts(db: Asking, rows: readonly Row[], { actorId }: Reading): Promise<Known[]> {
  if (!actorId) throw nobodyAsks();
  const { rows: found } = await db.query<Found>(sql, [
    JSON.stringify(
      rows.map(({ line, values: { customer = null, name = null } }) => ({
        line,
        customer,
        name: String(name ?? '').toLowerCase(),
      })),
    ),
  ]);
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return found.map((one) => knownOf(one, byLine.get(one.line)));
}

const sql = `
  select r.line, c.id is not null as "hasCustomer",
    (select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'title', k.title, 'shared', k.shared_mailbox,
        'version', k.version,
        'emails', (select coalesce(json_agg(a.value), '[]'::json) from contact_address a where a.contact_id = k.id and a.kind = 'email'),
        'phones', (select coalesce(json_agg(a.value), '[]'::json) from contact_address a where a.contact_id = k.id and a.kind = 'phone'))), '[]'::json)
      from contact k where k.customer_id = c.id and lower(k.name) = r.name) as contacts,
    (select coalesce(json_agg(json_build_object('subject', w.subject_id, 'wish', w.wish)), '[]'::json)
      from register_change w where w.customer_id = c.id and w.state = 'open'
        and (w.kind = 'contact_add' and lower(w.wish->>'name') = r.name
          or w.kind in ('contact_change', 'address_add')
            and w.subject_id in (select k.id from contact k where k.customer_id = c.id and lower(k.name) = r.name))) as wishes
  from jsonb_to_recordset($1::jsonb) as r(line int, customer text, name text)
  left join customer c on c.number = r.customer`;

function knownOf({ line, hasCustomer, contacts, wishes }: Found, row: Row | undefined): Known {
  const none = { line, id: null, version: 0, was: null };
  const { customer = null, name = null } = row?.values ?? {};
  if (!hasCustomer) return { ...none, faults: customer === null ? [] : [noCustomer(String(customer))] };
  if (contacts.length > 1) return { ...none, faults: [twoOf(String(name))] };
  const [contact] = contacts;
  const wished = wishes.find(({ wish }) => wish.kind === 'contact_add');
  if (!contact && !wished) return { ...none, faults: [] };
  const registered = contact
    ? {
        title: contact.title,
        sharedMailbox: contact.shared,
        emails: contact.emails,
        phones: contact.phones,
        registeredName: contact.name,
      }
    : { ...valuesOf(wished?.wish ?? {}), registeredName: null };
  const was = wishes.reduce((values, { wish }) => withWish(values, wish), registered as Values);
  const known = {
    ...was,
    emails: sorted(was.emails),
    phones: sorted(was.phones),
    waits: wishes.length > 0,
    customer,
    name,
  };
  // Addresses that the file leaves out stay.
  const instead = {
    emails: together(known.emails, row?.values.emails),
    phones: together(known.phones, row?.values.phones),
  };
  return {
    line,
    id: contact?.id ?? 'wished',
    version: contact?.version ?? 0,
    was: known,
    faults: [],
    instead,
  };
}

function withWish(values: Values, wish: { kind: string; [field: string]: unknown }): Values {
  if (wish.kind === 'contact_change') return { ...values, ...valuesOf(wish) };
  if (wish.kind !== 'address_add') return values;
  const { kind, value } = wish.address as { kind: string; value: string };
  const list = kind === 'email' ? 'emails' : 'phones';
  return { ...values, [list]: together(values[list], [value]) };
}

function valuesOf(wish: { [field: string]: unknown }): Values {
  const addresses = (wish.addresses ?? []) as { kind: string; value: string }[];
  const of = (wanted: string) => addresses.filter(({ kind }) => kind === wanted).map(({ value }) => value);
  return {
    title: (wish.title ?? null) as string | null,
    sharedMailbox: wish.sharedMailbox === true,
    ...(wish.addresses ? { emails: of('email'), phones: of('phone') } : {}),
  };
}

const listOf = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
const sorted = (value: Value | undefined): Value => listOf(value).sort();
const together = (one: Value | undefined, other: Value | undefined): Value =>
  [...new Set([...listOf(one), ...listOf(other)])].sort();

const noCustomer = (number: string): Fault =>
  faultIn('customer', `Kunden ${number} finns inte.`, `The customer ${number} does not exist.`, number);

const twoOf = (name: string): Fault =>
  faultIn(
    'name',
    `Kunden har flera kontakter som heter ${name}. Ändra på kundens sida.`,
    `The customer has several contacts called ${name}. Change them on the customer’s page.`,
    name,
  );
