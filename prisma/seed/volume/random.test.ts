import { caseTypes } from '@underlag/domain/case-types';
import { describe, expect, test } from 'vitest';
import { pathsOf } from './paths.ts';
import { randomOf } from './random.ts';
import { type Plot, tellStory } from './story.ts';

const openedAt = Date.UTC(2026, 10, 2, 8);
const plotFor = (letters: number): Plot => ({
  typeKey: 'general_question',
  channel: 'email',
  openedAt,
  until: openedAt + 86_400_000,
  path: pathsOf(caseTypes.general_question).find(({ state }) => state === 'closed') ?? never(),
  assigneeId: '00000000-0000-7000-8000-000000000001',
  letters,
  noted: true,
});
const never = () => {
  throw new Error('no such path');
};

describe('lifelike cases', () => {
  test('the same seed tells the same story, another seed another', () => {
    const told = (seed: number) => tellStory(randomOf(seed), plotFor(4), 'nobody');
    expect(told(1)).toEqual(told(1));
    expect(told(1)).not.toEqual(told(2));
  });

  test('a story runs forward, has its letters, and ends where its path ends', () => {
    const { events, messages } = tellStory(randomOf(5), plotFor(18), 'nobody');
    expect(messages).toHaveLength(20);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b));
    const moves = events.filter(({ kind }) => kind === 'moved').map(({ data }) => data.to);
    expect(moves.at(-1)).toBe('closed');
  });

  test('every path starts new and follows the moves of its type', () => {
    for (const type of Object.values(caseTypes))
      for (const { state, steps } of pathsOf(type)) {
        expect([...steps].map(({ to }) => to).at(-1) ?? 'new').toBe(state);
        for (const { move, from, to } of steps)
          expect(type.moves[move]).toMatchObject({ to, from: expect.arrayContaining([from]) });
      }
  });

  test('identifiers are version 7 UUIDs of their instant, in its order', () => {
    const random = randomOf(9);
    const [first = '', second = ''] = [random.id(openedAt), random.id(openedAt + 1)];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first < second).toBe(true);
  });
});
