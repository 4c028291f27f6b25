import { text } from '@underlag/domain/text';
import type { Tx } from '../../db.ts';
import { refused } from '../../errors.ts';
import { afterMove } from '../after-move.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import { invoiceParts } from '../case-record.ts';
import { creditedOf, creditedValues } from '../collection-values.ts';
import { swedishDay } from '../swedish-day.ts';
import { fillForAgency, handOverOf, writeToAgency } from '../write-to-agency.ts';

/**
 * The claim is called back from the agency that has it: the agency is told, and asked to take off its fees, the ledger is told,
 * and from today the invoice is ours again. What a credit leaves to pay we collect ourselves (decision 0029).
 */
export const recallCollection: CarryOut = async (carrying) => {
  const { tx, record } = carrying;
  const { id: caseId, invoice } = record.row;
  const { agency, claimNumber } = handOverOf(carrying);
  if (!invoice) throw new Error('a recall of no invoice was let through');
  await stillThere(tx, invoice.id);
  const filled = await fillForAgency(
    afterMove(carrying),
    'to_agency_recall',
    creditedValues(invoice, creditedAfter(carrying), 'sv'),
  );
  const { event, messageId } = await writeToAgency(carrying, filled);
  await tx.db.dunningEvent.create({
    data: {
      invoiceId: invoice.id,
      kind: 'recalled',
      happenedOn: new Date(swedishDay(tx.now)),
      agencyKey: agency.key,
      claimNumber,
    },
  });
  await tx.db.ledgerOrder.create({
    data: {
      caseId,
      invoiceId: invoice.id,
      kind: 'recall_collection',
      data: { agency: agency.key, claimNumber },
      createdAt: new Date(tx.now),
    },
  });
  return [event, { kind: 'collection_recalled', data: { agency: agency.name, messageId } }];
};

/** Two cases that call the same claim back at once take turns here. */
async function stillThere(tx: Tx, invoiceId: string): Promise<void> {
  await tx.db.$queryRaw`select id from invoice where id = ${invoiceId}::uuid for update`;
  const last = await tx.db.dunningEvent.findFirst({
    where: { invoiceId, ...invoiceParts.dunning.where },
    orderBy: [...invoiceParts.dunning.orderBy],
  });
  if (last?.kind === 'handed_over') return;
  throw refused({
    code: 'collection.not_there',
    says: text(
      'Kravet har just återkallats i ett annat ärende.',
      'The claim has just been called back in another case.',
    ),
  });
}

/** What is credited once the step is made: the decision of a dispute is ordered of the ledger after the effects of its step. */
function creditedAfter({ record, fields }: Carrying): number {
  const decided = fields.replacedAmount ?? fields.creditedAmount;
  return creditedOf(record) + (typeof decided === 'number' ? decided : 0);
}
