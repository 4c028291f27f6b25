import { z } from 'zod';
import { holds } from '../access/index.ts';
import { type Text, text } from '../text/index.ts';
import type { CaseFacts, Category, Move, Mover, Refusal, Workflow } from '../workflow/index.ts';
import type { Field } from './field.ts';
import type { Reply, Words } from './reply.ts';
import { type ActOf, rightMissing } from './right-missing.ts';

export type Channel = 'form' | 'email' | 'letter' | 'phone';

/** A deadline in whole working minutes of the case's calendar; it rests while the case is in one of the categories. */
export interface Deadline {
  minutes: number;
  rests: readonly Category[];
}

/** The hold a case of this type wants on its invoice right now; amount in öre. */
export interface HoldWish {
  state: 'active' | 'credit_pending';
  reason: 'dispute' | 'non_receipt' | 'extension' | 'plan' | 'wrong_party' | 'credit_pending';
  amountOre: number;
}

export interface CaseType extends Workflow {
  /** The numbers of the public page's answers that this type serves. */
  faq: readonly number[];
  name: Text;
  /** The matter in the words of the public form. */
  formName: Text;
  /** When this type is the right one, in the words of a customer; used by search for the matter. */
  words: Words;
  /** Version 0 of where its cases go; the row in the database wins. */
  queue: string;
  channels: readonly Channel[];
  /** The state a case begins in, by the channel of its request; `new` unless the type says otherwise. */
  start: (channel: Channel) => string;
  /** What the requester must have the right to; null for a matter that needs no right. */
  act: ActOf;
  fields: Readonly<Record<string, Field>>;
  /** What has been given and is not right, with the sentence that says so; the customer is asked for it with what is missing. */
  faults: (facts: CaseFacts) => readonly { field: string; says: Text }[];
  /** Version 0 of its three clocks. */
  deadlines: { firstResponse: Deadline; nextUpdate: Deadline; solution: Deadline };
  /** Working minutes from receipt within which somebody is to have reached the customer; left out where that is not promised. */
  contactWithin?: number;
  replies: readonly Reply[];
  /** The dunning hold that follows from the case as it stands; null for none. The server makes the hold agree at every commit, after the move's effects. */
  hold: (facts: CaseFacts) => HoldWish | null;
  /** Parses the type's own fields: unknown keys are refused, every key may be absent. */
  schema: z.ZodType<Record<string, unknown>>;
}

type Derived =
  | 'schema'
  | 'fieldName'
  | 'fieldByMove'
  | 'settledFields'
  | 'fieldAccepts'
  | 'permits'
  | 'rightMissing'
  | 'hold'
  | 'faults'
  | 'act'
  | 'start';
type Definition = Omit<CaseType, Derived> &
  Partial<Pick<CaseType, 'hold' | 'faults' | 'act' | 'start' | 'settledFields'>>;

const noAct: ActOf = () => null;

/** Builds a case type from its specification and checks that it hangs together; a faulty one stops the program at start. */
export function defineCaseType(definition: Definition): CaseType {
  const { fields } = definition;
  checkFields(definition);
  checkStart(definition);
  for (const [key, move] of Object.entries(definition.moves)) checkMove(definition, key, move);
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.schema.optional()]),
  );
  return {
    hold: () => null,
    faults: () => [],
    act: noAct,
    start: () => startState,
    settledFields: () => [],
    ...definition,
    rightMissing: (facts) => rightMissing(definition.act ?? noAct, facts),
    schema: z.strictObject(shape) as z.ZodType<Record<string, unknown>>,
    fieldName: (key) => fields[key]?.name ?? { sv: key, en: key },
    fieldByMove: (key) => fields[key]?.byMove ?? false,
    fieldAccepts: (key, value) => fields[key]?.schema.safeParse(value).success ?? false,
    permits,
  };
}

function permits(mover: Mover, by: Move['by']): Refusal | null {
  if (by === 'system')
    return mover === 'system'
      ? null
      : {
          code: 'move.by_system',
          says: text('Steget görs bara av systemet.', 'Only the system makes this step.'),
        };
  if (mover !== 'system' && holds(mover, by)) return null;
  return {
    code: 'move.no_right',
    says: text('Din roll får inte göra det här steget.', 'Your role may not take this step.'),
  };
}

function checkFields({ key, fields }: Definition): void {
  for (const [name, field] of Object.entries(fields))
    if (field.or !== null && !(field.or in fields)) throw new Error(`${key}.${name}: no field ${field.or}`);
}

function checkStart({ key, states, channels, start }: Definition): void {
  for (const state of start ? channels.map(start) : [])
    if (!Object.hasOwn(states, state)) throw new Error(`${key}: cannot start in ${state}`);
}

function checkMove({ key: type, states, fields, act }: Definition, key: string, move: Move): void {
  if (move.needsRight && !act) throw new Error(`${type}.${key}: needs a right, but to what`);
  for (const state of [...move.from, move.to])
    if (!Object.hasOwn(states, state)) throw new Error(`${type}.${key}: no state ${state}`);
  for (const name of [...(move.needs ?? []), ...(move.takes ?? []), ...Object.keys(move.sets ?? {})])
    if (!Object.hasOwn(fields, name)) throw new Error(`${type}.${key}: no field ${name}`);
  for (const [name, value] of Object.entries(move.sets ?? {}))
    if (value !== null && !fields[name]?.schema.safeParse(value).success)
      throw new Error(`${type}.${key}: ${name} cannot be ${value}`);
}

/** The first state of every type, and where its cases begin unless it says otherwise. */
export const startState = 'new';

/** Hours of the case's calendar as minutes. */
export const workingHours = (hours: number, ...rests: Category[]): Deadline => ({
  minutes: hours * 60,
  rests,
});
