import type { CaseView } from '@underlag/api/cases';

/** What the case itself suggests for a field that a step asks for; the person may write something else. */
export function suggestedValue({ centre, reports }: CaseView, key: string): string | undefined {
  const diagnosis = reports?.diagnosis;
  if (key === 'referredTo' && centre) return `${centre.name}, ${centre.phone}, ${centre.email}`;
  if (key === 'cause') return diagnosis?.cause;
  if (key !== 'reportNumber') return undefined;
  const missing = diagnosis?.reports.find(({ sent }) => !sent.some(({ outcome }) => outcome === 'delivered'));
  return (missing ?? diagnosis?.reports.at(-1))?.number;
}
