import type { ErrorKind } from '@underlag/api/errors';
import { type Text, text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';

interface Detail {
  fields?: { path: string; says: Text }[];
  changedBy?: string | null;
  changedAt?: string | null;
  retryAfter?: number;
}

/** What a use case throws: one of the ten kinds, an open code `subject.reason`, and a sentence for the person. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly says: Text;
  readonly detail: Detail;

  constructor(kind: ErrorKind, code: string, says: Text, detail: Detail = {}) {
    super(`${kind} ${code}: ${says.en}`);
    this.kind = kind;
    this.code = code;
    this.says = says;
    this.detail = detail;
  }
}

/** Absent and not visible are one answer. */
export const notFound = (what: Text = text('Ärendet', 'The case')) =>
  new AppError(
    'not_found',
    'not_found',
    text(
      `${what.sv} finns inte, eller så får du inte se det.`,
      `${what.en} does not exist, or you may not see it.`,
    ),
  );

export const refused = (refusal: Refusal) =>
  new AppError('refused', refusal.code, refusal.says, {
    fields: refusal.field ? [{ path: refusal.field, says: refusal.says }] : [],
  });

export const conflict = (changedBy: string | null, changedAt: string | null) =>
  new AppError(
    'conflict',
    'conflict.changed',
    text(
      'Någon annan hann ändra. Det du skrev finns kvar.',
      'Someone else changed it first. What you typed is kept.',
    ),
    { changedBy, changedAt },
  );
