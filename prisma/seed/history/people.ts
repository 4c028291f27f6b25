import type pg from 'pg';
import type { Random } from '../volume/random.ts';

/** The staff that is there already, as a past case needs them. */
export interface Staff {
  /** Whose case it becomes: one of those who work in the queue, a manager where nobody does. */
  pickAgent: (random: Random, queue: string) => string;
  managers: readonly string[];
}

export async function staffOf(client: pg.Client): Promise<Staff> {
  const { rows } = await client.query<{ queue: string; people: string[] }>(
    `select queue_key as queue, array_agg(person.id order by person.id) as people
     from queue_right join person on person.id = person_id and active where level = 'work' group by queue_key`,
  );
  const { rows: found } = await client.query<{ id: string }>(
    `select id from person where active and 'manager' = any(roles) order by id`,
  );
  const agents = new Map(rows.map(({ queue, people }) => [queue, people]));
  const managers = found.map(({ id }) => id);
  return {
    managers,
    pickAgent(random, queue) {
      const people = agents.get(queue) ?? managers;
      // The first ones carry more: a load that is the same for all would tell a manager nothing.
      return people[Math.floor(people.length * random.share() ** 1.5)] ?? random.pick(managers);
    },
  };
}

/** A customer of the demo that past cases may be of. */
export interface KnownCustomer {
  id: string;
  number: string;
  name: string;
  address: string;
  contactId: string;
  contactName: string;
  contactAddress: string;
}

/** The demo's own customers, each with a contact that writes mail. */
export async function knownCustomers(client: pg.Client): Promise<KnownCustomer[]> {
  const { rows } = await client.query<KnownCustomer>(`
    select distinct on (customer.number) customer.id, customer.number, customer.name, billing_address as address,
      contact.id as "contactId", contact.name as "contactName", contact_address.value as "contactAddress"
    from customer join contact on contact.customer_id = customer.id
      join contact_address on contact_address.contact_id = contact.id and contact_address.kind = 'email'
    order by customer.number, contact.id, contact_address.value`);
  return rows;
}
