import { type Cell, taken, turnedDown } from './cell.ts';

const currency = /\s*(?:kronor|kr|sek|:-)\.?$/iu;
const blanks = /[\s\u00a0\u202f]/gu;

/** The ways of writing an amount that can mean one thing only; groups: whole kronor, öre. */
const forms: readonly RegExp[] = [
  /^(\d{1,12})$/u,
  /^(\d{1,12})[.,:](\d{1,2})$/u,
  /^(\d{1,3}(?:\.\d{3})+)[,:](\d{1,2})$/u,
  /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/u,
  /^(\d{1,3}(?:\.\d{3}){2,})$/u,
];

/** Kronor as whole öre: `1 234,50`, `1.234:50`, `1234.5`, `1,234.50`, `1234:-`, `1 234 kr`, `-12`, `12-`. What could mean two things is turned down. */
export const money: Cell<number> = (written) => {
  const bare = written.replace(currency, '').replace(blanks, '').replaceAll('\u2212', '-');
  const isNegative = /^-|-$/u.test(bare);
  const amount = bare.replace(/^[-+]|-$/u, '');
  const found = forms.map((form) => form.exec(amount)).find((match) => match !== null);
  if (!found) return noAmount;
  const [, whole = '', fraction = ''] = found;
  const ore = Number(whole.replace(/\D/gu, '')) * 100 + Number(fraction.padEnd(2, '0'));
  return taken(isNegative && ore > 0 ? -ore : ore);
};

const noAmount = turnedDown(
  'Skriv beloppet som 1 234,50. Tre siffror efter punkt eller komma kan betyda två saker.',
  'Write the amount as 1 234,50. Three digits after a point or comma can mean two things.',
);

/** A whole number within bounds, both inclusive. */
export const whole =
  (least: number, most: number): Cell<number> =>
  (written) => {
    const digits = written.replace(blanks, '').replace(/[.,]0+$/u, '');
    const value = /^-?\d{1,9}$/u.test(digits) ? Number(digits) : Number.NaN;
    return value >= least && value <= most
      ? taken(value)
      : turnedDown(
          `Skriv ett heltal mellan ${least} och ${most}.`,
          `Write a whole number between ${least} and ${most}.`,
        );
  };

/** A number with at most so many decimals, point or comma, within bounds; a per cent sign may follow. */
export const decimal =
  (decimals: number, least: number, most: number): Cell<number> =>
  (written) => {
    const bare = written.replace(/\s*%$/u, '').replace(blanks, '').replace('\u2212', '-').replace(',', '.');
    const fits = new RegExp(`^-?\\d{1,9}(?:\\.\\d{1,${decimals}}0*)?$`, 'u').test(bare);
    const value = Number(bare);
    return fits && value >= least && value <= most
      ? taken(value)
      : turnedDown(
          `Skriv ett tal mellan ${least} och ${most} med högst ${decimals} decimaler.`,
          `Write a number between ${least} and ${most} with at most ${decimals} decimals.`,
        );
  };
