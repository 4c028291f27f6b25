import { randomUUID } from 'node:crypto';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';

/** Keeps what was decided about the requester's right, with all it was decided from, for the move that rests on it (G1). */
export async function freezeDecision(
  tx: Tx,
  { row, authority }: CaseRecord,
  move: string,
  madeBy: string,
): Promise<NewEvent[]> {
  if (!authority) return [];
  const { request, register, today, decision, overrideId } = authority;
  const id = randomUUID();
  const plain = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value));
  await tx.db.authorityDecision.create({
    data: {
      id,
      caseId: row.id,
      at: new Date(tx.now),
      madeBy,
      forMove: move,
      act: request.act,
      today,
      request: plain(request),
      register: plain(register.filter(({ contact }) => contact === request.requester.contact)),
      result: decision.result,
      reasons: plain(decision.reasons),
      overrideId,
    },
  });
  const { act } = request;
  return [{ kind: 'authority_decided', data: { decisionId: id, act, result: decision.result, move } }];
}
