import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, decide, holds, type Target, visible } from './decide.ts';
import { permissions, type Role, roles } from './permissions.ts';

const queues = ['general', 'disputes', 'constructor', '__proto__'];
const people = ['karin', 'omar', 'constructor'];

const anActor: fc.Arbitrary<Actor> = fc.record({
  personId: fc.constantFrom(...people),
  roles: fc.subarray([...roles]),
  queues: fc.dictionary(fc.constantFrom(...queues), fc.constantFrom('read' as const, 'work' as const)),
  creditLimitOre: fc.constantFrom(0, 500_000),
});
const aTarget: fc.Arbitrary<Target> = fc.record({
  queue: fc.constantFrom(...queues),
  assigneeId: fc.option(fc.constantFrom(...people)),
});
const caseWrites = permissions.filter((key) => key.startsWith('case.') && !key.startsWith('case.read'));

function isMember(actor: Actor, target: Target): boolean {
  const filter = visible(actor);
  if (filter.kind !== 'some') return filter.kind === 'all';
  return filter.queues.includes(target.queue) || filter.assigneeId === target.assigneeId;
}

describe('properties', () => {
  test('a case may be read exactly when it is visible', () => {
    fc.assert(
      fc.property(anActor, aTarget, (actor, target) => {
        expect(decide(actor, 'case.read', target).allowed).toBe(isMember(actor, target));
      }),
      { numRuns: 1000 },
    );
  });

  test('who may change a case may read it', () => {
    fc.assert(
      fc.property(anActor, aTarget, fc.constantFrom(...caseWrites), (actor, target, permission) => {
        if (decide(actor, permission, target).allowed)
          expect(decide(actor, 'case.read', target).allowed).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is allowed that no role of the person holds, whatever the queues say', () => {
    fc.assert(
      fc.property(anActor, aTarget, fc.constantFrom(...permissions), (actor, target, permission) => {
        if (!holds(actor, permission))
          expect(decide(actor, permission, target)).toEqual({ allowed: false, rule: 'no_role' });
        expect(decide(actor, permission).allowed).toBe(holds(actor, permission));
      }),
    );
  });

  test('a further role never takes a right away', () => {
    fc.assert(
      fc.property(
        anActor,
        aTarget,
        fc.constantFrom(...permissions),
        fc.constantFrom(...roles),
        (actor, target, permission, role) => {
          const more = { ...actor, roles: [...actor.roles, role] };
          if (decide(actor, permission, target).allowed)
            expect(decide(more, permission, target).allowed).toBe(true);
        },
      ),
    );
  });
});

describe('the rule that decided', () => {
  const actor = (role: Role): Actor => ({
    personId: 'karin',
    roles: [role],
    queues: { disputes: 'work', general: 'read' },
    creditLimitOre: 0,
  });
  const on = (queue: string, assigneeId: string | null = null): Target => ({ queue, assigneeId });
  test.each([
    ['agent', 'case.move', on('disputes'), true, 'queue_right'],
    ['agent', 'case.move', on('general'), false, 'read_only_queue'],
    ['agent', 'case.read', on('general'), true, 'queue_right'],
    ['agent', 'case.read', on('suppliers'), false, 'no_queue_right'],
    ['agent', 'case.read', on('constructor'), false, 'no_queue_right'],
    ['agent', 'case.move', on('suppliers', 'karin'), true, 'own_case'],
    ['agent', 'case.move', on('general', 'karin'), true, 'own_case'],
    ['agent', 'case.move', on('suppliers', 'omar'), false, 'no_queue_right'],
    ['manager', 'case.move', on('suppliers'), true, 'all_queues'],
    ['manager', 'people.manage', on('suppliers'), false, 'no_role'],
    ['reader', 'case.move', on('disputes', 'karin'), false, 'no_role'],
    ['reader', 'case.read', on('disputes'), true, 'queue_right'],
    ['administrator', 'case.read', on('suppliers'), false, 'no_queue_right'],
    ['approver', 'approval.decide', on('general'), true, 'queue_right'],
    ['approver', 'approval.decide', on('suppliers'), false, 'no_queue_right'],
    ['approver', 'case.note', on('general'), false, 'read_only_queue'],
    ['manager', 'approval.decide', on('general'), false, 'no_role'],
  ] as const)('%s %s %o', (role, permission, target, allowed, rule) =>
    expect(decide(actor(role), permission, target)).toEqual({ allowed, rule }),
  );

  test('without a case the role alone decides', () => {
    expect(decide(actor('agent'), 'case.create')).toEqual({ allowed: true, rule: 'role' });
    expect(decide(actor('reader'), 'case.create')).toEqual({ allowed: false, rule: 'no_role' });
  });

  test('nothing, all or some', () => {
    expect(visible({ ...actor('agent'), roles: [] })).toEqual({ kind: 'nothing' });
    expect(visible(actor('manager'))).toEqual({ kind: 'all' });
    expect(visible(actor('agent'))).toEqual({
      kind: 'some',
      queues: ['disputes', 'general'],
      assigneeId: 'karin',
    });
  });
});
