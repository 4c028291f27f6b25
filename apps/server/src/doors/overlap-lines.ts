import { overlapOf } from '@underlag/domain/case-types';
import { kronor, type Text, text } from '@underlag/domain/text';
import type { SnapshotLine } from './approval-snapshot.ts';
import type { CaseRecord } from './case-record.ts';

/** How an approver sees the count of the days after the agreement's end, step by step; empty for other matters. */
export function overlapLines({ row, facts }: CaseRecord): SnapshotLine[] {
  if (row.typeKey !== 'post_termination_billing') return [];
  return (overlapOf(facts)?.steps ?? []).map(({ figure, sv, en }, index) => {
    const { sv: isSv, en: isEn } = wordsOf(figure);
    return {
      key: `overlap.step.${index}`,
      name: text(`Uträkning, steg ${index + 1}`, `Derivation, step ${index + 1}`),
      value: { sv: `${sv} ${isSv}`.trim(), en: `${en} ${isEn}`.trim() },
    };
  });
}

type Figure = NonNullable<ReturnType<typeof overlapOf>>['steps'][number]['figure'];

function wordsOf(figure: Figure): Text {
  if (!figure) return text('', '');
  if ('ore' in figure) return kronor(figure.ore);
  return 'date' in figure
    ? text(figure.date, figure.date)
    : text(`${figure.days} dagar`, `${figure.days} days`);
}
