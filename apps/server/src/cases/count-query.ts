import { type Actor, holds } from '@underlag/domain/access';
import { type CaseQuery, stoodInFor } from './list-query.ts';

/** Counts stop here: "1000" on the rail means a thousand or more. */
const cap = 1000;

/** The SQL of the rail's numbers: of each queue, then of the person. Each count walks its own index and stops at the cap. */
export function countQueries(actor: Actor): { queues: CaseQuery; others: CaseQuery } {
  const queues = holds(actor, 'case.read_all') ? null : Object.keys(actor.queues);
  return {
    queues: {
      name: 'count-queues',
      text: `
        select queue.key,
          (select count(*) from (select from cases where queue_key = queue.key and category <> 'done' limit ${cap}) x)::int as open,
          (select count(*) from (select from cases where queue_key = queue.key and category <> 'done' and assignee_id is null limit ${cap}) x)::int as unassigned,
          (select count(*) from (select from cases where queue_key = queue.key and category <> 'done' and due_sort < now() limit ${cap}) x)::int as late
        from queue where $1::text[] is null or queue.key = any($1) order by queue.position`,
      values: [queues],
    },
    others: {
      name: 'count-others',
      text: `
        select
          (select count(*) from (select from cases where assignee_id = $1 and category <> 'done' limit ${cap}) x)::int as mine,
          (select count(*) from (select from cases where ${stoodInFor('$1')} and category <> 'done'
              and ($2::text[] is null or queue_key = any($2)) limit ${cap}) x)::int as "standIn",
          (select count(*) from (select from intake_item where state = 'parked' limit ${cap}) x)::int as parked,
          (select count(*) from (select from call_out where report_id is null limit ${cap}) x)::int as "callOuts",
          (select count(*) from (select from dunning_hold hold where state <> 'lifted'
              and review_on <= (now() at time zone 'Europe/Stockholm')::date
              and exists (select from cases where cases.id = hold.case_id
                and ($2::text[] is null or queue_key = any($2) or assignee_id = $1)) limit ${cap}) x)::int as holds,
          (select count(*) from (select from approval where state = 'open' and requested_by <> $1 and last_editor_id is distinct from $1
              and not exists (select from approval_step step where step.approval_id = approval.id
                and $1 in (step.decided_by, step.stands_in_for))
              and ($3::uuid[] is null or exists (select from unnest($3::uuid[]) away where away <> requested_by
                and away is distinct from last_editor_id and not exists (select from approval_step step
                  where step.approval_id = approval.id and away in (step.decided_by, step.stands_in_for)))) and exists (select from cases where cases.id = approval.case_id
                and ($2::text[] is null or queue_key = any($2) or assignee_id = $1)) limit ${cap}) x)::int as approvals,
          (select count(*) from (select from cases where contact_due_at < now() and category <> 'done'
              and ($2::text[] is null or queue_key = any($2) or assignee_id = $1) limit ${cap}) x)::int as contacts,
          (select count(*) from (select from notice where person_id = $1 and read_at is null
              and exists (select from cases where cases.id = notice.case_id
                and ($2::text[] is null or queue_key = any($2) or assignee_id = $1)) limit ${cap}) x)::int as notices`,
      // Who is an approver only for others has no part where none of those can act.
      values: [
        actor.personId,
        queues,
        actor.isOnlyDeputy ? (actor.standsInFor ?? []).map(({ personId }) => personId) : null,
      ],
    },
  };
}
