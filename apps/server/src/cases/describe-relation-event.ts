import { type Text, text } from '@underlag/domain/text';
import type { NewEvent } from '../doors/case-events.ts';

export type RelationEvent = Extract<
  NewEvent,
  { kind: 'merged_into' | 'took_in' | 'merge_undone' | 'related' | 'unrelated' }
>;

const joined = {
  related: (number: string) => text(`Länkat till ärende ${number}`, `Linked to case ${number}`),
  split: (number: string) => text(`Ärende ${number} utbrutet`, `Case ${number} was split off`),
  same_mail: (number: string) =>
    text(`Kom i samma mejl som ärende ${number}`, `Came in the same mail as case ${number}`),
};

/** One sentence on how a case was joined to another, or parted from it. */
export function describeRelationEvent({ kind, data }: RelationEvent): Text {
  const { number } = data;
  switch (kind) {
    case 'merged_into':
      return text(`Sammanslaget med ärende ${number}`, `Merged into case ${number}`);
    case 'took_in':
      return text(`Ärende ${number} slogs ihop med detta`, `Case ${number} was merged into this one`);
    case 'merge_undone':
      return text(`Sammanslagningen med ärende ${number} ångrad`, `The merge with case ${number} was undone`);
    case 'related':
      return joined[data.kind](number);
    case 'unrelated':
      return text(`Länken till ärende ${number} borttagen`, `The link to case ${number} was removed`);
  }
}
