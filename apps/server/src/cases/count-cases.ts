import type { Counts } from '@underlag/api/cases';
import { holds } from '@underlag/domain/access';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { countQueries } from './count-query.ts';

interface Row {
  key: string;
  open: number;
  unassigned: number;
  late: number;
}

interface Others {
  mine: number;
  standIn: number;
  parked: number;
  callOuts: number;
  holds: number;
  approvals: number;
  contacts: number;
  notices: number;
}

/** The numbers of the rail. */
export async function countCases(ctx: StaffCtx): Promise<z.infer<typeof Counts>> {
  const { actor, server } = ctx;
  const queries = countQueries(actor);
  const { rows } = await server.db.pool.query<Row>(queries.queues);
  const { rows: others } = await server.db.pool.query<Others>(queries.others);
  return {
    mine: others[0]?.mine ?? 0,
    standIn: others[0]?.standIn ?? 0,
    queues: Object.fromEntries(rows.map(({ key, ...counts }) => [key, counts])),
    parked: holds(actor, 'parked.read') ? (others[0]?.parked ?? 0) : 0,
    approvals: holds(actor, 'approval.decide') ? (others[0]?.approvals ?? 0) : 0,
    notices: others[0]?.notices ?? 0,
    contactsOverdue: others[0]?.contacts ?? 0,
    callOuts: holds(actor, 'call_out.read') ? (others[0]?.callOuts ?? 0) : 0,
    holdsToReview: holds(actor, 'hold.read') ? (others[0]?.holds ?? 0) : 0,
  };
}
