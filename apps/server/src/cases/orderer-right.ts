import type { OrderView } from '@underlag/api/extra-guarding';
import { decideAuthority } from '@underlag/domain/authority';
import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { authorityParts, registerRowOf } from '../doors/register-row.ts';
import { swedishDay } from '../doors/swedish-day.ts';

type Order = Pick<NonNullable<LoadedCase['order']>, 'ordererId' | 'customerId' | 'siteId' | 'orderedAt'>;

/** Whether the one who ordered had the right to, by the register on the day of the order; how the order was sent is taken as proven. */
export async function ordererRight(
  tx: Tx,
  { ordererId, customerId, siteId, orderedAt }: Order,
): Promise<Pick<OrderView['orderer'], 'right' | 'says'>> {
  if (!ordererId)
    return {
      right: 'unknown',
      says: text(
        'Beställaren finns inte bland kundens kontaktpersoner.',
        'The one who ordered is not among the customer’s contacts.',
      ),
    };
  const rights = await tx.db.authority.findMany({
    where: { contactId: ordererId },
    include: authorityParts,
    orderBy: { id: 'asc' },
  });
  const { result } = decideAuthority(
    {
      act: 'order_extra_guarding',
      object: { customer: customerId, agreement: null, site: siteId },
      requester: { contact: ordererId, identity: [], customers: [customerId] },
      channel: 'email',
      proof: {
        sender: 'aligned',
        fromRegisteredAddress: true,
        confirmedByLink: false,
        calledBack: false,
        written: null,
      },
    },
    rights.map(registerRowOf),
    swedishDay(orderedAt.toISOString()),
  );
  return result === 'allow'
    ? {
        right: 'had',
        says: text(
          'Hade rätt att beställa extrabevakning den dagen.',
          'Had the right to order extra guarding on that day.',
        ),
      }
    : {
        right: 'lacked',
        says: text(
          'Hade inte rätt att beställa extrabevakning den dagen. Beställningen kan bekräftas av någon som har den.',
          'Had no right to order extra guarding on that day. Somebody who has it may confirm the order.',
        ),
      };
}
