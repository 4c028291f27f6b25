import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { refusalOf } from './refusal.ts';
import { aCase, bryggaren, look, moved } from './scenarios.ts';
import { nothingWritten } from './written.ts';

/** An invoice of the demo by its number. */
export const numbered = ({ db }: Desk, number: string) => db.invoice.findUniqueOrThrow({ where: { number } });

/** A case that Karin took down on the phone about one of the demo's invoices, for its customer. */
export async function aFeeCase(
  at: Desk,
  typeKey: string,
  number: string,
  fields: Record<string, string | number>,
): Promise<CaseView> {
  const { id: invoiceId, customerId } = await numbered(at, number);
  return aCase(at, { typeKey, invoiceId, customerId, requesterAddress: bryggaren.mail, fields });
}

/** Why a move is refused; nothing is written by trying it. */
export const refusedMove = (
  at: Desk,
  view: CaseView,
  move: string,
  fields: Record<string, string | number> = {},
) => nothingWritten(at, () => refusalOf(moved(at, view, move, { fields })));

/** Records the credit notes that a case waits for, and answers with the case as it then stands. */
export async function creditsRecorded(at: Desk, view: CaseView): Promise<CaseView> {
  const karin = await at.as('karin');
  for (const { id, version, kind } of (await look(at, view)).ledger)
    if (kind === 'credit') await karin.holds.acknowledgeOrder({ orderId: id, version, reference: 'KR-1' });
  return look(at, view);
}

/** What was sent on a case but the acknowledgement: which template, to whom, and what it says. */
export const toldOn = async ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>) =>
  db.message.findMany({
    where: { caseId, direction: 'out', templateKey: { not: 'received' } },
    orderBy: [{ at: 'asc' }, { templateKey: 'asc' }],
    include: { attachments: true },
  });
