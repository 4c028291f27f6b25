/** Cases that came alike, with what became of them. */
export interface CountedAlike {
  typeKey: string;
  channel: string;
  /** The answers at first contact that were sent in them. */
  keys: string[];
  cases: number;
  ended: number;
  firstContact: number;
  reopened: number;
}

/**
 * All cases but merged ones in one pass, grouped by type, channel and the answers at first contact ($1) they were given.
 * Solved at first contact: ended with one answer of ours that left, after one message at most, and never opened again.
 * Plan at 100 000 cases: `message` is read once beside its deliveries and summed by case in a hash, the cases are joined to
 * that; reopened ones come from their own index (`case_event_reopened`) alone. Under a second, for a page that is seldom open.
 */
export const faqQuery = `
  with left_us as materialized (
    select case_id, direction, automatic, template_key from message
    left join delivery on delivery.message_id = message.id
    where coalesce(delivery.state, 'sent') not in ('undone', 'failed')
  ), said as materialized (
    select case_id, count(*) filter (where direction = 'in') as came,
      count(*) filter (where direction = 'out' and not automatic) as answers
    from left_us group by case_id
  ), told as (
    select case_id, array_agg(distinct template_key) as keys from left_us where template_key = any($1) group by case_id
  ), again as (
    select distinct case_id from case_event
    where kind = 'moved' and data->>'move' in ('reopen', 'customer_answered') and data->>'from' not like 'waiting%'
  )
  select type_key as "typeKey", channel, coalesce(keys, '{}') as keys, count(*)::int as cases,
    (count(*) filter (where category = 'done'))::int as ended,
    (count(*) filter (where category = 'done' and answers = 1 and came <= 1 and again.case_id is null))::int as "firstContact",
    count(again.case_id)::int as reopened
  from cases left join said on said.case_id = cases.id left join told on told.case_id = cases.id
    left join again on again.case_id = cases.id
  where merged_into_id is null
  group by 1, 2, 3`;
