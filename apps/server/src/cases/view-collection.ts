import type { CollectionView } from '@underlag/api/collection';
import { day, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { creditedOf } from '../doors/collection-values.ts';

const templates = { to_agency_objection: 'objection', to_agency_recall: 'recall' } as const;

/** Where the case's invoice stands at collection and what the agency was told (FAQ 25); null for one that never went there. */
export async function viewCollection(tx: Tx, record: CaseRecord): Promise<CollectionView | null> {
  const { row } = record;
  const last = row.invoice?.dunning[0];
  if (!last?.agency) return null;
  const { name, phone, email, address } = last.agency;
  return {
    agency: { name, phone, email, address },
    claimNumber: last.claimNumber,
    state: last.kind as CollectionView['state'],
    since: day(last.happenedOn),
    creditedOre: creditedOf(record),
    told: await viewTold(tx, row.id),
  };
}

async function viewTold(tx: Tx, caseId: string): Promise<CollectionView['told']> {
  const messages = await tx.db.message.findMany({
    where: { caseId, templateKey: { in: Object.keys(templates) } },
    include: { delivery: true },
    orderBy: { at: 'asc' },
  });
  return messages.flatMap(({ templateKey, at, delivery }) => {
    const what = templates[templateKey as keyof typeof templates];
    if (!what || !delivery) return [];
    const state = delivery.state as CollectionView['told'][number]['state'];
    return [{ what, at: at.toISOString(), state }];
  });
}
