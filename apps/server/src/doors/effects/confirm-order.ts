import { text } from '@underlag/domain/text';
import { conflict, refused } from '../../errors.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import { fillTemplate } from '../fill-template.ts';
import { keepChange } from '../keep-change.ts';
import { scheduleMessage } from '../schedule-message.ts';

/** The order rests from now on the contact whose right to order was decided on, and the requester is told. */
export const confirmOrder: CarryOut = async (carrying) => {
  const { ctx, tx, record } = carrying;
  const { order } = record.row;
  if (!order) throw new Error('a confirmation of no order was let through');
  mustBeDecidedOn(carrying);
  const contactId = contactDecidedOn(carrying);
  const confirmed = await tx.db.extraGuardingOrder.updateMany({
    where: { id: order.id, version: order.version, confirmedAt: null },
    data: { confirmedBy: contactId, confirmedAt: new Date(tx.now), version: { increment: 1 } },
  });
  if (confirmed.count !== 1) throw conflict(null, null);
  await keepChange(tx, {
    register: 'extra_guarding_order',
    subjectId: order.id,
    actorId: ctx.actor.personId,
    before: { confirmedBy: null, confirmedAt: null },
    after: { confirmedBy: contactId, confirmedAt: tx.now },
    reason: record.row.number,
  });
  return [
    { kind: 'order_confirmed', data: { orderId: order.id, contactId } },
    ...(await tellRequester(carrying)),
  ];
};

/** The right was decided for the case's customer and site: it carries no order of another. */
function mustBeDecidedOn({ record: { row } }: Carrying): void {
  if (row.order?.customerId === row.customerId && row.order?.siteId === row.siteId) return;
  throw refused({
    code: 'order.other_site',
    says: text(
      'Beställningen gäller en annan kund eller ett annat objekt än ärendet.',
      'The order is for another customer or site than the case.',
    ),
  });
}

function contactDecidedOn({ record: { row, authority } }: Carrying): string {
  const id = authority?.request.requester.contact;
  if (id && row.customer?.contacts.some((contact) => contact.id === id)) return id;
  throw refused({
    code: 'order.no_contact',
    says: text(
      'En beställning bekräftas bara av en registrerad kontaktperson, och ärendet har ingen.',
      'An order is only confirmed by a registered contact, and the case has none.',
    ),
  });
}

async function tellRequester({ ctx, tx, record }: Carrying) {
  const { requesterAddress } = record.row;
  if (!requesterAddress) return [];
  const filled = await fillTemplate(ctx, tx, record, 'order_confirmed');
  const { event } = await scheduleMessage(tx, record, {
    to: [requesterAddress],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: false,
    files: [],
    delayMs: ctx.server.config.undoMs,
  });
  return [event];
}
