import type { Random } from '../volume/random.ts';
import type { MadeAgreement, MadeContact, MadeCustomer, MadeSite, Terms } from './made.ts';
import { asAddress, type Names, namesFrom, shuffled } from './names.ts';

/** How many there are to be. */
export interface CustomersWanted {
  customers: number;
  agreements: number;
}

/** The five ways in which agreements run, and how many of a hundred run so. */
export const termModels: readonly (readonly [share: number, terms: Terms])[] = [
  [40, terms({ bindingMonths: 12, noticeMonths: 3, renewal: 'until_further_notice', snap: 'month_end' })],
  [20, terms({ bindingMonths: 0, noticeMonths: 1, renewal: 'until_further_notice' })],
  [20, terms({ bindingMonths: 36, noticeMonths: 6, renewal: 'auto', renewalMonths: 12 })],
  [10, terms({ bindingMonths: 24, noticeMonths: null, renewal: 'fixed' })],
  [10, terms({ bindingMonths: 12, noticeMonths: null, noticeDays: 90, renewal: 'auto', renewalMonths: 3 })],
];

function terms(some: Pick<Terms, 'bindingMonths' | 'noticeMonths' | 'renewal'> & Partial<Terms>): Terms {
  return { noticeDays: null, renewalMonths: null, snap: 'none', ...some };
}

const streets =
  'Almvägen Björkgatan Fabriksgatan Floravägen Hantverkaregatan Järnvägsgatan Kajgatan Kyrkogatan Lagergatan Marknadsgatan Parkvägen Ringvägen Skolvägen Torggatan Varvsgatan Åkervägen Ängsgatan Östergatan'.split(
    ' ',
  );
const towns: readonly (readonly [name: string, code: string])[] = [
  ['Lillåstad', '1'],
  ['Västhamn', '2'],
  ['Norrby', '3'],
  ['Sjöbacka', '4'],
];
const services = [
  'Larmövervakning och utryckning',
  'Larmövervakning',
  'Rondering',
  'Nyckelförvaring',
  'Butikskontroll',
];
const titles = ['Ekonomiansvarig', 'Fastighetsskötare', 'Förvaltare', 'Platschef', 'Vd', 'Administratör'];
const companyWays = ['paper', 'email', 'email', 'e_invoice'] as const;
const privateWays = ['paper', 'paper', 'email'] as const;
const centres = ['vakten', 'vakten', 'vakten', 'nordlarm', 'kustlarm'];

/** Customers of all three kinds with contacts, sites and agreements: as many as are wanted, each agreement with a site. */
export function makeCustomers(random: Random, wanted: CustomersWanted, now: number): MadeCustomer[] {
  const names = namesFrom(random);
  const agreements = sharesOf(wanted);
  let agreement = 0;
  return agreements.map((count, index) => {
    const customer = makeCustomer(random, names, index, now);
    const sites = makeSites(random, customer, agreement, count);
    const made = { ...customer, sites, agreements: makeAgreements(random, sites, agreement, count, now) };
    agreement += count;
    return made;
  });
}

