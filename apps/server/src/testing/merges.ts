import { randomUUID } from 'node:crypto';
import type { Desk } from './desk.ts';
import { refusalOf } from './refusal.ts';
import { aCase, anUpload, look, on } from './scenarios.ts';
import { nothingWritten } from './written.ts';

/** A case and the older one it shall end in, both Lena's. */
export async function aPair(at: Desk, wanted: Parameters<typeof aCase>[1] = {}) {
  const into = await aCase(at, wanted);
  const karin = await at.as('karin');
  // Its next event stands after those of the other, so that their order can be told.
  for (const text of ['En', 'Två', 'Tre']) await karin.cases.note({ caseId: into.id, text });
  return { ...(await aCase(at, wanted)), intoId: into.id };
}
export type Pair = Awaited<ReturnType<typeof aPair>>;

/** A case that a letter of one and the same post opened, so that neither of two is the older. */
export async function aLetter(at: Desk) {
  const karin = await at.as('karin');
  const { number } = await karin.cases.create({
    typeKey: 'general_question',
    channel: 'letter',
    subject: 'Brev',
    text: 'Ett brev.',
    arrivedOn: '2026-01-07',
    uploadIds: [(await anUpload(at, 'karin')).id],
    key: randomUUID(),
  });
  return karin.cases.get({ ref: number });
}

/** Merges the first of a pair into the other, as Karin or as somebody else. */
export const merge = async (at: Desk, { intoId, ...view }: Pair, key = 'karin') =>
  (await at.as(key)).relations.merge({ ...on(view), intoId });

/** Why that does not go. */
export const mergeRefusal = (at: Desk, pair: Pair, key = 'karin') =>
  nothingWritten(at, () => refusalOf(merge(at, pair, key)));

/** A pair that has been merged; the merged one as it then stands. */
export async function merged(at: Desk, pair?: Pair) {
  const { intoId, ...view } = pair ?? (await aPair(at));
  await merge(at, { intoId, ...view });
  return { ...(await look(at, view)), intoId };
}
