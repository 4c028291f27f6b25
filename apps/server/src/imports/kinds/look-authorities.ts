import { judgeWish, type Scope } from '@underlag/domain/authority';
import type { Asking } from '../house.ts';
import { type Fault, faultIn, type Known, type Reading, type Row, type Values } from '../kind.ts';
import { nobodyAsks } from './wish-rows.ts';

interface Found {
  line: number;
  customerId: string | null;
  contacts: { id: string; shared: boolean }[];
  agreementId: string | null;
  siteId: string | null;
  evidence: string | null;
  isKnown: boolean;
}

/** What the register holds of rights, and what is already wished; why a right may not be wished, by the rules of the register itself. */
export async function lookAuthorities(db: Asking, rows: readonly Row[], reading: Reading): Promise<Known[]> {
  if (!reading.actorId) throw nobodyAsks();
  const document = rows.map(({ line, values }) => ({ ...values, line }));
  const { rows: found } = await db.query<Found>(sql, [JSON.stringify(document), reading.actorId]);
  const byLine = new Map(rows.map((row) => [row.line, row.values]));
  const told = new Map<string, number>();
  return found.map((one) => {
    const values = byLine.get(one.line) ?? {};
    const [contact] = one.contacts;
    const right = [contact?.id, values.scope, one.agreementId, one.siteId, values.validFrom].join('|');
    const before = told.get(right);
    told.set(right, before ?? one.line);
    const faults = one.isKnown
      ? []
      : [
          ...faultsOf(one, values, reading.today),
          ...(contact && before !== undefined ? [sameRight(before)] : []),
        ];
    return {
      line: one.line,
      id: one.isKnown ? 'known' : null,
      version: 0,
      was: one.isKnown ? values : null,
      faults,
      instead: {
        contactId: contact?.id ?? null,
        agreementId: one.agreementId,
        siteId: one.siteId,
        evidenceSha256: one.evidence,
      },
    };
  });
}

/** One contact may be named by its name and by its mail. */
const sameRight = (line: number): Fault =>
  faultIn(
    null,
    `Samma behörighet står redan på rad ${line}.`,
    `The same right stands on row ${line} already.`,
  );

const sql = `
  with asked as (
    select r.*, c.id as customer_id, a.id as agreement_id, s.id as site_id
    from jsonb_to_recordset($1::jsonb) as r(line int, customer text, contact text, scope text, agreement text, site text,
      "validFrom" date, evidence text)
    left join customer c on c.number = r.customer
    left join agreement a on a.number = r.agreement and a.customer_id = c.id
    left join site s on s.number = r.site and s.customer_id = c.id),
  found as (
    select r.*, (select coalesce(json_agg(json_build_object('id', k.id, 'shared', k.shared_mailbox)), '[]'::json)
      from contact k where k.customer_id = r.customer_id and (lower(k.name) = lower(r.contact)
        or exists (select from contact_address x where x.contact_id = k.id and x.value = lower(r.contact)))) as contacts
    from asked r)
  select r.line, r.customer_id as "customerId", r.contacts, r.agreement_id as "agreementId", r.site_id as "siteId",
    (select u.file_sha256 from upload u where u.person_id = $2::uuid and u.case_id is null
       and (u.type = 'application/pdf' or u.type like 'image/%') and lower(u.name) = lower(r.evidence)
     order by u.created_at desc limit 1) as evidence,
    exists (select from authority h where h.contact_id::text = r.contacts->0->>'id' and h.scope = r.scope
       and h.agreement_id is not distinct from r.agreement_id and h.site_id is not distinct from r.site_id
       and h.valid_from = r."validFrom")
    or exists (select from register_change w where w.customer_id = r.customer_id and w.state = 'open' and w.kind = 'grant'
       and w.wish->>'contactId' = r.contacts->0->>'id' and w.wish->>'scope' = r.scope
       and w.wish->>'agreementId' is not distinct from r.agreement_id::text
       and w.wish->>'siteId' is not distinct from r.site_id::text
       and w.wish->>'validFrom' = r."validFrom"::text) as "isKnown"
  from found r order by r.line`;

function faultsOf(found: Found, values: Values, today: string): Fault[] {
  const { customer, contact, agreement, site, evidence } = values;
  if (!found.customerId) return customer ? [unknown('customer', 'Kunden', 'The customer', customer)] : [];
  const [known] = found.contacts;
  if (!known) return contact ? [unknown('contact', 'Kontakten', 'The contact', contact)] : [];
  if (found.contacts.length > 1)
    return [
      faultIn(
        'contact',
        'Flera kontakter passar. Ange e-posten.',
        'Several contacts fit. Give the e-mail.',
        String(contact),
      ),
    ];
  const faults: Fault[] = [];
  if (agreement && !found.agreementId)
    faults.push(unknown('agreement', 'Kundens avtal', 'The customer’s agreement', agreement));
  if (site && !found.siteId) faults.push(unknown('site', 'Kundens objekt', 'The customer’s site', site));
  if (agreement && site)
    faults.push(
      faultIn(
        'site',
        'Ange avtal eller objekt, inte båda.',
        'Give an agreement or a site, not both.',
        String(site),
      ),
    );
  if (evidence && !found.evidence)
    faults.push(
      faultIn(
        'evidence',
        'Underlaget finns inte bland dina uppladdade filer, eller är varken PDF eller bild. Ingen behörighet utan underlag.',
        'The evidence is not among your uploaded files, or is neither a PDF nor a picture. No right without evidence.',
        String(evidence),
      ),
    );
  return [...faults, ...refusals(values, known, today)];
}

/** The register's own rules of who may hold what, and until when. */
function refusals(values: Values, contact: Found['contacts'][number], today: string): Fault[] {
  const { scope, validFrom, validTo = null, reviewOn } = values;
  if (!scope || !validFrom || !reviewOn) return [];
  const refusal = judgeWish(
    {
      kind: 'grant',
      contactId: contact.id,
      scope: scope as Scope,
      agreementId: null,
      siteId: null,
      validFrom: String(validFrom),
      validTo: validTo === null ? null : String(validTo),
      reviewOn: String(reviewOn),
      evidenceSha256: '',
      evidenceNote: '',
    },
    {
      today,
      contact: { id: contact.id, sharedMailbox: contact.shared, addresses: [], rights: [] },
      right: null,
      requesters: [],
    },
  );
  return refusal ? [{ field: null, written: null, says: refusal.says }] : [];
}

const unknown = (field: string, sv: string, en: string, written: Values[string]): Fault =>
  faultIn(field, `${sv} ${written} finns inte.`, `${en} ${written} does not exist.`, String(written));
