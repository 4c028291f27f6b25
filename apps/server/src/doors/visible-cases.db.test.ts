import { randomUUID } from 'node:crypto';
import { type Actor, decide, permissions, roles } from '@underlag/domain/access';
import { queues } from '@underlag/domain/case-types';
import { Prisma } from '@underlag/prisma/generated/client';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { aCase } from '../testing/scenarios.ts';
import { visibleCases } from './visible-cases.ts';

const seed = 20_261_122;
const queueKeys = Object.keys(queues);
let people: string[];
let cases: { id: string; queue: string; assigneeId: string | null }[];

beforeAll(async () => {
  const at = await desk();
  people = (await at.db.person.findMany({ select: { id: true } })).map(({ id }) => id);
  const one = fc.record({
    queue: fc.constantFrom(...queueKeys),
    assigneeId: fc.option(fc.constantFrom(...people)),
  });
  cases = fc.sample(one, { seed, numRuns: 80 }).map((row) => ({ ...row, id: randomUUID() }));
  const { id: pattern } = await aCase(at);
  await at.owner.query(
    `insert into cases select (jsonb_populate_record(c, jsonb_build_object(
       'id', one->>'id', 'number', one->>'id', 'queue_key', one->>'queue', 'assignee_id', one->>'assigneeId'))).*
     from cases c, jsonb_array_elements($2::jsonb) one where c.id = $1`,
    [pattern, JSON.stringify(cases)],
  );
});

const anyActor = (): fc.Arbitrary<Actor> =>
  fc.record({
    personId: fc.constantFrom(...people, randomUUID()),
    roles: fc.subarray([...roles]),
    queues: fc.dictionary(fc.constantFrom(...queueKeys), fc.constantFrom('read', 'work')),
    creditLimitOre: fc.constant(0),
  });

test('what the database shows an actor is what the rights say, case by case', async () => {
  const { db } = await desk();
  await fc.assert(
    fc.asyncProperty(anyActor(), async (actor) => {
      const rows = await db.$queryRaw<{ id: string }[]>(
        Prisma.sql`select id from cases where ${visibleCases(actor)}`,
      );
      const shown = new Set(rows.map(({ id }) => id));
      for (const { id, queue, assigneeId } of cases)
        expect(decide(actor, 'case.read', { queue, assigneeId }).allowed).toBe(shown.has(id));
    }),
    { seed, numRuns: 60 },
  );
});

test('whoever may change a case may see it', () => {
  fc.assert(
    fc.property(anyActor(), fc.constantFrom(...permissions), (actor, permission) => {
      for (const { queue, assigneeId } of cases)
        if (decide(actor, permission, { queue, assigneeId }).allowed)
          expect(decide(actor, 'case.read', { queue, assigneeId }).allowed).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});
