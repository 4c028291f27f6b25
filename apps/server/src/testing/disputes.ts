import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { aDispute, anInvoice, look, moved, on } from './scenarios.ts';

/** What is written down of the two lines, in their order; a line left out is not disputed. */
export type Judged = (null | {
  disputedOre: number;
  reason?: string;
  creditedOre?: number | null;
  rootCause?: string | null;
})[];

/** A dispute that Karin looks into, of an invoice of 4 850 kr with lines of 3 750 and 1 100 kr. */
export async function aLinedDispute(desk: Desk): Promise<CaseView> {
  const invoice = await anInvoice(desk);
  const [position, vatPercent, unitOre] = [1, 25, 0n];
  const line = { invoiceId: invoice.id, quantity: 1, vatPercent, unitOre };
  await desk.db.invoiceLine.createMany({
    data: [
      { ...line, position, text: 'Väktarutryckning', netOre: 300_000n },
      { ...line, position: position + 1, text: 'Väntetid', netOre: 88_000n },
    ],
  });
  return moved(desk, await aDispute(desk, { invoice }), 'start');
}

/** The lines of a dispute as a command wants them. */
export const linesOf = ({ dispute }: CaseView, judged: Judged) =>
  judged.flatMap((one, index) => {
    const invoiceLineId = dispute?.lines[index]?.invoiceLineId ?? '';
    return one
      ? [{ invoiceLineId, reason: 'not_performed', creditedOre: null, rootCause: null, ...one }]
      : [];
  });

/** Karin, or somebody else, writes the lines down; the case as it then stands. */
export async function lined(desk: Desk, view: CaseView, judged: Judged, by = 'karin'): Promise<CaseView> {
  const fresh = await look(desk, view);
  return (await desk.as(by)).cases.disputeLines({ ...on(fresh), lines: linesOf(fresh, judged) });
}

/** The ledger answers the case's latest order of a kind. */
export async function answeredOrder(
  desk: Desk,
  view: CaseView,
  kind: string,
  reference: string,
): Promise<CaseView> {
  const order = (await look(desk, view)).ledger.findLast((one) => one.kind === kind);
  const karin = await desk.as('karin');
  await karin.holds.acknowledgeOrder({ orderId: order?.id ?? '', version: order?.version ?? 0, reference });
  return look(desk, view);
}
