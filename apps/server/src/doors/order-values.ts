import type { ReplyValues } from '@underlag/domain/case-types';
import type { LoadedCase } from './case-record.ts';
import { swedishDay } from './swedish-day.ts';

/** What replies may say of the linked order of extra guarding, and who is responsible for it. */
export function orderValues({ order }: LoadedCase): ReplyValues {
  if (!order) return {};
  const from = swedishDay(order.startsAt.toISOString());
  const to = swedishDay(order.endsAt.toISOString());
  return {
    orderNumber: order.number,
    orderPeriod: from === to ? from : `${from} – ${to}`,
    responsibleName: order.responsibleName,
    responsibleEmail: order.responsibleEmail,
    responsiblePhone: order.responsiblePhone,
  };
}
