import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadingSettings } from './read-in-worker.ts';

const MAIL = new URL('../../../../../prisma/seed/mail/', import.meta.url);

/** The demo's own settings, for the tests of this room. */
export const demoSettings: ReadingSettings = {
  dns: { kind: 'file', path: fileURLToPath(new URL('dns.json', MAIL)) },
  ownHosts: ['mx.vakt.example'],
  ownAddresses: ['fakturafraga@vakt.example', 'kundfraga@vakt.example', 'parkering@vakt.example'],
};

/** The file names of the repository's sample messages. */
export const sampleNames = readdirSync(new URL('raw/', MAIL)).sort();

/** The raw bytes of one sample message. */
export function sampleMail(name: string): Buffer {
  return readFileSync(new URL(`raw/${name}`, MAIL));
}
