import type { Text } from '@underlag/domain/text';
import type { ZodError } from 'zod';

type Issue = ZodError['issues'][number];

const t = (sv: string, en: string): Text => ({ sv, en });

const formats: Record<string, Text> = {
  email: t(
    'Skriv en e-postadress, till exempel namn@foretag.se.',
    'Write an e-mail address, such as name@company.com.',
  ),
  date: t('Skriv datumet som ÅÅÅÅ-MM-DD.', 'Write the date as YYYY-MM-DD.'),
  uuid: t('Länken eller valet är inte giltigt.', 'The link or choice is not valid.'),
};

const count = (value: number | bigint) => String(value);

/** One fault in the input as a sentence for the person who typed it; Zod's own words never reach anyone. */
export function zodText(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? t('Fyll i det här fältet.', 'Fill in this field.')
        : t('Det här är fel slags värde.', 'This is the wrong kind of value.');
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) <= 1
          ? t('Fyll i det här fältet.', 'Fill in this field.')
          : t(
              `Skriv minst ${count(issue.minimum)} tecken.`,
              `Write at least ${count(issue.minimum)} characters.`,
            );
      if (issue.origin === 'array')
        return t(`Välj minst ${count(issue.minimum)}.`, `Choose at least ${count(issue.minimum)}.`);
      return Number(issue.minimum) === 0 && issue.inclusive === false
        ? t('Talet måste vara större än noll.', 'The number must be greater than zero.')
        : t(
            `Talet får vara lägst ${count(issue.minimum)}.`,
            `The number must be at least ${count(issue.minimum)}.`,
          );
    case 'too_big':
      if (issue.origin === 'string')
        return t(
          `Skriv högst ${count(issue.maximum)} tecken.`,
          `Write at most ${count(issue.maximum)} characters.`,
        );
      if (issue.origin === 'array')
        return t(`Välj högst ${count(issue.maximum)}.`, `Choose at most ${count(issue.maximum)}.`);
      return t(
        `Talet får vara högst ${count(issue.maximum)}.`,
        `The number must be at most ${count(issue.maximum)}.`,
      );
    case 'invalid_format':
      return formats[issue.format] ?? t('Formen stämmer inte.', 'The form is not right.');
    case 'invalid_value':
      return t('Välj något av alternativen.', 'Choose one of the options.');
    case 'unrecognized_keys':
      return t(`Okänt fält: ${issue.keys.join(', ')}.`, `Unknown field: ${issue.keys.join(', ')}.`);
    case 'custom':
      return t('Värdet godtas inte.', 'The value is not accepted.');
    default:
      return t('Värdet stämmer inte.', 'The value is not right.');
  }
}

/** Every fault with its path, ready to stand beside its field. */
export function zodFields(error: ZodError): { path: string; says: Text }[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), says: zodText(issue) }));
}
