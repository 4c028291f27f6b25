import type { Desk } from './desk.ts';
import { aDispute, anInvoice, look, moved, on } from './scenarios.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** A credit of 6 000 kr, or of more, that Karin, who last edited the case, has asked somebody to approve. */
export async function aCreditRequest(desk: Desk, creditedAmount = 600_000) {
  const view = await moved(
    desk,
    await aDispute(desk, { invoice: await anInvoice(desk, { totalOre: creditedAmount + 200_000 }) }),
    'start',
  );
  const fields = { creditedAmount, decisionReason: 'Resten följer avtalet.' };
  const asked = await moved(desk, view, 'ask_credit_approval', { fields });
  return requestOn(desk, asked.id);
}

/** A dispute by somebody who has not proven to be the payer. */
export const anUnprovenDispute = async (desk: Desk) =>
  moved(desk, await aDispute(desk, { fields: { customerNumber: null } }), 'start');

/** The exception from proof that Maria has asked for on a case Karin last edited. */
export async function anOverrideRequest(desk: Desk) {
  const view = await anUnprovenDispute(desk);
  await (await desk.as('maria')).approvals.askOverride({
    ...on(view),
    reason: 'Väl känd kund sedan tio år.',
  });
  return requestOn(desk, view.id);
}

/** The latest request on a case, with the case as it stands. */
export async function requestOn(desk: Desk, caseId: string) {
  const row = await desk.db.approval.findFirstOrThrow({
    where: { caseId },
    orderBy: { requestedAt: 'desc' },
  });
  return { view: await look(desk, { id: caseId }), approvalId: row.id, version: row.version };
}

export type Request = Awaited<ReturnType<typeof requestOn>>;

/** The same request under an id that nothing has. */
export const elsewhere = <R extends Request>(request: R): R => ({ ...request, approvalId: nobody });
