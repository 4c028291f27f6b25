import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import { CompanyProfile } from '../../company-profile.ts';
import type { EInvoice, EInvoiceParty } from '../../mail/read/e-invoice.ts';
import type { Asking } from '../house.ts';
import { type Placed, sellerFlag } from './invoice-of-xml.ts';

interface Found {
  customer: string;
  agreements: { number: string }[] | null;
  sites: { number: string; name: string }[] | null;
}

/** Finds those an e-invoice names: the buyer by its numbers, and only then the buyer's own agreement and site. Two that fit are none. */
export async function placeEInvoice(db: Asking, invoice: EInvoice): Promise<Placed> {
  const { rows: profiles } = await db.query<{ data: unknown }>(
    "select data from company_profile where key = 'company'",
  );
  const { orgNumber } = CompanyProfile.parse(profiles[0]?.data);
  const isOurs = tenDigits(invoice.seller).includes(orgNumber.replace(/\D/gu, ''));
  const seller = isOurs ? null : sellerOf(invoice.seller);
  const numbers = tenDigits(invoice.buyer);
  const ids = invoice.buyer.ids.filter(({ scheme }) => scheme === null).map(({ value }) => value);
  const { rows: found } = await db.query<Found>(
    `select c.number as customer,
       (select json_agg(json_build_object('number', a.number)) from agreement a where a.customer_id = c.id) as agreements,
       (select json_agg(json_build_object('number', s.number, 'name', s.name)) from site s where s.customer_id = c.id) as sites
     from customer c
     where regexp_replace(coalesce(c.org_number, c.personal_number, ''), '[^0-9]', '', 'g') = any($1) or c.number = any($2)
     order by c.number limit 50`,
    [numbers, ids],
  );
  const stated = invoice.references.agreement;
  const withAgreement = found.filter(({ agreements }) =>
    agreements?.some(({ number }) => isSame(number, stated)),
  );
  const buyer = found.length === 1 ? found[0] : withAgreement.length === 1 ? withAgreement[0] : undefined;
  const object = invoice.references.object ?? invoice.lines.find((line) => line.object)?.object ?? null;
  return {
    customer: buyer?.customer ?? null,
    agreement: theOne(buyer?.agreements, ({ number }) => isSame(number, stated))?.number ?? null,
    site:
      theOne(
        buyer?.sites,
        ({ number, name }) => isSame(number, object) || (object !== null && small(name) === small(object)),
      )?.number ?? null,
    seller,
    number: await numberOf(db, invoice.number, seller),
  };
}

/** Who somebody else's invoice is from, by the surest of what it says. */
const sellerOf = ({ companyId, vatNumber, endpoint, name }: EInvoiceParty): string =>
  (companyId ?? vatNumber ?? endpoint?.value ?? name ?? 'okänd').replace(/\s+/gu, ' ').slice(0, 40);

/** Numbers are one seller's own: somebody else's invoice never takes the place of one that bears the same number. */
async function numberOf(db: Asking, number: string, seller: string | null): Promise<string> {
  if (!seller) return number;
  const { rows } = await db.query<{ flags: string[] }>('select flags from invoice where lookup_number = $1', [
    lookupInvoiceNumber(number),
  ]);
  const [taken] = rows;
  return !taken || taken.flags.includes(sellerFlag(seller)) ? number : `${number} (${seller})`;
}

/** The organisation or personal numbers a party gives, ten digits each. */
function tenDigits({ companyId, endpoint, ids, vatNumber }: EInvoiceParty): string[] {
  const written = [
    companyId,
    ...[endpoint, ...ids].flatMap((id) => (id?.scheme === '0007' ? [id.value] : [])),
    /^SE(\d{10})01$/u.exec(vatNumber ?? '')?.[1] ?? null,
  ];
  const digits = written.map((one) =>
    (one ?? '').replace(/\D/gu, '').replace(/^(?:16|19|20)(?=\d{10}$)/u, ''),
  );
  return [...new Set(digits.filter((one) => one.length === 10))];
}

const small = (words: string) => words.trim().toLowerCase();

/** An agreement or site as it is written, or by its digits alone: `A-400576` is also 400576. */
function isSame(number: string, stated: string | null): boolean {
  if (!stated) return false;
  const digits = stated.replace(/\D/gu, '');
  return small(number) === small(stated) || (/^\d+$/u.test(stated) && number.replace(/\D/gu, '') === digits);
}

function theOne<T>(all: readonly T[] | null | undefined, fits: (one: T) => boolean): T | undefined {
  const fitting = all?.filter(fits) ?? [];
  return fitting.length === 1 ? fitting[0] : undefined;
}
