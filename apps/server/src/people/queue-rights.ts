import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { AppError } from '../errors.ts';

type QueueRights = readonly { queue: string; level: 'read' | 'work' }[];

/** The rows of a person's rights to queues; a queue that does not exist, or stands twice, is told beside the field. */
export async function queueRightRows(tx: Tx, rights: QueueRights) {
  const wanted = rights.map(({ queue }) => queue);
  const known = await tx.db.queue.count({ where: { key: { in: wanted } } });
  if (known !== wanted.length) {
    const says = text('Välj varje kö högst en gång.', 'Choose each queue at most once.');
    throw new AppError('invalid', 'person.queues', says, { fields: [{ path: 'queues', says }] });
  }
  return rights.map(({ queue, level }) => ({ queueKey: queue, level }));
}
