import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import type { ImportRun } from '@underlag/prisma/generated/client';

const ended = ['done', 'failed', 'cancelled'];

type Standing = Pick<
  ImportRun,
  'state' | 'totalLines' | 'newRows' | 'changedRows' | 'faultyRows' | 'cancelAsked'
>;

/** What a run waits for or works at: it is checked first, then somebody decides, then it is written. Null once it has ended. */
export function phaseOf({ state, totalLines }: Pick<ImportRun, 'state' | 'totalLines'>) {
  if (ended.includes(state)) return null;
  if (state === 'checked') return 'decide';
  return state === 'writing' || (state === 'waiting' && totalLines !== null) ? 'write' : 'check';
}

/** Why a file may not be written; null when it may. */
export function mayNotWrite(run: Standing): Refusal | null {
  if (run.state !== 'checked')
    return {
      code: 'import.not_checked',
      says: text(
        'Bara en fil som är granskad och inte skriven kan skrivas.',
        'Only a file that is checked and not written can be written.',
      ),
    };
  return run.newRows + run.changedRows === 0
    ? {
        code: 'import.nothing',
        says: text('Filen ändrar ingenting.', 'The file changes nothing.'),
      }
    : null;
}

/** Why faulty lines stop a file; null where there are none. */
export function mustSkip({ faultyRows }: Standing): Refusal | null {
  return faultyRows > 0
    ? {
        code: 'import.faulty',
        says: text(
          `Felaktiga rader: ${faultyRows}. Rätta filen, eller välj att hoppa över dem.`,
          `Faulty rows: ${faultyRows}. Correct the file, or choose to skip them.`,
        ),
        field: 'skipFaulty',
      }
    : null;
}

/** Why a run may not be ended; null when it may. */
export function mayNotCancel({ state, cancelAsked }: Standing): Refusal | null {
  if (ended.includes(state))
    return {
      code: 'import.ended',
      says: text('Inläsningen är redan avslutad.', 'The import has ended already.'),
    };
  return cancelAsked
    ? {
        code: 'import.cancelling',
        says: text('Inläsningen avbryts redan.', 'The import is being cancelled already.'),
      }
    : null;
}
