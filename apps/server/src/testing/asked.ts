import type { Desk } from './desk.ts';
import { aDispute, look, on } from './scenarios.ts';

/** What we last wrote to the customer on a case, as it lies in the outbox. */
export async function ourMessage({ db }: Desk, caseId: string) {
  const message = await db.message.findFirstOrThrow({
    where: { caseId, direction: 'out' },
    orderBy: { at: 'desc' },
  });
  return { ...message, messageId: message.messageId ?? '' };
}

/** A dispute that waits for its customer to say how much is disputed, and the message that asked. */
export async function asked(at: Desk) {
  const dispute = await aDispute(at, { fields: { disputedAmount: null } });
  const karin = await at.as('karin');
  await karin.cases.askMissing(on(dispute));
  return { dispute: await look(at, dispute), question: await ourMessage(at, dispute.id) };
}
