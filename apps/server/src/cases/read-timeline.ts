import type { MessageView } from '@underlag/api/cases';
import { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { selectTogether } from '../select-together.ts';

/** An event with the words that stand outside the log. */
type ToldEvent = NewEvent & {
  seq: number;
  at: string;
  actorKind: 'staff' | 'system' | 'outside';
  actorId: string | null;
  body: Prisma.JsonValue;
};

type Attachment = Omit<MessageView['attachments'][number], 'shows'> & { inline: boolean };

/** A message with all that is shown of it; its HTML is read where it is opened. */
export interface ToldMessage
  extends Omit<MessageView, 'kind' | 'author' | 'proof' | 'attachments' | 'ofCase'> {
  caseId: string;
  authorId: string | null;
  proof: Prisma.JsonValue;
  attachments: Attachment[];
}

interface Told {
  events: ToldEvent;
  messages: ToldMessage;
  people: { id: string; name: string };
}

/** The events of a case, what came in and left on its parts, the messages of them all, and the names of those who took part. */
export function readTimeline(tx: Tx, caseId: string, partIds: readonly string[]) {
  const own = Prisma.sql`case_id = ${caseId}::uuid`;
  // Without parts, not "any": the plan of one id is made once and kept.
  const inAll = partIds.length > 0 ? Prisma.sql`(${own} or case_id = any(${partIds}::uuid[]))` : own;
  const order = partIds.length > 0 ? Prisma.sql`at, case_id, seq` : Prisma.sql`seq`;
  const events = Prisma.sql`
    select seq, at, kind, data, actor_kind as "actorKind", actor_id as "actorId", body
    from case_event left join case_event_private using (case_id, seq)
    where ${inAll} and (${own} or kind in ('received', 'replied')) order by ${order}`;
  const messages = Prisma.sql`
    select id, case_id as "caseId", at, direction, channel, from_name as "fromName", from_address as "fromAddress",
      to_addresses as "to", cc_addresses as cc, subject, text, html is not null as "hasHtml",
      author_id as "authorId", automatic, proof,
      (select json_build_object('id', id, 'state', state, 'via', via, 'notBefore', not_before, 'error', error)
        from delivery where message_id = message.id) as delivery,
      (select coalesce(json_agg(file order by id), '[]') from (
        select id, name, type, size, inline from attachment where message_id = message.id) file) as attachments
    from message where ${inAll}`;
  const people = Prisma.sql`
    select id, name from person where id in (
      select actor_id from case_event where ${inAll}
      union select (data->>'to')::uuid from case_event where ${inAll} and kind = 'assigned'
      union select author_id from message where ${inAll})`;
  return selectTogether<Told>(tx, { events, messages, people });
}
