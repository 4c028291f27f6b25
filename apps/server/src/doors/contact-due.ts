import type { CaseType } from '@underlag/domain/case-types';
import { contactDueAt } from '@underlag/domain/sla';
import type { NewEvent } from './case-events.ts';
import type { LoadedCase } from './case-record.ts';
import { policyOf, writtenEvents } from './clocks.ts';

/** By when the customer is to be reached on a case as it will stand, counted from receipt; kept on the row for lists. */
export function projectContactDue(row: LoadedCase, type: CaseType, coming: readonly NewEvent[]): Date | null {
  const written = writtenEvents(row).map(({ event }) => event);
  const due = contactDueAt(policyOf(row).calendar, {
    within: type.contactWithin,
    receivedAt: receivedAtOf(row, [...written, ...coming]),
    made: row.attempts.length > 0 || coming.some(reaches),
    over: row.category === 'done',
  });
  return due === null ? null : new Date(due);
}

const reaches = ({ kind, data }: NewEvent): boolean =>
  kind === 'contact_attempted' && data.outcome === 'reached';

function receivedAtOf(row: LoadedCase, events: readonly NewEvent[]): string {
  for (const { kind, data } of events) if (kind === 'opened') return data.receivedAt;
  return row.openedAt.toISOString();
}
