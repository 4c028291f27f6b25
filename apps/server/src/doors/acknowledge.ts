import { caseType, fillReply } from '@underlag/domain/case-types';
import type { Tx } from '../db.ts';
import type { Server } from '../server.ts';
import type { CaseRecord } from './case-record.ts';
import { commitChange } from './commit-change.ts';
import { companyProfile } from './company-facts.ts';
import { scheduleMessage } from './schedule-message.ts';

/** At most this many acknowledgements an hour in all, so that nobody can make us flood others. */
const perHour = 200;

/**
 * Tells the requester that the case was received, at most once an hour to one address. It never repeats what was
 * written, and is no answer to any clock.
 */
export async function acknowledge(server: Server, tx: Tx, record: CaseRecord): Promise<CaseRecord> {
  const { requesterAddress: to, language, number, requesterName } = record.row;
  if (!to || record.row.messages.some(isBrokenSignature) || (await tooSoon(tx, to))) return record;
  const reply = caseType(record.row.typeKey).replies.find(({ key }) => key === 'received');
  if (!reply) return record;
  const locale = language === 'en' ? 'en' : 'sv';
  const company = await companyProfile(tx);
  const values = {
    caseNumber: number,
    requesterName: requesterName ?? '',
    companyName: company.name,
    companyPhone: company.phone,
  };
  const subject = fillReply(reply.subject[locale], values);
  const body = fillReply(reply.body[locale], values);
  if (!subject.ok || !body.ok) throw new Error('the acknowledgement has an empty variable');
  const { event } = await scheduleMessage(tx, record, {
    to: [to],
    cc: [],
    subject: subject.text,
    text: body.text,
    authorId: null,
    templateKey: 'received',
    automatic: true,
    files: [],
    delayMs: server.config.undoMs,
  });
  return commitChange(tx, { kind: 'system' }, record, { events: [event] });
}

const isBrokenSignature = ({ proof }: CaseRecord['row']['messages'][number]) =>
  proof !== null && typeof proof === 'object' && !Array.isArray(proof) && proof.sender === 'failed';

async function tooSoon(tx: Tx, address: string): Promise<boolean> {
  // Two messages of one sender at once take turns here, else each would count before the other writes.
  await tx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`acknowledge ${address}`}, 0))::text`;
  const rows = await tx.db.$queryRaw<{ all: number; same: number }[]>`
    select count(*)::int as all, count(*) filter (where ${address} = any(to_addresses))::int as same
    from message where automatic and at > ${tx.now}::timestamptz - interval '1 hour'`;
  const sent = rows[0] ?? { all: 0, same: 0 };
  return sent.same > 0 || sent.all >= perHour;
}
