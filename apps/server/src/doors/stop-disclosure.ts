import { type Text, text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { systemMove } from './system-move.ts';

export type Disclosure = Prisma.DisclosureGetPayload<Record<string, never>>;

/** Why a link was stopped, in words. */
export const stopReasons = {
  address_not_registered: text(
    'adressen är inte längre registrerad för mottagaren',
    'the address is no longer registered for the recipient',
  ),
  right_not_allowed: text(
    'mottagaren har inte längre rätt till det',
    'the recipient no longer has the right to it',
  ),
  other_recipients: text('meddelandet har fler mottagare', 'the message has other recipients'),
  expired: text('länken hann gå ut', 'the link expired first'),
  undone: text('meddelandet togs tillbaka', 'the message was taken back'),
  withdrawn: text('ändringen återtogs', 'the change was withdrawn'),
} satisfies Record<string, Text>;
export type StopReason = keyof typeof stopReasons;

/** Stops a link, so that it opens nothing. */
export async function markStopped(
  tx: Tx,
  { id }: Pick<Disclosure, 'id'>,
  why: StopReason,
): Promise<NewEvent> {
  await tx.db.disclosure.update({
    where: { id },
    data: { stoppedAt: new Date(tx.now), stoppedWhy: why, version: { increment: 1 } },
  });
  return {
    kind: 'disclosure_stopped',
    data: { disclosureId: id },
    words: { reason: stopReasons[why].sv },
  };
}

/** Stops a link before it has left, and takes the case back to where somebody looks at it; what is to be committed. */
export async function stopBeforeLeaving(
  tx: Tx,
  record: CaseRecord,
  disclosure: Disclosure,
  why: StopReason,
): Promise<{ events: NewEvent[]; state?: NonNullable<ReturnType<typeof systemMove>>['state'] }> {
  const stopped = await markStopped(tx, disclosure, why);
  const back = systemMove(tx, record, 'disclosure_stopped');
  if (!back) return { events: [stopped] };
  if (disclosure.alarmCentre && disclosure.instructionId)
    await tx.db.instructionVersion.updateMany({
      where: { id: disclosure.instructionId, state: 'sent' },
      data: { state: 'prepared', version: { increment: 1 } },
    });
  return { events: [stopped, back.event], state: back.state };
}