/** One agreement each, and the rest to the larger customers, who come first. */
function sharesOf({ customers, agreements }: CustomersWanted): number[] {
  const counts = Array.from({ length: customers }, () => 1);
  for (
    let left = agreements - customers, at = 0;
    left > 0;
    left -= 1, at = (at + 1) % Math.ceil(customers * 0.4)
  )
    counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

type Bare = Omit<MadeCustomer, 'sites' | 'agreements'>;

function makeCustomer(random: Random, names: Names, index: number, now: number): Bare {
  const kind = index % 6 === 5 ? 'public_body' : index % 4 === 3 ? 'private' : 'company';
  const name =
    kind === 'private' ? names.person() : kind === 'company' ? names.company() : names.publicBody();
  const host = kind === 'private' ? 'privat.example' : `${asAddress(name)}.example`;
  const contacts = makeContacts(random, names, { kind, name, host }, now);
  const ways = kind === 'private' ? privateWays : companyWays;
  const delivery = kind === 'public_body' ? 'e_invoice' : random.pick(ways);
  return {
    id: random.id(now),
    number: `K-${700_000 + index}`,
    kind,
    name,
    orgNumber: kind === 'private' ? null : orgNumber(kind, index),
    language: random.chance(0.05) ? 'en' : 'sv',
    billingEmail: delivery === 'email' ? (contacts.at(-1)?.email ?? null) : null,
    billingAddress: address(random),
    delivery,
    host,
    contacts,
  };
}

function address(random: Random): string {
  const [city, code] = random.pick(towns);
  return `${random.pick(streets)} ${1 + random.below(60)}, 990 ${code}${random.below(10)} ${city}`;
}

/** Ten digits that are right by their check digit, in the span the demo's other invented companies have. */
function orgNumber(kind: MadeCustomer['kind'], index: number): string {
  const nine = kind === 'public_body' ? `212999${String(index).padStart(3, '0')}` : `55999${1000 + index}`;
  const sum = [...nine].reduce((total, digit, at) => {
    const weighted = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${nine.slice(0, 6)}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}

function makeContacts(
  random: Random,
  names: Names,
  { kind, name, host }: Pick<MadeCustomer, 'kind' | 'name' | 'host'>,
  now: number,
): MadeContact[] {
  const people = kind === 'private' ? [name] : Array.from({ length: 2 + random.below(3) }, names.person);
  const contacts = people.map((person) =>
    contact(random, person, `${asAddress(person).replace('-', '.')}@${host}`, kind, now),
  );
  if (kind === 'private') return contacts;
  const office = {
    ...contact(random, `${name} ekonomi`, `ekonomi@${host}`, kind, now),
    title: null,
    phone: null,
  };
  return [...contacts, { ...office, sharedMailbox: true, portal: 'none' }];
}

const contact = (
  random: Random,
  name: string,
  email: string,
  kind: MadeCustomer['kind'],
  now: number,
): MadeContact => ({
  id: random.id(now),
  name,
  title: kind === 'private' ? null : random.pick(titles),
  email,
  phone: `+4670174${String(1000 + random.below(9000))}`,
  sharedMailbox: false,
  portal: random.pick(['none', 'none', 'active', 'invited']),
});

function makeSites(random: Random, customer: Bare, first: number, agreements: number): MadeSite[] {
  const count = customer.kind === 'private' ? agreements : agreements + random.below(2);
  return Array.from({ length: count }, (_, index) => {
    const [city, code] = random.pick(towns);
    const street = random.pick(streets);
    const streetNumber = String(1 + random.below(90));
    return {
      id: random.id(0),
      number: `S-${700_000 + first * 2 + index}`,
      name: customer.kind === 'private' ? 'Bostaden' : `${street} ${streetNumber}`,
      street,
      streetNumber,
      postalCode: `990 ${code}${random.below(10)}`,
      city,
      centre: random.pick(centres),
    };
  });
}

function makeAgreements(
  random: Random,
  sites: readonly MadeSite[],
  first: number,
  count: number,
  now: number,
): MadeAgreement[] {
  const models = termModels.flatMap(([share, model]) => Array.from({ length: share }, () => model));
  return Array.from({ length: count }, (_, index) => {
    const startsOn =
      dayOf(now - (200 + random.below(1400)) * 86_400_000).slice(0, 8) + random.pick(['01', '01', '15']);
    const covered =
      index === 0
        ? sites.filter((_site, at) => at % count === 0)
        : sites.filter((_site, at) => at % count === index);
    return {
      id: random.id(Date.parse(startsOn)),
      number: `A-${700_000 + first + index}`,
      name: random.pick(services),
      startsOn,
      terms: random.pick(models),
      billingMonths: random.chance(0.3) ? 1 : 3,
      monthlyOre: 10_000 * (6 + random.below(90)),
      reminderFeeAgreed: random.chance(0.7),
      lateInterestPercent: random.chance(0.3) ? random.pick([8, 10, 12]) : null,
      sites: shuffled(random, covered),
    };
  });
}

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
