import type { Counts } from '@underlag/api/cases';
import { holds } from '@underlag/domain/access';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';

/** Counts stop here: "1000" on the rail means a thousand or more. */
const cap = 1000;

interface Row {
  key: string;
  open: number;
  unassigned: number;
  late: number;
}

/** The numbers of the rail. Each count walks its own index and stops at the cap. */
export async function countCases(ctx: StaffCtx): Promise<z.infer<typeof Counts>> {
  const { actor, server } = ctx;
  const queues = holds(actor, 'case.read_all') ? null : Object.keys(actor.queues);
  const { rows } = await server.db.pool.query<Row>({
    name: 'count-queues',
    text: `
      select queue.key,
        (select count(*) from (select from cases where queue_key = queue.key and category <> 'done' limit ${cap}) x)::int as open,
        (select count(*) from (select from cases where queue_key = queue.key and category <> 'done' and assignee_id is null limit ${cap}) x)::int as unassigned,
        (select count(*) from (select from cases where queue_key = queue.key and category <> 'done' and due_sort < now() limit ${cap}) x)::int as late
      from queue where $1::text[] is null or queue.key = any($1) order by queue.position`,
    values: [queues],
  });
  const { rows: others } = await server.db.pool.query<{ mine: number; parked: number; holds: number }>({
    name: 'count-others',
    text: `
      select
        (select count(*) from (select from cases where assignee_id = $1 and category <> 'done' limit ${cap}) x)::int as mine,
        (select count(*) from (select from intake_item where state = 'parked' limit ${cap}) x)::int as parked,
        (select count(*) from (select from dunning_hold where state <> 'lifted' and review_on <= current_date limit ${cap}) x)::int as holds`,
    values: [actor.personId],
  });
  return {
    mine: others[0]?.mine ?? 0,
    queues: Object.fromEntries(rows.map(({ key, ...counts }) => [key, counts])),
    parked: holds(actor, 'parked.read') ? (others[0]?.parked ?? 0) : 0,
    holdsToReview: holds(actor, 'hold.read') ? (others[0]?.holds ?? 0) : 0,
  };
}
