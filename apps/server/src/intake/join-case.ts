import type { Tx } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { joinMessage } from '../doors/join-message.ts';
import { fieldsFromAnswer } from './fields-from-answer.ts';
import type { Arrived } from './place-message.ts';
import { proposeLinks } from './propose-links.ts';
import { storeMessage } from './store-message.ts';

/** Adds an answer to its case: fills in what was missing, proposes what it mentions, and takes the case back to work. */
export async function joinCase(tx: Tx, record: CaseRecord, arrived: Arrived): Promise<CaseRecord> {
  const { messageId } = arrived;
  await storeMessage(tx, record.row.id, arrived);
  await proposeLinks(tx, record.row.id, arrived.message, record.row);
  // Words under a broken signature may be anybody's: a person reads them first.
  const fields = arrived.message.dkim.result === 'failed' ? {} : fieldsFromAnswer(record, arrived.message);
  const keys = Object.keys(fields);
  const changes = keys.map((key) => ({ key, from: record.facts.fields[key] ?? null, to: fields[key] }));
  const events: NewEvent[] =
    keys.length > 0 ? [{ kind: 'fields_set', data: { keys }, words: { changes } }] : [];
  return joinMessage(tx, { kind: 'outside' }, record, { messageId, channel: 'email', fields, events });
}
