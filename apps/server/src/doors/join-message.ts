import type { Tx } from '../db.ts';
import type { EventActor, NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { commitChange } from './commit-change.ts';
import { requestMessageOf } from './request-message.ts';
import { messageMove, systemMove } from './system-move.ts';

/** A message in writing that has been stored on a case, and the details it fills in. */
interface Joining {
  messageId: string;
  channel: 'email' | 'letter';
  fields?: Readonly<Record<string, unknown>>;
  /** Events that belong to it, such as the details it filled in. */
  events?: readonly NewEvent[];
}

/**
 * Lets a written message that came in take effect on its case: it becomes the one that carries the request when the request
 * was not in writing (G4), else the one that did so far still does; a wait for written notice is over, and what waited or had ended goes on.
 */
export function joinMessage(
  tx: Tx,
  actor: EventActor,
  record: CaseRecord,
  { messageId, channel, fields = {}, events = [] }: Joining,
): Promise<CaseRecord> {
  const isRequest = !record.facts.request?.written;
  const asWritten = isRequest
    ? { ...record, facts: { ...record.facts, request: { channel, written: true } } }
    : record;
  const move = systemMove(tx, asWritten, 'notice_received') ?? messageMove(tx, asWritten);
  const chosen: NewEvent[] = isRequest ? [{ kind: 'request_chosen', data: { messageId } }] : [];
  return commitChange(tx, actor, record, {
    // Named, because a letter may have arrived earlier than what was read before it.
    links: { requestMessageId: isRequest ? messageId : (requestMessageOf(record.row)?.id ?? messageId) },
    ...(move ? { state: move.state } : {}),
    fields: { ...fields, ...move?.fields },
    events: [{ kind: 'received', data: { messageId } }, ...chosen, ...events, ...(move ? [move.event] : [])],
  });
}
