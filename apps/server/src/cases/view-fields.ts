import { decide } from '@underlag/domain/access';
import type { StaffCtx } from '../context.ts';
import type { CaseRecord } from '../doors/case-record.ts';

/** The case's own details; a secret one only while it is worked on, and for those who may read what it becomes. */
export function viewFields({ actor }: StaffCtx, { row, type, facts }: CaseRecord): Record<string, unknown> {
  const state = type.states[facts.state];
  const isWorkedOn = !state?.locked && state?.category !== 'done';
  const { queueKey: queue, assigneeId } = row;
  const shows = isWorkedOn && decide(actor, 'instruction.read', { queue, assigneeId }).allowed;
  return Object.fromEntries(
    Object.entries(facts.fields).filter(([key]) => shows || !type.fields[key]?.secret),
  );
}
