import { describe, expect, test } from 'vitest';
import type { Actor } from '../access/index.ts';
import { text } from '../text/index.ts';
import { decideMove, offerMoves } from './decide-move.ts';
import { nothingKnown } from './nothing-known.ts';
import type { CaseFacts, MoveWish, Rule } from './rule.ts';
import type { Workflow } from './workflow.ts';

const name = text('Namn', 'Name');
const no =
  (code: string): Rule =>
  () => ({ code, says: name });
const notRed: Rule = ({ fields }) =>
  fields.colour === 'red' ? { code: 'car.red', says: name, field: 'colour' } : null;

const car: Workflow = {
  key: 'car',
  states: {
    parked: { name: text('Parkerad', 'Parked'), category: 'new' },
    moving: { name: text('I rörelse', 'Moving'), category: 'working' },
    scrapped: { name: text('Skrotad', 'Scrapped'), category: 'done' },
  },
  moves: {
    drive: {
      name: text('Kör', 'Drive'),
      from: ['parked'],
      to: 'moving',
      by: 'case.move',
      needs: ['driver'],
      takes: ['colour'],
      only: [notRed],
    },
    scrap: {
      name,
      from: ['parked', 'moving'],
      to: 'scrapped',
      by: 'case.move',
      reason: true,
      needs: ['price'],
      sets: { colour: 'grey' },
      effects: [{ kind: 'send_invoice_copy' }],
    },
    stall: { name, from: ['moving'], to: 'parked', by: 'case.move', only: [no('first'), no('second')] },
    tow: { name, from: ['moving'], to: 'parked', by: 'system' },
  },
  fieldName: (key) => (key === 'driver' ? text('Förare', 'Driver') : text(key, key)),
  fieldByMove: (key) => key === 'price',
  settledFields: ({ disputedLines }) => (disputedLines.length > 0 ? ['price'] : []),
  fieldAccepts: (_, value) => value !== 'wrong',
  rightMissing: ({ right }) => (right?.result === 'allow' ? null : { code: 'no_right', says: name }),
  permits: (mover, by) =>
    (by === 'system') === (mover === 'system') ? null : { code: 'denied', says: name },
};

const now = '2026-11-22T09:40:00Z';
const karin: Actor = { personId: 'karin', roles: ['agent'], queues: {}, creditLimitOre: 0 };
const parked: CaseFacts = nothingKnown('car', 'parked');
const decide = (wish: MoveWish, facts: Partial<CaseFacts> = {}, mover: Actor | 'system' = karin) =>
  decideMove(car, { ...parked, ...facts }, wish, mover, now);

describe('a move is refused', () => {
  test.each([
    ['when there is none of the name', { move: 'fly' }, {}, 'move.unknown'],
    ['when the name is inherited', { move: 'constructor' }, {}, 'move.unknown'],
    ['when the case is in no state we know', { move: 'drive' }, { state: 'lost' }, 'move.unknown'],
    ['from the wrong state', { move: 'drive' }, { state: 'moving' }, 'move.wrong_state'],
    ['when a person makes the system’s move', { move: 'tow' }, { state: 'moving' }, 'denied'],
    [
      'when something comes along that it does not take',
      { move: 'drive', fields: { driver: 'Bo', price: 1 } },
      {},
      'move.field_not_asked',
    ],
    ['when a value is wrong', { move: 'drive', fields: { driver: 'wrong' } }, {}, 'move.field_invalid'],
    ['when a field is missing', { move: 'drive' }, {}, 'move.field_missing'],
    ['when a field is given empty', { move: 'drive', fields: { driver: '' } }, {}, 'move.field_missing'],
    ['when a field is given as null', { move: 'drive', fields: { driver: null } }, {}, 'move.field_missing'],
    [
      'when a rule says no to what is given',
      { move: 'drive', fields: { driver: 'Bo', colour: 'red' } },
      {},
      'car.red',
    ],
    [
      'when a rule says no to what the case holds',
      { move: 'drive', fields: { driver: 'Bo' } },
      { fields: { colour: 'red' } },
      'car.red',
    ],
    ['by the first rule that says no', { move: 'stall' }, { state: 'moving' }, 'first'],
    [
      'when the older value does not serve',
      { move: 'scrap', reason: 'Rost' },
      { fields: { price: 1 } },
      'move.field_missing',
    ],
    ['without a reason', { move: 'scrap', fields: { price: 1 }, reason: ' ' }, {}, 'move.reason_missing'],
  ] as [string, MoveWish, Partial<CaseFacts>, string][])('%s', (_, wish, facts, code) => {
    const decision = decide(wish, facts);
    expect(decision).toMatchObject({ ok: false, refusal: { code } });
    expect(decision).not.toHaveProperty('change');
  });

  test('in words that name the field and the state', () => {
    expect(decide({ move: 'drive' })).toEqual({
      ok: false,
      refusal: {
        code: 'move.field_missing',
        says: text('Fyll i ”Förare” först.', 'Fill in “Driver” first.'),
        field: 'driver',
      },
    });
    expect(decide({ move: 'drive' }, { state: 'moving' })).toMatchObject({
      refusal: { says: { sv: '”Kör” går inte att göra när ärendet är ”I rörelse”.' } },
    });
  });
});

