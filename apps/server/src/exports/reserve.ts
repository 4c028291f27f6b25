import { text } from '@underlag/domain/text';
import { AppError } from '../errors.ts';
import type { Server } from '../server.ts';

/** Each file under way holds a connection to the database, however slow its reader is; the others are for everybody's work. */
const atOnce = 4;
const underWay = new WeakMap<Server, number>();

/** Runs one export when there is room for it; says to wait when there is none. */
export async function reserve(server: Server, work: () => Promise<void>): Promise<void> {
  const count = underWay.get(server) ?? 0;
  if (count >= atOnce)
    throw new AppError(
      'too_many',
      'export.busy',
      text(
        'Flera exporter pågår redan. Försök igen om en stund.',
        'Several exports are under way already. Try again in a moment.',
      ),
      { retryAfter: 15 },
    );
  underWay.set(server, count + 1);
  try {
    await work();
  } finally {
    underWay.set(server, (underWay.get(server) ?? 1) - 1);
  }
}
