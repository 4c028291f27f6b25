import { type Text, text } from '@underlag/domain/text';
import type { House } from '../house.ts';
import { changedMeanwhile, Stopped } from '../stopped.ts';
import type { Turn } from './take-turn.ts';

/** Runs a part of an import; where it stops, the run says why, and that nothing was written. */
export async function settleRun(
  house: House,
  turn: Turn,
  runId: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { says, outcome } = reasonOf(error);
    if (!(error instanceof Stopped)) house.log.error({ err: error, runId }, 'an import stopped');
    await turn.client.query(
      'update import_run set state = $2, finished_at = now(), version = version + 1, problem = $3 where id = $1',
      [runId, outcome, JSON.stringify(says)],
    );
  }
}

function reasonOf(error: unknown): { says: Text; outcome: 'failed' | 'cancelled' } {
  if (error instanceof Stopped) return error;
  const code = sqlState(error);
  if (code === '23505') return changedMeanwhile();
  return {
    outcome: 'failed',
    says: code?.startsWith('23')
      ? text(
          'Registret tar inte emot en av raderna, som bryter mot en av dess regler. Ingenting är skrivet.',
          'The register does not take one of the rows, which breaks one of its rules. Nothing has been written.',
        )
      : text(
          'Något gick fel hos oss. Ingenting är skrivet. Läs in filen igen.',
          'Something went wrong on our side. Nothing has been written. Import the file again.',
        ),
  };
}

/** The database's own code for what it refused, however deep it lies in the error. */
function sqlState(error: unknown): string | null {
  const seen = JSON.stringify(error, (_key, value: unknown) =>
    value instanceof Error
      ? { ...value, cause: value.cause, meta: 'meta' in value ? value.meta : undefined }
      : value,
  );
  return /"(?:originalCode|code)":"(\d{2}[0-9A-Z]{3})"/u.exec(seen ?? '')?.[1] ?? null;
}
