import type { Scope } from '@underlag/domain/authority';
import type { Prisma } from '../generated/client.ts';
import { demoCustomers } from './customers.ts';
import { drawAuthorityForm, signedOn } from './draw-authority-form.ts';

/** A right of a contact, who is known by mail address; dates YYYY-MM-DD. Without agreement or site it is for the whole customer. */
export interface DemoAuthority {
  contact: string;
  scope: Scope;
  agreement?: string;
  site?: string;
  validFrom: string;
  validTo?: string;
  reviewOn: string;
}

const inForce = { validFrom: '2025-01-01', reviewOn: '2027-03-01' };

/** Who may do what at the demo's customers: sound rights, and one each that is expired, past its review and not yet in force. */
export const demoAuthorities: readonly DemoAuthority[] = [
  ...rights('lena.ek@bryggaren.example', [
    'cancel_agreement',
    'change_instruction',
    'read_instruction',
    'read_report',
    'billing_data',
    'keep_register',
  ]),
  ...rights('anders.holm@vasthamnen.example', ['cancel_agreement'], {
    agreement: 'A-400583',
    validTo: '2026-11-21',
  }),
  ...rights('sara.lindqvist@norrsken.example', ['read_instruction'], { site: 'S-200104' }),
  ...rights('sara.lindqvist@norrsken.example', ['order_extra_guarding']),
  ...rights('ekonomi@norrsken.example', ['billing_data']),
  ...rights('per.wiberg@lillastad.example', ['cancel_agreement'], { reviewOn: '2026-09-30' }),
  ...rights('per.wiberg@lillastad.example', ['read_report']),
  ...rights('mikael.strand@privat.example', ['cancel_agreement', 'read_report']),
  ...rights('fatima@kafelonnen.example', ['cancel_agreement'], { validFrom: '2027-01-01' }),
  ...rights('fatima@kafelonnen.example', ['read_report']),
  ...rights('emily.clarke@harbour.example', [
    'cancel_agreement',
    'read_instruction',
    'change_instruction',
    'billing_data',
    'read_report',
  ]),
];

function rights(
  contact: string,
  scopes: readonly Scope[],
  different: Partial<DemoAuthority> = {},
): DemoAuthority[] {
  return scopes.map((scope) => ({ contact, scope, ...inForce, ...different }));
}

/** Each customer's form in the file store, by customer number. */
export type AuthorityForms = ReadonlyMap<string, { sha256: string; size: number }>;

/** Draws each customer's form and keeps it, before any row speaks of it. */
export async function storeAuthorityForms({
  storeFile,
}: {
  storeFile: (bytes: Uint8Array) => Promise<string>;
}): Promise<AuthorityForms> {
  const stored = demoCustomers.map(async (customer) => {
    const theirs = demoAuthorities.filter(({ contact }) =>
      customer.contacts.some(({ email }) => email === contact),
    );
    const bytes = await drawAuthorityForm(customer, theirs);
    return [customer.number, { sha256: await storeFile(bytes), size: bytes.length }] as const;
  });
  return new Map(await Promise.all(stored));
}

/** Puts the rights into the register of a database that has its customers. */
export async function loadAuthorities(tx: Prisma.TransactionClient, forms: AuthorityForms): Promise<void> {
  await tx.file.createMany({
    data: [...forms.values()].map((form) => ({ ...form, type: 'application/pdf' })),
    skipDuplicates: true,
  });
  for (const { contact, agreement, site, validFrom, validTo, reviewOn, ...right } of demoAuthorities) {
    const known = await tx.contact.findFirstOrThrow({
      where: { addresses: { some: { kind: 'email', value: contact } } },
      include: { customer: true },
    });
    const form = forms.get(known.customer.number);
    if (!form) throw new Error(`no form of ${known.customer.number}`);
    await tx.authority.create({
      data: {
        ...right,
        contact: { connect: { id: known.id } },
        customer: { connect: { id: known.customerId } },
        agreement: agreement ? { connect: { number: agreement } } : undefined,
        site: site ? { connect: { number: site } } : undefined,
        validFrom: new Date(validFrom),
        validTo: validTo ? new Date(validTo) : undefined,
        reviewOn: new Date(reviewOn),
        evidence: { connect: { sha256: form.sha256 } },
        evidenceNote: `Behörighetsblankett ${signedOn}`,
      },
    });
  }
}
