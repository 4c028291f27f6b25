import type { ApprovalPage, ApprovalRow, ListApprovals } from '@underlag/api/approvals';
import { Id, type PersonRef } from '@underlag/api/shared';
import { type Actor, decide } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import { capacityOf, mayNotDecide, passesOn, type Refusal } from '@underlag/domain/workflow';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { inQueue } from '../doors/stand-ins.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { AppError } from '../errors.ts';

const size = 50;

/** One page of the approvals of the cases the actor may see: those that wait, oldest first, or those lately decided, latest first. */
export async function listApprovals(ctx: StaffCtx, { which, after }: ListApprovals): Promise<ApprovalPage> {
  const list = which === 'open' ? open : decided;
  const rows = await findApprovals(ctx, ctx.server.db.prisma, {
    where: after ? Prisma.sql`${list.where} and ${list.beyond(placeOf(after))}` : list.where,
    order: list.order,
    limit: size + 1,
  });
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const next = rows.length > size && last ? `${list.at(last)}|${last.id}` : null;
  return { rows: page, next };
}

interface Place {
  at: Date;
  id: string;
}

const open = {
  where: Prisma.sql`approval.state = 'open'`,
  order: Prisma.sql`approval.requested_at, approval.id`,
  beyond: ({ at, id }: Place) => Prisma.sql`(approval.requested_at, approval.id) > (${at}, ${id}::uuid)`,
  at: ({ requestedAt }: ApprovalRow) => requestedAt,
};

const decided = {
  where: Prisma.sql`approval.state <> 'open' and approval.decided_at > now() - interval '30 days'`,
  order: Prisma.sql`approval.decided_at desc, approval.id desc`,
  beyond: ({ at, id }: Place) => Prisma.sql`(approval.decided_at, approval.id) < (${at}, ${id}::uuid)`,
  at: ({ decidedAt }: ApprovalRow) => decidedAt,
};

function placeOf(after: string): Place {
  const [at = '', id = ''] = after.split('|');
  if (Number.isNaN(Date.parse(at)) || !Id.safeParse(id).success)
    throw new AppError(
      'invalid',
      'list.cursor',
      text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
    );
  return { at: new Date(at), id };
}

type Row = Omit<ApprovalRow, 'amountOre' | 'mine' | 'refusal' | 'passesOn' | 'actsFor'> & {
  amountOre: bigint | null;
  lastEditorId: string | null;
  queueKey: string;
  assigneeId: string | null;
};

/** Approvals that fit a condition, of the cases the actor may see, each with why the actor may not decide it. */
export async function findApprovals(
  { actor }: StaffCtx,
  db: Pick<Tx['db'], '$queryRaw'>,
  wanted: { where: Prisma.Sql; order: Prisma.Sql; limit: number },
): Promise<ApprovalRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    select approval.id, approval.version, approval.kind, approval.state, approval.reason,
      approval.amount_ore as "amountOre", approval.last_editor_id as "lastEditorId",
      ${person('asker')} as "requestedBy", ${instant('approval.requested_at')} as "requestedAt",
      ${person('decider')} as "decidedBy", ${instant('approval.decided_at')} as "decidedAt",
      ${instant('approval.reminded_at')} as "remindedAt", ${instant('approval.escalated_at')} as "escalatedAt",
      json_build_object('id', cases.id, 'number', cases.number, 'typeKey', cases.type_key, 'subject', cases.subject) as "case",
      ${steps} as steps,
      cases.queue_key as "queueKey", cases.assignee_id as "assigneeId", customer.name as "customerName"
    from approval join cases on cases.id = approval.case_id
      left join customer on customer.id = cases.customer_id
      left join person asker on asker.id = approval.requested_by
      left join person decider on decider.id = approval.decided_by
    where ${wanted.where} and ${visibleCases(actor)} order by ${wanted.order} limit ${wanted.limit}`;
  const away = await namesOf(db, actor);
  return rows.map((row) => viewRow(actor, away, row));
}

/** The absent approvers the actor stands in for today, by name. */
const namesOf = async (db: Pick<Tx['db'], '$queryRaw'>, { standsInFor = [] }: Actor): Promise<PersonRef[]> =>
  standsInFor.length === 0
    ? []
    : db.$queryRaw`select id, name from person
        where id = any(${standsInFor.map(({ personId }) => personId)}::uuid[])`;

function viewRow(
  actor: Actor,
  away: readonly PersonRef[],
  { queueKey, assigneeId, lastEditorId, ...row }: Row,
): ApprovalRow {
  const amountOre = row.amountOre === null ? null : Number(row.amountOre);
  const facts = {
    state: row.state,
    requestedBy: row.requestedBy.id,
    lastEditorId,
    amountOre,
    steps: row.steps.map(({ by, standsInFor }) => ({
      decidedBy: by.id,
      standsInFor: standsInFor?.id ?? null,
    })),
  };
  const approver = inQueue(actor, queueKey);
  const may = decide(actor, 'approval.decide', { queue: queueKey, assigneeId }).allowed;
  const actsFor = capacityOf(facts, approver)?.standsInFor;
  return {
    ...row,
    amountOre,
    mine: row.requestedBy.id === actor.personId,
    refusal: mayNotDecide(facts, approver) ?? (may ? null : noApprover),
    passesOn: passesOn(facts, approver),
    actsFor: away.find(({ id }) => id === actsFor) ?? null,
  };
}

const noApprover: Refusal = {
  code: 'approval.no_right',
  says: text('Bara en attestant får besluta.', 'Only an approver may decide.'),
};

const steps = Prisma.sql`(
  select coalesce(json_agg(json_build_object(
      'by', json_build_object('id', yes.id, 'name', yes.name),
      'standsInFor', case when away.id is null then null else json_build_object('id', away.id, 'name', away.name) end,
      'at', to_char(step.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'note', step.note) order by step.position), '[]')
  from approval_step step join person yes on yes.id = step.decided_by left join person away on away.id = step.stands_in_for
  where step.approval_id = approval.id)`;
const person = (alias: 'asker' | 'decider') =>
  Prisma.raw(
    `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`,
  );
const instant = (column: string) =>
  Prisma.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
