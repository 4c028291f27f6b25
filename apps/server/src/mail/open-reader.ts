import { fileURLToPath } from 'node:url';
import { companyProfile, mailFacts } from '../doors/company-facts.ts';
import type { Server } from '../server.ts';
import { type MailReader, openMailReader } from './read/read-in-worker.ts';

const demoKeys = fileURLToPath(new URL('../../../../prisma/seed/mail/dns.json', import.meta.url));

/** A reader that knows our own addresses and hosts; in the demo it knows the sample senders' keys and never asks the network. */
export async function openReader(server: Server): Promise<MailReader> {
  const tx = { db: server.db.prisma };
  const { ownAddresses, domain } = await mailFacts(tx);
  const { receivingHosts } = await companyProfile(tx);
  return openMailReader({
    dns: server.config.demo ? { kind: 'file', path: demoKeys } : { kind: 'network' },
    ownHosts: [...receivingHosts, ...server.config.ownHosts, domain],
    ownAddresses,
  });
}
