import { z } from 'zod';
import { text } from '../text/index.ts';
import type { Rule } from '../workflow/index.ts';
import { billingPartOf } from './data-change-fields.ts';

/** Only billing data is changed at one go; the register takes a second person, and the rest is done elsewhere. */
export const billingWanted: Rule = ({ fields }) =>
  billingPartOf(fields)
    ? null
    : {
        code: 'data_change.not_billing',
        says: text(
          'Steget är till för faktureringsuppgifter. En ändring av kontaktpersoner eller behörigheter begär du på kundens sida, och annat besvarar du.',
          'This step is for billing data. Ask for a change of contacts or rights on the customer’s page, and answer anything else.',
        ),
        field: 'what',
      };

/** An e-mail address of the form the outside takes, kept in small letters; another part of the billing data is one line. */
const billingValues = {
  billing_email: z.email().max(254).toLowerCase(),
  billing_address: z.string().min(8).max(200),
  invoice_reference: z.string().min(1).max(100),
};

/** The new value as it is kept; null when it does not have the form of what it is to be. */
export function billingValueOf(fields: Readonly<Record<string, unknown>>): string | null {
  const part = billingPartOf(fields);
  if (!part || typeof fields.newValue !== 'string') return null;
  const lines = fields.newValue.split(/\s*[\r\n]+\s*/).filter(Boolean);
  const line = lines.map((each) => each.replace(/,$/, '').trim()).join(', ');
  const parsed = billingValues[part].safeParse(line);
  return parsed.success ? parsed.data : null;
}

/** What is written as the new value can be kept as what it is to be. */
export const newValueFits: Rule = ({ fields }) =>
  billingValueOf(fields)
    ? null
    : {
        code: 'data_change.value',
        says: text(
          '”Ny uppgift” ska innehålla bara den nya uppgiften: en e-postadress, en adress med gata, postnummer och ort, eller en referens på högst 100 tecken.',
          '“As it shall be” is to hold only the new value: an e-mail address, an address with street, postal code and town, or a reference of at most 100 characters.',
        ),
        field: 'newValue',
      };

/** Who may do what is changed on the register, by two persons; a case about it is not solved before that has been asked for. */
export const registerAsked: Rule = ({ fields, registerChanges }) => {
  if (fields.what !== 'contact_register') return null;
  return registerChanges.length > 0
    ? null
    : {
        code: 'data_change.register_unasked',
        says: text(
          'Begär ändringen på kundens sida först. En kollega bekräftar den.',
          'Ask for the change on the customer’s page first. A colleague confirms it.',
        ),
      };
};

/** The register is changed on a case only when that is what the case is about. */
export const registerWanted: Rule = ({ fields }) =>
  fields.what === 'contact_register'
    ? null
    : {
        code: 'data_change.not_register',
        says: text(
          'Ange på ärendet att ändringen gäller kontaktpersoner och behörigheter, så prövas rätt behörighet.',
          'Say on the case that the change is about contacts and their rights, so that the right one is checked.',
        ),
        field: 'what',
      };

/** Nothing wished of the register on this case waits any more. */
export const noRegisterChangeOpen: Rule = ({ registerChanges }) =>
  registerChanges.includes('open')
    ? {
        code: 'data_change.register_open',
        says: text(
          'Ändringen i registret väntar på en andra person.',
          'The change of the register waits for a second person.',
        ),
      }
    : null;
