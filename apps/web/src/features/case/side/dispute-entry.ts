import type { CaseView } from '@underlag/api/cases';
import type { DisputeLines, DisputeLineView } from '@underlag/api/disputes';
import { caseType, readKronor } from '@underlag/domain/case-types';
import { typedField } from '../../../shared/ui/field-value.ts';

/** What is typed on one line of a dispute, as it stands in the fields. */
export interface LineEntry {
  disputed: string;
  reason: string;
  credited: string;
  rootCause: string;
}

/** What is wrong with a line as it is typed, by field. */
export type LineFaults = Partial<Record<'disputed' | 'reason' | 'credited', 'amount' | 'reason'>>;

/** A line's kept values as a person would type them; a line that is not disputed suggests the case's own reason. */
export const entryOf = (line: DisputeLineView, reason: string): LineEntry => ({
  disputed: typedField('money', line.disputedOre),
  reason: line.reason ?? reason,
  credited: typedField('money', line.creditedOre),
  rootCause: line.rootCause ?? '',
});

/** The lines as they are sent, those that are not disputed left out; or what is wrong with which. */
export function readEntries(
  lines: readonly DisputeLineView[],
  entries: Readonly<Record<string, LineEntry>>,
): { lines: DisputeLines['lines']; faults: Readonly<Record<string, LineFaults>> } {
  const read = lines.flatMap(({ invoiceLineId }) => {
    const entry = entries[invoiceLineId];
    if (!entry?.disputed.trim()) return [];
    const disputedOre = readKronor(entry.disputed);
    const creditedOre = entry.credited.trim() ? readKronor(entry.credited) : null;
    const faults: LineFaults = {
      ...(disputedOre ? {} : { disputed: 'amount' as const }),
      ...(entry.reason ? {} : { reason: 'reason' as const }),
      ...(entry.credited.trim() && creditedOre === null ? { credited: 'amount' as const } : {}),
    };
    const line = {
      invoiceLineId,
      disputedOre: disputedOre ?? 0,
      reason: entry.reason,
      creditedOre,
      rootCause: entry.rootCause || null,
    };
    return [{ line, faults }];
  });
  return {
    lines: read.map(({ line }) => line),
    faults: Object.fromEntries(
      read.flatMap(({ line, faults }) =>
        Object.keys(faults).length > 0 ? [[line.invoiceLineId, faults] as const] : [],
      ),
    ),
  };
}

/** The case's own fields that follow from its disputed lines, so that nobody types them. */
export const settledFields = ({
  typeKey,
  dispute,
}: Pick<CaseView, 'typeKey' | 'dispute'>): readonly string[] =>
  caseType(typeKey).settledFields({
    disputedLines: (dispute?.lines ?? []).flatMap(({ disputedOre, creditedOre, rootCause }) =>
      disputedOre === null ? [] : [{ disputedOre, creditedOre, hasRootCause: rootCause !== null }],
    ),
  });
