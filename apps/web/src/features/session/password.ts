import { text } from '@underlag/domain/text';

/** The shortest password the server takes. */
export const PASSWORD_LENGTH = 12;

export const tooShort = text(
  `Skriv minst ${PASSWORD_LENGTH} tecken.`,
  `Write at least ${PASSWORD_LENGTH} characters.`,
);
