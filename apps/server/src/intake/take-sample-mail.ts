import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openReader } from '../mail/open-reader.ts';
import type { Server } from '../server.ts';
import { takeIn } from './take-in.ts';

const folder = fileURLToPath(new URL('../../../../prisma/seed/mail/raw/', import.meta.url));

/** Takes the demo's sample messages in, each once however often the demo is started; progress is shown. */
export async function takeSampleMail(server: Server, stopped: () => boolean): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  const known = await server.db.prisma.rawMail.count();
  if (known >= names.length) return;
  const reader = await openReader(server);
  let taken = 0;
  try {
    for (const name of names) {
      if (stopped()) return;
      const { result } = await takeIn(server, reader, {
        bytes: await readFile(`${folder}${name}`),
        name,
        kind: 'mail',
        runId: null,
      });
      if (result !== 'duplicate') taken += 1;
      if (taken > 0 && taken % 20 === 0) console.log(`Sample mail: ${taken} of ${names.length}`);
    }
    if (taken > 0) console.log(`Sample mail: ${taken} messages taken in.`);
  } finally {
    await reader.close();
  }
}
