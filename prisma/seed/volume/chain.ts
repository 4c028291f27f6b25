import type { Row } from './insert-rows.ts';
import type { Random } from './random.ts';
import type { ToldEvent } from './story.ts';

/** How the server hashes: this room may not import it, so whoever loads hands it over. */
export interface Hashing {
  hashEvent: (event: {
    caseId: string;
    seq: number;
    at: string;
    actorKind: string;
    actorId: string | null;
    kind: string;
    data: unknown;
    prevHash: string;
  }) => string;
  wordsDigest: (salt: string, words: unknown) => string;
}

/** The rows of a case's events in their unbroken chain, with the words that stand outside it. */
export function chainRows(random: Random, hashing: Hashing, caseId: string, events: readonly ToldEvent[]) {
  const rows: Row[] = [];
  const words: Row[] = [];
  let prevHash = '';
  for (const [index, { at: ms, actor, kind, ...told }] of events.entries()) {
    const seq = index + 1;
    const at = new Date(ms).toISOString();
    let data = told.data;
    if (told.words !== undefined) {
      const salt = random.id(ms).replaceAll('-', '');
      data = { ...data, words: hashing.wordsDigest(salt, told.words) };
      words.push({ case_id: caseId, seq, salt, body: told.words });
    }
    const hash = hashing.hashEvent({
      caseId,
      seq,
      at,
      actorKind: actor.kind,
      actorId: actor.id,
      kind,
      data,
      prevHash,
    });
    rows.push({
      case_id: caseId,
      seq,
      at,
      actor_kind: actor.kind,
      actor_id: actor.id,
      kind,
      data,
      prev_hash: prevHash,
      hash,
    });
    prevHash = hash;
  }
  return { rows, words, lastHash: prevHash };
}
