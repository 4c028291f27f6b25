import type { DifferenceView } from '@underlag/api/approvals';
import { type Text, text } from '@underlag/domain/text';
import type { Snapshot, SnapshotLine } from '../doors/approval-snapshot.ts';

/** What has been changed, added or taken away between what an approval was asked for and what the case says now; lines first, then the writing, then the right. */
export function compareSnapshots(asked: Snapshot, now: Snapshot): DifferenceView[] {
  const before = linesOf(asked);
  const after = linesOf(now);
  const was = new Map(before.map((line) => [line.key, line]));
  const is = new Map(after.map((line) => [line.key, line]));
  return [
    ...before.flatMap((line) => difference(line, is.get(line.key))),
    ...after.filter(({ key }) => !was.has(key)).flatMap((line) => difference(undefined, line)),
  ];
}

function difference(was: SnapshotLine | undefined, is: SnapshotLine | undefined): DifferenceView[] {
  const line = is ?? was;
  if (!line || (was && is && sameText(was.value, is.value) && sameText(was.name, is.name))) return [];
  const kind = was && is ? 'changed' : is ? 'added' : 'removed';
  return [{ key: line.key, name: line.name, kind, before: was?.value ?? null, now: is?.value ?? null }];
}

/** All of a snapshot as lines, the evidence and the decision on the right among them. */
const linesOf = ({ lines, evidence, authority }: Snapshot): SnapshotLine[] => [
  ...lines,
  ...evidence.map(({ messageId, sha256, isRequest }) => ({
    key: `evidence.${messageId}`,
    name: isRequest ? text('Begäran', 'The request') : text('Meddelande', 'Message'),
    value: sha256
      ? text(`Skriftligt, kontrollsumma ${sha256}`, `In writing, digest ${sha256}`)
      : text('Inte skriftligt', 'Not in writing'),
  })),
  ...(authority ? [rightLine(authority)] : []),
];

const results: Readonly<Record<string, Text>> = {
  allow: text('Behörig', 'Has the right'),
  needs_proof: text('Bevis saknas', 'Proof is missing'),
  deny: text('Inte behörig', 'Has no right'),
};

function rightLine({ result, reasons }: NonNullable<Snapshot['authority']>): SnapshotLine {
  const name = results[result] ?? text(result, result);
  const why = (locale: 'sv' | 'en') => [name[locale], ...reasons.map((reason) => reason[locale])].join(' · ');
  return {
    key: 'authority',
    name: text('Behörighet', 'Right to ask'),
    value: text(why('sv'), why('en')),
  };
}

const sameText = (a: Text, b: Text): boolean => a.sv === b.sv && a.en === b.en;
