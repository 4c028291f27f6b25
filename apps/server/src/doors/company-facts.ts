import { CompanyProfile } from '../company-profile.ts';
import type { Tx } from '../db.ts';

/** Who our mail comes from, by the company profile. */
export async function mailFacts(tx: Pick<Tx, 'db'>) {
  const { name, mailboxes } = await companyProfile(tx);
  return {
    sender: { name, address: mailboxes.invoices },
    domain: mailboxes.invoices.split('@')[1] ?? 'localhost',
    ownAddresses: Object.values(mailboxes),
  };
}

/** The company's own facts, as an administrator keeps them. */
export async function companyProfile(tx: Pick<Tx, 'db'>): Promise<CompanyProfile> {
  const row = await tx.db.companyProfile.findUniqueOrThrow({ where: { key: 'company' } });
  return CompanyProfile.parse(row.data);
}
