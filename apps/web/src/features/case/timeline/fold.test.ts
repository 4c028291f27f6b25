import type { EventView } from '@underlag/api/cases';
import { expect, test } from 'vitest';
import { type Entry, foldTimeline } from './fold.ts';

const event = (seq: number, noise: boolean, kind = 'linked'): EventView => ({
  kind: 'event',
  seq,
  at: '2026-11-20T08:00:00.000Z',
  event: kind,
  actor: { kind: 'system', name: null },
  says: { sv: 'kopplades', en: 'was linked' },
  words: null,
  noise,
});

const shapes = (entries: Entry[], opened: number[] = []) =>
  foldTimeline(entries, 'all', new Set(opened)).map((item) =>
    item.kind === 'folded'
      ? item.events.map(({ seq }) => seq)
      : item.entry.kind === 'event'
        ? item.entry.seq
        : 0,
  );

test('runs of noise are folded between what matters', () => {
  const entries = [event(1, false), event(2, true), event(3, true), event(4, false), event(5, true)];
  expect(shapes(entries)).toEqual([1, [2, 3], 4, [5]]);
});

test('what was opened stays unfolded', () => {
  expect(shapes([event(1, true), event(2, true)], [1, 2])).toEqual([1, 2]);
});

test('notes are told from other events', () => {
  const entries = [event(1, false), event(2, false, 'noted'), event(3, true)];
  const seqs = (filter: 'notes' | 'events') =>
    foldTimeline(entries, filter, new Set()).map(
      (item) => item.kind === 'entry' && item.entry.kind === 'event' && item.entry.seq,
    );
  expect(seqs('notes')).toEqual([2]);
  expect(seqs('events')).toEqual([1, 3]);
});
