import type { RankedReport } from '@underlag/domain/matching';
import { placeOf } from '@underlag/domain/matching';
import type { LabelledSet } from './labelled.ts';
import { type Linked, linkLabelled } from './link-labelled.ts';

/** An answer on one pair, kept for good; `by` is null for a link made without a person. Days after the invoice's date. */
export interface Answer {
  report: string;
  answer: 'yes' | 'no' | 'undone';
  by: 'karin' | 'johan' | null;
  days: number;
  score: number;
  parts: Record<string, number>;
}

/** An invoice with all that was answered on it, and the report it stands on by now. */
export interface Answered {
  linked: Linked;
  answers: readonly Answer[];
  report: string | null;
  by: Answer['by'];
}

/** What was issued before this day the desk has gone through by hand. */
const goneThrough = '2026-09-15';
/** Every so many links made without a person, one was taken back. */
const takenBack = 34;

/** The labelled invoices as the desk left them: linked by itself where that is sure, the older rest answered by Karin and Johan. */
export function answerLabelled(set: LabelledSet): Answered[] {
  return linkLabelled(set).map((linked, index) => {
    const by = index % 3 === 0 ? 'johan' : 'karin';
    const answers = linked.report
      ? automatic(linked, linked.report, by, index)
      : linked.labelled.callOut.issuedOn < goneThrough
        ? byHand(linked, by)
        : [];
    const last = answers.at(-1);
    const isLinked = last?.answer === 'yes';
    return { linked, answers, report: isLinked ? last.report : null, by: isLinked ? last.by : null };
  });
}

function automatic(linked: Linked, report: string, by: 'karin' | 'johan', index: number): Answer[] {
  const yes = answerOn(linked, report, { answer: 'yes', by: null, days: 0 });
  if (index % takenBack !== takenBack - 1) return [yes];
  return [yes, answerOn(linked, report, { answer: 'undone', by, days: 2 })];
}

/** A no to what is ranked and is not true, then a yes to what is; of two that are equal, the first. */
function byHand(linked: Linked, by: 'karin' | 'johan'): Answer[] {
  const { ranked } = linked.matching;
  const isBilledTwice = linked.double !== null;
  const right = ranked.find(({ report }) => linked.labelled.truth.includes(report))?.report;
  const wrong = ranked.filter(({ report, score }) => report !== right && score >= 40);
  const noes = wrong.map(({ report }) => answerOn(linked, report, { answer: 'no', by, days: 3 }));
  // The second invoice on a report is for the customer's case to sort out; half of them were linked all the same.
  if (!right || (isBilledTwice && by === 'karin')) return noes;
  return [...noes, answerOn(linked, right, { answer: 'yes', by, days: 3 })];
}

function answerOn({ matching }: Linked, report: string, how: Pick<Answer, 'answer' | 'by' | 'days'>): Answer {
  const found = matching.ranked.find((one: RankedReport) => one.report === report);
  if (!found) throw new Error(`${report} was not ranked`);
  const parts = { ...found.parts, place: placeOf(matching.ranked, report) ?? 0 };
  return { report, ...how, score: found.score, parts };
}
