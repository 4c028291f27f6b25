import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../files/store.ts';
import { openReader } from '../mail/open-reader.ts';
import { readHead } from '../mail/read/read-message.ts';
import type { Server } from '../server.ts';
import { takeIn } from './take-in.ts';

const folder = fileURLToPath(new URL('../../../../prisma/seed/mail/raw/', import.meta.url));

/** Takes the demo's sample messages in, in the order they were written, each once however often the demo is started; progress is shown. */
export async function takeSampleMail(server: Server, stopped: () => boolean): Promise<void> {
  const waiting = await notYetIn(server, await readSamples());
  if (waiting.length === 0) return;
  const reader = await openReader(server);
  let taken = 0;
  try {
    for (const { name, bytes } of waiting) {
      if (stopped()) return;
      const { result } = await takeIn(server, reader, { bytes, name, kind: 'mail', runId: null });
      if (result !== 'duplicate') taken += 1;
      if (taken > 0 && taken % 20 === 0) console.log(`Sample mail: ${taken} of ${waiting.length}`);
    }
    if (taken > 0) console.log(`Sample mail: ${taken} messages taken in.`);
  } finally {
    await reader.close();
  }
}

interface SampleMail {
  name: string;
  bytes: Buffer;
  date: string;
}

async function readSamples(): Promise<SampleMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  const samples = names.map(async (name) => {
    const bytes = await readFile(`${folder}${name}`);
    return { name, bytes, date: readHead(bytes, []).date ?? '' };
  });
  return (await Promise.all(samples)).sort((a, b) => (a.date < b.date ? -1 : 1));
}

async function notYetIn(server: Server, samples: readonly SampleMail[]): Promise<SampleMail[]> {
  const digests = samples.map(({ bytes }) => sha256(bytes));
  const items = await server.db.prisma.intakeItem.findMany({
    where: { rawSha256: { in: digests }, state: { not: 'stored' } },
    select: { rawSha256: true },
  });
  const done = new Set(items.map(({ rawSha256 }) => rawSha256));
  return samples.filter((_, index) => !done.has(digests[index] ?? ''));
}
