import { matrix, type Permission, type Role } from './permissions.ts';

/** A member of staff as rights see them. `queues` are the queues the person has a right to; `work` allows changes. */
export interface Actor {
  personId: string;
  roles: readonly Role[];
  queues: Readonly<Record<string, 'read' | 'work'>>;
  creditLimitOre: number;
  /** The largest credit the person may approve for others, when it is another than what they may credit alone: somebody who stands in for an approver. */
  approvalLimitOre?: number;
  /** The absent approvers the person stands in for today, each with their limit. */
  standsInFor?: readonly { personId: string; limitOre: number; queues: readonly string[] }[];
  /** The person is an approver only as somebody's deputy. */
  isOnlyDeputy?: boolean;
}

/** What a right is asked for: a case in its queue with its assignee, or nothing in particular. */
export interface Target {
  queue: string;
  assigneeId: string | null;
}

export type RightsRule =
  | 'role'
  | 'no_role'
  | 'own_case'
  | 'all_queues'
  | 'queue_right'
  | 'no_queue_right'
  | 'read_only_queue';

/** Whether it is allowed, and the rule that decided. */
export interface RightsDecision {
  allowed: boolean;
  rule: RightsRule;
}

/** What a right to read a queue is enough for: an approver judges the cases of others and never works on them. */
const enoughToRead: readonly Permission[] = ['case.read', 'approval.read', 'approval.decide'];

/** Whether the actor's roles hold the permission at all, leaving out which case it concerns. */
export function holds(actor: Pick<Actor, 'roles'>, permission: Permission): boolean {
  const allowed: readonly Role[] = matrix[permission];
  return actor.roles.some((role) => allowed.includes(role));
}

/** Decides one right on one case: role first, then own case, then queue. Default deny; a missing right beats a present one. */
export function decide(actor: Actor, permission: Permission, target?: Target): RightsDecision {
  if (!holds(actor, permission)) return { allowed: false, rule: 'no_role' };
  if (!target) return { allowed: true, rule: 'role' };
  if (target.assigneeId === actor.personId) return { allowed: true, rule: 'own_case' };
  if (holds(actor, 'case.read_all')) return { allowed: true, rule: 'all_queues' };
  const right = Object.hasOwn(actor.queues, target.queue) ? actor.queues[target.queue] : undefined;
  if (!right) return { allowed: false, rule: 'no_queue_right' };
  if (right === 'read' && !enoughToRead.includes(permission))
    return { allowed: false, rule: 'read_only_queue' };
  return { allowed: true, rule: 'queue_right' };
}

/** Which cases the actor may see, as a filter the database can apply; equal to `decide(actor, 'case.read', …)` on every row. */
export type Visibility =
  | { kind: 'nothing' }
  | { kind: 'all' }
  | { kind: 'some'; queues: string[]; assigneeId: string };

export function visible(actor: Actor): Visibility {
  if (!holds(actor, 'case.read')) return { kind: 'nothing' };
  if (holds(actor, 'case.read_all')) return { kind: 'all' };
  return { kind: 'some', queues: Object.keys(actor.queues), assigneeId: actor.personId };
}