describe('a permitted move', () => {
  test('changes what it says and nothing else', () => {
    expect(decide({ move: 'scrap', reason: ' Rost ', fields: { price: 5 } })).toEqual({
      ok: true,
      change: {
        move: 'scrap',
        from: 'parked',
        to: 'scrapped',
        category: 'done',
        fields: { price: 5, colour: 'grey' },
        effects: [{ kind: 'send_invoice_copy' }],
        reason: 'Rost',
      },
    });
  });
  test('is content with a field the case already has', () => {
    expect(decide({ move: 'drive' }, { fields: { driver: 'Bo' } })).toMatchObject({
      ok: true,
      change: { fields: {}, reason: null },
    });
  });
  test('writes and sets off what follows from what the case then says', () => {
    const { moves } = car;
    const paint = {
      ...{ name, from: ['parked'], to: 'moving', by: 'case.move' as const, takes: ['colour'] },
      writes: ({ fields }: CaseFacts) => ({ note: `${fields.colour}!` }),
      also: ({ fields }: CaseFacts) =>
        fields.note === 'green!' ? ([{ kind: 'send_invoice_copy' }] as const) : [],
    };
    const painted = (colour: string) =>
      decideMove(
        { ...car, moves: { ...moves, paint } },
        parked,
        { move: 'paint', fields: { colour } },
        karin,
        now,
      );
    expect(painted('green')).toMatchObject({
      change: { fields: { colour: 'green', note: 'green!' }, effects: [{ kind: 'send_invoice_copy' }] },
    });
    expect(painted('blue')).toMatchObject({ change: { fields: { note: 'blue!' }, effects: [] } });
  });
  test('asks for no field that follows from what is kept beside the case, and takes no other value of it', () => {
    const line = { disputedOre: 5, creditedOre: 5, hasRootCause: true };
    const beside = { fields: { price: 5 }, disputedLines: [line] };
    const scrap = (fields = {}) => decide({ move: 'scrap', reason: 'Rost', fields }, beside);
    expect(scrap()).toMatchObject({ ok: true, change: { fields: { colour: 'grey' } } });
    expect(scrap({ price: 5 })).toMatchObject({ ok: true });
    expect(scrap({ price: 6 })).toMatchObject({ refusal: { code: 'move.field_settled', field: 'price' } });
    const offered = offerMoves(car, { ...parked, ...beside }, karin, now);
    expect(offered.find(({ key }) => key === 'scrap')?.asksFields).toEqual([]);
  });
  test('leaves out what was given empty', () => {
    expect(decide({ move: 'drive', fields: { driver: 'Bo', colour: null } })).toMatchObject({
      change: { fields: { driver: 'Bo' } },
    });
  });
  test('of the system is made by the system', () => {
    expect(decide({ move: 'tow' }, { state: 'moving' }, 'system').ok).toBe(true);
  });
});

describe('what is offered', () => {
  const offer = (facts: Partial<CaseFacts>, mover: Actor | 'system' = karin) =>
    offerMoves(car, { ...parked, ...facts }, mover, now).map(({ key, asksFields, asksReason, refusal }) => [
      key,
      asksFields,
      asksReason,
      refusal?.code ?? null,
    ]);

  test('asks for reasons and fields without refusing', () => {
    expect(offer({})).toEqual([
      ['drive', ['driver'], false, null],
      ['scrap', ['price'], true, null],
    ]);
  });
  test('asks again for what must come with the move, and for what is empty', () => {
    expect(offer({ fields: { driver: '', price: 5 } })).toEqual([
      ['drive', ['driver'], false, null],
      ['scrap', ['price'], true, null],
    ]);
    expect(offer({ fields: { driver: 'Bo' } })[0]).toEqual(['drive', [], false, null]);
  });
  test('is grey with the rule’s reason, never holds the system’s moves', () => {
    expect(offer({ state: 'moving' })).toEqual([
      ['scrap', ['price'], true, null],
      ['stall', [], false, 'first'],
    ]);
    expect(offer({ fields: { colour: 'red' } })[0]).toEqual(['drive', ['driver'], false, 'car.red']);
  });
  test('is grey where the mover may not', () => {
    expect(offer({}, 'system').map(([, , , code]) => code)).toEqual(['denied', 'denied']);
  });
  test('nothing from an end', () => expect(offer({ state: 'scrapped' })).toEqual([]));
});
