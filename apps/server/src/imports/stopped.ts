import { type Text, text } from '@underlag/domain/text';

/** Ends a run with nothing written, and says why. */
export class Stopped extends Error {
  readonly says: Text;
  readonly outcome: 'failed' | 'cancelled';

  constructor(says: Text, outcome: 'failed' | 'cancelled' = 'failed') {
    super(says.en);
    this.says = says;
    this.outcome = outcome;
  }
}

export const stopped = (sv: string, en: string): Stopped => new Stopped(text(sv, en));

export const changedMeanwhile = (): Stopped =>
  stopped(
    'Någon ändrade samma rader medan filen skrevs. Ingenting är skrivet. Kör filen igen.',
    'Somebody changed the same rows while the file was written. Nothing has been written. Run the file again.',
  );
