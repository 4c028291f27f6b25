import type { Actor, Role } from '@underlag/domain/access';

/** An approver who is away today and has the person as deputy. */
export interface StoodInFor {
  personId: string;
  creditLimitOre: number;
  queues: readonly string[];
}

/** SQL: the approvers a person stands in for today, by the Swedish day, as JSON; null for none. `personId` is a column or parameter. */
export const stoodInForBy = (personId: string): string => `(
  select json_agg(json_build_object('personId', away.id, 'creditLimitOre', away.credit_limit_ore,
    'queues', array(select queue_key from queue_right where person_id = away.id)))
  from absence join person away on away.id = absence.person_id
  where absence.deputy_id = ${personId} and away.active and 'approver' = any(away.roles)
    and (now() at time zone 'Europe/Stockholm')::date between absence.first_day and absence.last_day)`;

/**
 * A person with the rights that standing in for absent approvers gives for those days: the role, their queues to read and
 * the limit of each for approvals. What the person may credit alone stays as it is, and approves nothing of others'.
 */
export function withStandIns<A extends Actor>(actor: A, absent: readonly StoodInFor[]): A {
  if (absent.length === 0) return actor;
  const read = absent.flatMap(({ queues }) => queues).map((queue) => [queue, 'read'] as const);
  const isOnlyDeputy = !actor.roles.includes('approver');
  const limits = absent.map(({ creditLimitOre }) => creditLimitOre);
  const roles: Role[] = [...actor.roles, ...(isOnlyDeputy ? (['approver'] as const) : [])];
  return {
    ...actor,
    roles,
    queues: { ...Object.fromEntries(read), ...actor.queues },
    approvalLimitOre: Math.max(isOnlyDeputy ? 0 : actor.creditLimitOre, ...limits),
    standsInFor: absent.map(({ creditLimitOre, ...one }) => ({ ...one, limitOre: creditLimitOre })),
    isOnlyDeputy,
  };
}

/** The same person as they decide on approvals of one queue: an absent approver who has no right to it lends no limit there. */
export const inQueue = <A extends Actor>(actor: A, queue: string): A =>
  actor.standsInFor
    ? { ...actor, standsInFor: actor.standsInFor.filter(({ queues }) => queues.includes(queue)) }
    : actor;
