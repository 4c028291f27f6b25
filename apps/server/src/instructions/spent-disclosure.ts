import { text } from '@underlag/domain/text';
import { AppError } from '../errors.ts';

/** One answer for a link that was opened, has expired, was stopped, or was never made. */
export const spentDisclosure = () =>
  new AppError(
    'refused',
    'link.spent',
    text(
      'Länken är redan öppnad, har gått ut eller har stoppats. Svara på mejlet du fick om du behöver en ny.',
      'The link has been opened already, has expired or was stopped. Reply to the e-mail you received if you need a new one.',
    ),
  );
