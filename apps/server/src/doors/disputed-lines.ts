import { disputeReasons, kronor, rootCauses } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { ore } from '../db.ts';
import type { SnapshotLine } from './approval-snapshot.ts';
import type { CaseRecord } from './case-record.ts';

/** What an approver is shown of each disputed line: how much, why, how much is credited and what went wrong. */
export const disputedLines = ({ row }: CaseRecord): SnapshotLine[] =>
  row.disputeLines.map(({ line, disputedOre, reason, creditedOre, rootCause }) => {
    const disputed = kronor(ore(disputedOre));
    const credited = kronor(ore(creditedOre ?? 0n));
    const why = disputeReasons.find(({ value }) => value === reason)?.name;
    const cause = rootCauses.find(({ value }) => value === rootCause)?.name;
    return {
      key: `dispute.${line.position}`,
      name: text(`Rad ${line.position}: ${line.text}`, `Line ${line.position}: ${line.text}`),
      value: text(
        `Bestritt ${disputed.sv} (${why?.sv ?? '–'}), krediteras ${credited.sv} (${cause?.sv ?? '–'})`,
        `Disputed ${disputed.en} (${why?.en ?? '–'}), credited ${credited.en} (${cause?.en ?? '–'})`,
      ),
    };
  });
