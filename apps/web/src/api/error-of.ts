import { TRPCClientError } from '@trpc/client';
import type { ErrorShape } from '@underlag/api/errors';

const unreachable: ErrorShape = {
  kind: 'unavailable',
  code: 'network.unreachable',
  says: {
    sv: 'Servern svarar inte. Det du skrev finns kvar; försök igen om en stund.',
    en: 'The server does not answer. What you typed is kept; try again in a moment.',
  },
  requestId: '',
  fields: [],
};

/** What any failed call means: the server's own words, or that it could not be reached. */
export function errorOf(error: unknown): ErrorShape {
  if (error instanceof TRPCClientError && isErrorShape(error.data)) return error.data;
  return isErrorShape(error) ? error : unreachable;
}

/** The sentence for one field, when the error names that field. */
export const fieldError = (error: ErrorShape, path: string) =>
  error.fields.find((field) => field.path === path)?.says;

/** Whether a value read from the wire is one of our errors. */
export const isErrorShape = (value: unknown): value is ErrorShape =>
  typeof value === 'object' && value !== null && 'kind' in value && 'says' in value && 'fields' in value;
