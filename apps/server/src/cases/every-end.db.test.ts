import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { CaseView } from '@underlag/api/cases';
import { caseTypes } from '@underlag/domain/case-types';
import type { Move } from '@underlag/domain/workflow';
import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { moved } from '../testing/scenarios.ts';

const by = 'maria';

/** The ends that any matter can come to; those a type has of its own stand in its own suite. */
const ends = [
  {
    move: 'refer',
    state: 'referred',
    given: { fields: { referredTo: 'Kundens larmcentral, 08-000 00 00' }, by },
  },
  { move: 'reject', state: 'rejected', given: { reason: 'Gäller ett annat bolag.', by } },
  { move: 'withdraw', state: 'withdrawn', given: { reason: 'Kunden ringde igen.', by } },
] as const;

async function call(typeKey: string): Promise<CaseView> {
  const maria = await (await desk()).as(by);
  const said = { subject: 'Samtal', text: 'Lena ringde.', requesterName: 'Lena Ek' };
  const { number } = await maria.cases.create({ typeKey, channel: 'phone', ...said, key: randomUUID() });
  return maria.cases.get({ ref: number });
}

const usual = caseTypes.general_question.moves;

/** What a step asks for before it is taken. */
const asked = (move: Move | undefined) => move && { needs: move.needs, reason: move.reason, only: move.only };

test.each(
  Object.values(caseTypes).map(({ key, moves }) => ({
    key,
    // A type that asks for more before an end tells of it in its own suite.
    possible: ends.filter(({ move }) => isDeepStrictEqual(asked(moves[move]), asked(usual[move]))),
  })),
)(
  '$key comes from a call to each common end, not without what it asks for, and back',
  async ({ key, possible }) => {
    const at = await desk();
    expect(possible).not.toEqual([]);
    for (const { move, state, given } of possible) {
      const opened = await call(key);
      expect(await refusalOf(moved(at, opened, move, { by })), move).toMatchObject({ status: 422 });
      const ended = await moved(at, opened, move, given);
      expect(ended).toMatchObject({ state, category: 'done', doneAt: expect.any(String) });
      const again = await moved(at, ended, 'reopen', { by });
      expect(again.doneAt).toBeNull();
      expect(again.category).not.toBe('done');
    }
  },
);
