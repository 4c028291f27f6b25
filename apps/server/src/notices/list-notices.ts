import type { NoticeRow } from '@underlag/api/notices';
import type { StaffCtx } from '../context.ts';
import { visibleCases } from '../doors/visible-cases.ts';

type Row = Omit<NoticeRow, 'dueAt' | 'at' | 'readAt'> & { dueAt: Date; at: Date; readAt: Date | null };

/** The person's latest fifty notices, newest first, of the cases they may see. */
export async function listNotices({ server, actor }: StaffCtx): Promise<NoticeRow[]> {
  const rows = await server.db.prisma.$queryRaw<Row[]>`
    select notice.id, notice.kind, notice.clock, notice.due_at as "dueAt", notice.at, notice.read_at as "readAt",
      cases.number as "caseNumber", cases.subject,
      case when person.id is not null then json_build_object('id', person.id, 'name', person.name) end as assignee
    from notice join cases on cases.id = notice.case_id left join person on person.id = cases.assignee_id
    where notice.person_id = ${actor.personId}::uuid and ${visibleCases(actor)}
    order by notice.at desc, notice.id desc limit 50`;
  return rows.map(({ dueAt, at, readAt, ...row }) => ({
    ...row,
    dueAt: dueAt.toISOString(),
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }));
}
