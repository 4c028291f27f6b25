import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { letter } from './letters.ts';
import { aCase, on } from './scenarios.ts';

/** Somebody who asks on the phone about an extra guarding, just registered: nothing is linked. */
export const aGuardingCase = (desk: Desk): Promise<CaseView> =>
  aCase(desk, { typeKey: 'extra_guarding_contact', requesterAddress: 'sara.lindqvist@norrsken.example' });

/** One of the demo's orders. */
export const theOrder = ({ db }: Desk, number: string) =>
  db.extraGuardingOrder.findUniqueOrThrow({ where: { number } });

/** The same question by mail from one of Norrsken’s contacts, signed, on an order. */
export async function guardingMail(
  desk: Desk,
  orderNumber: string,
  { from = 'sara.lindqvist@norrsken.example', text = 'Vem är ansvarig för extrabevakningen?' } = {},
): Promise<CaseView> {
  const { caseNumber } = await desk.mail(
    letter({ from, subject: 'Extrabevakning', text, sign: 'norrsken.example' }),
  );
  const karin = await desk.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  const { id: orderId } = await theOrder(desk, orderNumber);
  return karin.extraGuarding.linkOrder({ ...on(opened), orderId });
}
