import { text } from '@underlag/domain/text';
import type { House } from '../house.ts';
import { takeTurn } from './take-turn.ts';

/** Runs that are said to be going on while nobody has the turn belonged to a process that died: nothing of them was written. */
export async function sweepRuns(house: House): Promise<number> {
  const turn = await takeTurn(house);
  if (!turn) return 0;
  try {
    const { rowCount } = await turn.client.query(
      `update import_run set state = 'failed', finished_at = now(), version = version + 1, problem = $1
       where state in ('checking', 'writing')`,
      [JSON.stringify(diedText)],
    );
    return rowCount ?? 0;
  } finally {
    await turn.end();
  }
}

const diedText = text(
  'Inläsningen avbröts när servern stannade. Ingenting är skrivet. Läs in filen igen.',
  'The import ended when the server stopped. Nothing has been written. Import the file again.',
);
