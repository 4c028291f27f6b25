import { describe, expect } from 'vitest';
import { aLinked, anUnlinked } from '../testing/call-outs.ts';
import type { Desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

type Pair = Awaited<ReturnType<typeof anUnlinked>>;

const every = {
  unseen: (pair: Pair) => ({ ...pair, invoiceId: nobody }),
  powerless: ['rut', 'gunnar'] as const,
  stale: (pair: Pair) => ({ ...pair, version: pair.version + 1 }),
  // Proven by rows of their own, which are only ever added.
  events: [],
};

const labelsOf = ({ db }: Desk, { invoiceId }: Pair) =>
  db.matchLabel.findMany({ where: { invoiceId }, orderBy: { id: 'asc' } });
const rowOf = ({ db }: Desk, { invoiceId }: Pair) => db.callOut.findUnique({ where: { invoiceId } });

describe('callOuts.link', () => {
  quintet<Pair>({
    ...every,
    given: anUnlinked,
    call: (caller, pair) => caller.callOuts.link(pair),
    refused: ['call_out.linked', aLinked],
    done: async (at, pair) => {
      const karin = (await at.ctxOf('karin')).actor.personId;
      expect(await rowOf(at, pair)).toMatchObject({ reportId: pair.reportId, linkedBy: karin, version: 2 });
      const [label, ...more] = await labelsOf(at, pair);
      expect(more).toEqual([]);
      expect(label).toMatchObject({ answer: 'yes', madeBy: karin, parts: { site: 35, place: 1 } });
      expect(label?.score.toNumber()).toBe(100);
    },
  });
});

describe('callOuts.refuse', () => {
  quintet<Pair>({
    ...every,
    given: anUnlinked,
    call: (caller, pair) => caller.callOuts.refuse(pair),
    refused: ['call_out.linked', aLinked],
    done: async (at, pair) => {
      expect(await rowOf(at, pair)).toMatchObject({ reportId: null, version: 2 });
      expect(await labelsOf(at, pair)).toMatchObject([{ answer: 'no', reportId: pair.reportId }]);
    },
  });
});

describe('callOuts.undo', () => {
  quintet<Pair>({
    ...every,
    given: aLinked,
    call: (caller, pair) => caller.callOuts.undo(pair),
    refused: ['call_out.unanswered', anUnlinked],
    done: async (at, pair) => {
      expect(await rowOf(at, pair)).toMatchObject({
        reportId: null,
        linkedBy: null,
        linkedAt: null,
        version: 3,
      });
      expect(await labelsOf(at, pair)).toMatchObject([{ answer: 'yes' }, { answer: 'undone' }]);
    },
  });
});
