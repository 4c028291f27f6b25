import type { Change } from '@underlag/domain/workflow';
import type { NewEvent } from './case-events.ts';

/** A permitted move as the log keeps it. */
export function movedEvent({ move, from, to, category, reason, fields }: Change): NewEvent {
  const given = Object.keys(fields).length > 0 ? { fields } : {};
  const words = reason || Object.keys(given).length > 0 ? { words: { reason, ...given } } : {};
  return { kind: 'moved', data: { move, from, to, category }, ...words };
}
