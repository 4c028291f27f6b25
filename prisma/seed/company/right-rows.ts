import { drawAuthorityForm, signedOn } from '../draw-authority-form.ts';
import type { Row } from '../volume/insert-rows.ts';
import type { Random } from '../volume/random.ts';
import type { MadeCustomer } from './made.ts';
import type { MadeRight } from './make-rights.ts';

/** Each customer's form on which the rights rest, by customer number. */
export type Forms = ReadonlyMap<string, { sha256: string; size: number }>;

/** Draws the forms and keeps them, before any row speaks of them. */
export async function storeForms(
  customers: readonly MadeCustomer[],
  rights: readonly MadeRight[],
  storeFile: (bytes: Uint8Array) => Promise<string>,
): Promise<Forms> {
  const forms = new Map<string, { sha256: string; size: number }>();
  for (const customer of customers) {
    const theirs = rights.filter((right) => right.customer === customer);
    if (theirs.length === 0) continue;
    const bytes = await drawAuthorityForm(
      customer,
      theirs.map(({ contact, scope, site, validFrom, reviewOn }) => ({
        contact: contact.email,
        scope,
        site: site?.number,
        validFrom,
        reviewOn,
      })),
    );
    forms.set(customer.number, { sha256: await storeFile(bytes), size: bytes.length });
  }
  return forms;
}

/** The rights, and the files they rest on. */
export function rightRows(random: Random, rights: readonly MadeRight[], forms: Forms): Record<string, Row[]> {
  const files = new Map(
    [...forms.values()].map((form) => [form.sha256, { ...form, type: 'application/pdf' }]),
  );
  return {
    file: [...files.values()],
    authority: rights.map(({ customer, contact, scope, site, validFrom, validTo, revokedOn, reviewOn }) => ({
      id: random.id(Date.parse(validFrom)),
      contact_id: contact.id,
      customer_id: customer.id,
      site_id: site?.id ?? null,
      scope,
      valid_from: validFrom,
      valid_to: validTo,
      revoked_on: revokedOn,
      review_on: reviewOn,
      evidence_sha256: forms.get(customer.number)?.sha256,
      evidence_note: `Behörighetsblankett ${signedOn}`,
    })),
  };
}
