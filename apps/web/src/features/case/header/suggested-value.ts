import type { CaseView } from '@underlag/api/cases';
import { suggestedPlan } from '../suggested-plan.ts';

/** What the case itself suggests for a field that a step asks for; the person may write something else. */
export function suggestedValue(record: CaseView, key: string): string | number | undefined {
  const { centre, reports } = record;
  const diagnosis = reports?.diagnosis;
  if (key === 'creditedAmount') return record.fees?.suggested.waiveOre || undefined;
  if (key === 'waiverReason') return record.fees?.suggested.reason ?? undefined;
  if (key === 'plan') return suggestedPlan(record) ?? undefined;
  if (key === 'referredTo' && centre) return `${centre.name}, ${centre.phone}, ${centre.email}`;
  if (key === 'cause') return diagnosis?.cause;
  if (key !== 'reportNumber') return undefined;
  const missing = diagnosis?.reports.find(({ sent }) => !sent.some(({ outcome }) => outcome === 'delivered'));
  return (missing ?? diagnosis?.reports.at(-1))?.number;
}
