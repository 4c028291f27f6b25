import type { CaseRef } from '@underlag/api/cases';
import type { DecideParked } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import type { IntakeItem } from '@underlag/prisma/generated/client';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { conflict, notFound, refused } from '../errors.ts';
import { openReader } from '../mail/open-reader.ts';
import type { Server } from '../server.ts';
import { openFromRaw } from './open-from-raw.ts';
import { placeMessage } from './place-message.ts';

/** A person's word on a parked message: a case after all, or nothing, with the reason. The raw message is kept either way. */
export async function decideParked(
  ctx: StaffCtx,
  input: z.infer<typeof DecideParked>,
): Promise<CaseRef | null> {
  const item = await ctx.server.db.prisma.intakeItem.findUnique({ where: { id: input.id } });
  if (!item) throw notFound(text('Meddelandet', 'The message'));
  if (item.state !== 'parked' || item.version !== input.version) throw conflict(null, null);
  if (input.decision === 'discard') return discard(ctx, input);
  const { result } = await release(ctx.server, item);
  if (result === 'duplicate') throw conflict(null, null);
  const placed = await ctx.server.db.prisma.intakeItem.findUniqueOrThrow({ where: { id: item.id } });
  const opened = await ctx.server.db.prisma.case.findUniqueOrThrow({ where: { id: placed.caseId ?? '' } });
  await ctx.server.db.prisma.adminEvent.create({
    data: {
      actorId: ctx.actor.personId,
      kind: 'parked_released',
      subjectId: item.id,
      data: { caseId: opened.id },
    },
  });
  return { id: opened.id, number: opened.number };
}

/** Read anew from its stored bytes; what cannot be read hangs on its case as it came. */
async function release(server: Server, { id, kind, reason, rawSha256: sha256 }: IntakeItem) {
  if (kind !== 'mail' || reason === 'unplaceable') return openFromRaw(server, id);
  const reader = await openReader(server);
  try {
    const message = await reader.message(await server.files.read(sha256));
    if (message.unreadable) return await openFromRaw(server, id);
    return await placeMessage(server, { id, sha256 }, message, { evenIf: 'parked' });
  } finally {
    await reader.close();
  }
}

function discard(ctx: StaffCtx, input: z.infer<typeof DecideParked>): Promise<null> {
  return write(ctx.server, async (tx) => {
    if (!input.reason)
      throw refused({
        code: 'parked.reason_missing',
        says: text('Skriv varför.', 'Say why.'),
        field: 'reason',
      });
    const changed = await tx.db.intakeItem.updateMany({
      where: { id: input.id, version: input.version, state: 'parked' },
      data: { state: 'discarded', version: { increment: 1 } },
    });
    if (changed.count !== 1) throw conflict(null, null);
    await tx.db.adminEvent.create({
      data: {
        actorId: ctx.actor.personId,
        kind: 'parked_discarded',
        subjectId: input.id,
        data: { reason: input.reason },
      },
    });
    return null;
  });
}
