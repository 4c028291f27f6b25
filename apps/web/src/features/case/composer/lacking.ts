import type { FilledTemplate } from '@underlag/api/cases';
import type { Text } from '@underlag/domain/text';
import { variables } from './messages.ts';

/** The names of the values that a template needs and the case does not have. */
export const lacking = ({ empty }: Pick<FilledTemplate, 'empty'>, say: (words: Text) => string): string =>
  empty
    .map((key) => (Object.hasOwn(variables, key) ? say(variables[key as keyof typeof variables]) : key))
    .join(', ');
