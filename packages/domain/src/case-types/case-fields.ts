import { text } from '../text/index.ts';
import type { CaseFacts, Refusal } from '../workflow/index.ts';
import type { CaseType } from './define-case-type.ts';
import type { Field } from './field.ts';

/** What can make a field known: its value, or the linked invoice, customer, agreement or site that it asks for. */
type Known = Pick<CaseFacts, 'fields'> &
  Partial<Pick<CaseFacts, 'invoice' | 'hasCustomer' | 'customer' | 'agreement' | 'hasSite'>>;

/** The type's fields that are still missing, in the type's order: before work starts, or before an end (which asks for both). */
export function missingFields(type: CaseType, facts: Known, needed: 'work' | 'close'): string[] {
  return missingOf(type.fields, facts, needed);
}

/** The same from the bare fields, for rules inside a type's own file. */
export function missingOf(
  fields: Readonly<Record<string, Field>>,
  { fields: values, invoice, hasCustomer, customer, agreement, hasSite }: Known,
  needed: 'work' | 'close',
): string[] {
  const isLinked = (key: string) =>
    (fields[key]?.kind === 'invoice_number' && Boolean(invoice)) ||
    (fields[key]?.onInvoice === true && Boolean(invoice?.period)) ||
    (fields[key]?.kind === 'customer_number' && hasCustomer === true) ||
    (fields[key]?.kind === 'agreement_number' && Boolean(agreement)) ||
    (fields[key]?.kind === 'site' && hasSite === true);
  const isKnown = (key: string) =>
    isLinked(key) || (values[key] !== undefined && values[key] !== null && values[key] !== '');
  return Object.entries(fields)
    .filter(([, field]) => field.needed === 'work' || (needed === 'close' && field.needed === 'close'))
    .filter(([, field]) => !(field.companyOnly && customer?.kind === 'private'))
    .filter(([key, field]) => !isKnown(key) && !(field.or && isKnown(field.or)))
    .map(([key]) => key);
}

/** Why these fields may not be edited on the case as it stands; null when they may. A null value clears a field. */
export function decideEdit(
  type: CaseType,
  facts: Pick<CaseFacts, 'state'> & Partial<Pick<CaseFacts, 'disputedLines'>>,
  values: Readonly<Record<string, unknown>>,
): Refusal | null {
  const state = type.states[facts.state];
  if (!state || state.locked || state.category === 'done')
    return {
      code: 'case.fields_locked',
      says: text(
        `Uppgifterna ligger fast när ärendet är ”${state?.name.sv ?? facts.state}”.`,
        `The details stand fast while the case is “${state?.name.en ?? facts.state}”.`,
      ),
    };
  const settled = type.settledFields({ disputedLines: facts.disputedLines ?? [] });
  for (const [key, value] of Object.entries(values)) {
    const field = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    if (!field)
      return {
        code: 'case.field_unknown',
        says: text('Ärendetypen har ingen sådan uppgift.', 'The case type has no such detail.'),
        field: key,
      };
    const { name } = field;
    if (field.byMove)
      return {
        code: 'case.field_by_move',
        says: text(
          `”${name.sv}” skrivs av ett steg i ärendet.`,
          `“${name.en}” is written by a step of the case.`,
        ),
        field: key,
      };
    if (settled.includes(key))
      return {
        code: 'case.field_settled',
        says: text(
          `”${name.sv}” följer av fakturans rader. Ändra raderna i stället.`,
          `“${name.en}” follows from the lines of the invoice. Change the lines instead.`,
        ),
        field: key,
      };
    if (value !== null && !field.schema.safeParse(value).success)
      return {
        code: 'case.field_invalid',
        says: text(`”${name.sv}” är inte rätt ifyllt.`, `“${name.en}” is not filled in correctly.`),
        field: key,
      };
  }
  return null;
}

/** The fields the public form shows, in order. */
export const formFields = (type: CaseType): [string, Field][] =>
  Object.entries(type.fields).filter(([, field]) => field.inForm !== 'absent');

/** The starred fields of the public form that are empty; a field with an alternative is content with that. */
export function missingInForm(type: CaseType, values: Readonly<Record<string, unknown>>): string[] {
  return formFields(type)
    .filter(([key, field]) => field.inForm === 'required' && !values[key] && !(field.or && values[field.or]))
    .map(([key]) => key);
}

/** Fields that what every message has can fill when a case is opened: the sender's name and the sender's words. Empty words fill nothing. */
export function fieldsFromMessage(
  type: CaseType,
  message: { requesterName: string | null; words: string },
): Record<string, string> {
  const found = Object.entries(type.fields).flatMap(([key, field]): [string, string][] => {
    const words =
      field.fill === 'requesterName' ? message.requesterName : field.fill === 'words' ? message.words : null;
    // Cut in the middle of a pair, half a character would be left, which no store takes.
    const value = words
      ?.trim()
      .slice(0, field.kind === 'paragraph' ? 4000 : 200)
      .toWellFormed();
    return value ? [[key, value]] : [];
  });
  return Object.fromEntries(found);
}
