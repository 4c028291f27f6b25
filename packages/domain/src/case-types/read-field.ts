import { writePlan } from '../payment-plans/index.ts';
import { type Text, text } from '../text/index.ts';
import type { Field } from './field.ts';

export type ReadField = { ok: true; value: string | number } | { ok: false; says: Text };

/** Reads what a person typed into a field as the value the case keeps; the refusal is a sentence to show beside it. Empty input is for the caller to leave out. */
export function readField(field: Field, typed: string): ReadField {
  const value =
    field.kind === 'money' ? readKronor(typed) : field.kind === 'plan' ? readPlanRows(typed) : typed;
  const parsed = field.schema.safeParse(value);
  if (!parsed.success) return { ok: false, says: sentences[field.kind] };
  return { ok: true, value: parsed.data as string | number };
}

/** Kronor as people write them ("1 234,50 kr", "1.234:50", "1234:-") in whole öre; null when it is no amount. Three digits after a single mark are thousands. */
export function readKronor(typed: string): number | null {
  const bare = typed.replace(/kronor|kr\.?|sek|[\s\u00a0\u202f']/gi, '').replace(/[:,.][-–]+$/, '');
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,:](\d{1,2}))?$/.exec(bare);
  if (!parts?.[1]) return null;
  const ore = Number(parts[1].replace(/\D/g, '')) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(ore) ? ore : null;
}

/** The rows of a plan as people type them, a day and an amount on each line, as the case keeps them; null when one is neither. */
function readPlanRows(typed: string): string | null {
  const rows = typed.split('\n').map((line) => {
    const [dueOn = '', ...amount] = line.trim().split(' ');
    return { dueOn, amountOre: readKronor(amount.join(' ')) };
  });
  const plan = rows.flatMap(({ dueOn, amountOre }) => (amountOre === null ? [] : [{ dueOn, amountOre }]));
  return plan.length === rows.length ? writePlan(plan) : null;
}

const sentences: Record<Field['kind'], Text> = {
  line: text('Skriv högst 200 tecken.', 'Write at most 200 characters.'),
  paragraph: text('Skriv högst 4 000 tecken.', 'Write at most 4,000 characters.'),
  money: text(
    'Skriv ett belopp i kronor, till exempel 1 234,50.',
    'Write an amount in kronor, for example 1 234,50.',
  ),
  date: text('Skriv datumet som åååå-mm-dd.', 'Write the date as yyyy-mm-dd.'),
  time: text('Skriv klockslaget som tt:mm, till exempel 08:00.', 'Write the time as hh:mm, such as 08:00.'),
  choice: text('Välj ett av alternativen.', 'Choose one of the options.'),
  email: text(
    'Skriv en mejladress, till exempel namn@foretag.example.',
    'Write an e-mail address, for example name@company.example.',
  ),
  invoice_number: text(
    'Skriv fakturanumret, högst 30 tecken.',
    'Write the invoice number, at most 30 characters.',
  ),
  customer_number: text(
    'Skriv kundnumret, högst 20 tecken.',
    'Write the customer number, at most 20 characters.',
  ),
  identity_number: text(
    'Skriv ett organisations- eller personnummer med 10 eller 12 siffror.',
    'Write an organisation or personal number with 10 or 12 digits.',
  ),
  agreement_number: text(
    'Skriv avtalsnumret, högst 30 tecken.',
    'Write the agreement number, at most 30 characters.',
  ),
  electronic_id: text('Skriv högst 80 tecken.', 'Write at most 80 characters.'),
  site: text('Skriv högst 200 tecken.', 'Write at most 200 characters.'),
  plan: text('Varje betalning behöver ett datum och ett belopp.', 'Each payment needs a date and an amount.'),
};
