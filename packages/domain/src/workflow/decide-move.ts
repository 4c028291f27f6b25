import { type Text, text } from '../text/index.ts';
import type { CaseFacts, Mover, MoveWish, Refusal } from './rule.ts';
import type { Move, MoveDecision, OfferedMove, State, Workflow } from './workflow.ts';

/** Decides one move on one case: is there such an edge from here, may this mover make it, is all that it needs known, does every rule agree. */
export function decideMove(
  workflow: Workflow,
  facts: CaseFacts,
  wish: MoveWish,
  mover: Mover,
  now: string,
): MoveDecision {
  const edge = findEdge(workflow, facts, wish.move);
  if ('code' in edge) return { ok: false, refusal: edge };
  const { move, to } = edge;
  const given = withValue(wish.fields ?? {});
  const fields = { ...facts.fields, ...setUnlessGiven(move), ...given };
  const refusal =
    workflow.permits(mover, move.by) ??
    wrongField(workflow, move, facts, given) ??
    missingField(workflow, move, facts, given) ??
    undecided(to, facts) ??
    firstRefusal(move, { ...facts, fields }, { ...wish, fields: given }, mover, now) ??
    rightMissing(workflow, move, facts) ??
    missingReason(move, wish);
  if (refusal) return { ok: false, refusal };
  const written = { ...move.sets, ...given, ...move.writes?.({ ...facts, fields }) };
  const after = { ...facts, fields: { ...fields, ...written } };
  return {
    ok: true,
    change: {
      move: wish.move,
      from: facts.state,
      to: move.to,
      category: to.category,
      fields: written,
      effects: [...(move.effects ?? []), ...(move.also?.(after) ?? [])],
      reason: wish.reason?.trim() || null,
    },
  };
}

/** What may come along and stands for this one time only: left out, it does not carry over from before. */
const setUnlessGiven = ({ sets = {}, takes = [] }: Move): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(sets).filter(([key]) => takes.includes(key)));

/** Every move a person could make from the present state, in the type's order, each with its refusal if it would be refused now. */
export function offerMoves(workflow: Workflow, facts: CaseFacts, mover: Mover, now: string): OfferedMove[] {
  return Object.entries(workflow.moves)
    .filter(([, move]) => move.by !== 'system' && move.from.includes(facts.state))
    .map(([key, move]) => {
      const asksFields = (move.needs ?? []).filter((name) => isAsked(workflow, facts, name));
      const supposed = { ...facts.fields, ...Object.fromEntries(asksFields.map((name) => [name, asked])) };
      const refusal =
        workflow.permits(mover, move.by) ??
        undecided(workflow.states[move.to], facts) ??
        firstRefusal(move, { ...facts, fields: supposed }, { move: key }, mover, now) ??
        rightMissing(workflow, move, facts);
      const category = workflow.states[move.to]?.category ?? 'done';
      return {
        key,
        name: move.name,
        to: move.to,
        category,
        asksReason: Boolean(move.reason),
        asksFields,
        refusal,
      };
    });
}

/** Stands for a value the form is going to ask for: present, but of no kind, so that no rule can judge it yet. */
const asked = Symbol('asked');

function findEdge(workflow: Workflow, facts: CaseFacts, key: string): { move: Move; to: State } | Refusal {
  const move = Object.hasOwn(workflow.moves, key) ? workflow.moves[key] : undefined;
  const state = workflow.states[facts.state];
  const to = move && workflow.states[move.to];
  if (!move || !state || !to)
    return refusal(
      'move.unknown',
      text('Ärendetypen har inget sådant steg.', 'The case type has no such step.'),
    );
  if (move.from.includes(facts.state)) return { move, to };
  return refusal(
    'move.wrong_state',
    text(
      `”${move.name.sv}” går inte att göra när ärendet är ”${state.name.sv}”.`,
      `“${move.name.en}” cannot be done while the case is “${state.name.en}”.`,
    ),
  );
}

function wrongField(
  workflow: Workflow,
  move: Move,
  facts: CaseFacts,
  given: Readonly<Record<string, unknown>>,
): Refusal | null {
  const settled = workflow.settledFields(facts);
  for (const [key, value] of Object.entries(given)) {
    const name = workflow.fieldName(key);
    if (!move.needs?.includes(key) && !move.takes?.includes(key))
      return refusal(
        'move.field_not_asked',
        text(`Steget tar inte emot ”${name.sv}”.`, `The step does not take “${name.en}”.`),
        key,
      );
    if (!workflow.fieldAccepts(key, value))
      return refusal(
        'move.field_invalid',
        text(`”${name.sv}” är inte rätt ifyllt.`, `“${name.en}” is not filled in correctly.`),
        key,
      );
    if (settled.includes(key) && value !== facts.fields[key])
      return refusal(
        'move.field_settled',
        text(
          `”${name.sv}” följer av fakturans rader. Ändra raderna i stället.`,
          `“${name.en}” follows from the lines of the invoice. Change the lines instead.`,
        ),
        key,
      );
  }
  return null;
}

function missingField(
  workflow: Workflow,
  move: Move,
  facts: CaseFacts,
  given: Readonly<Record<string, unknown>>,
): Refusal | null {
  const key = move.needs?.find((name) => !(name in given) && isAsked(workflow, facts, name));
  if (key === undefined) return null;
  const name = workflow.fieldName(key);
  return refusal(
    'move.field_missing',
    text(`Fyll i ”${name.sv}” först.`, `Fill in “${name.en}” first.`),
    key,
  );
}

/** No case ends while a second person has been asked and has not answered. */
function undecided(to: State | undefined, { approvalPending }: CaseFacts): Refusal | null {
  if (!approvalPending || to?.category !== 'done') return null;
  return refusal(
    'case.approval_pending',
    text(
      'Ärendet väntar på attest. Invänta beslutet, eller återta begäran först.',
      'The case waits for approval. Wait for the decision, or take the request back first.',
    ),
  );
}

const rightMissing = (workflow: Workflow, move: Move, facts: CaseFacts): Refusal | null =>
  move.needsRight ? workflow.rightMissing(facts) : null;

function firstRefusal(
  move: Move,
  facts: CaseFacts,
  wish: MoveWish,
  mover: Mover,
  now: string,
): Refusal | null {
  for (const rule of move.only ?? []) {
    const refused = rule(facts, wish, mover, now);
    if (refused) return refused;
  }
  return null;
}

function missingReason(move: Move, wish: MoveWish): Refusal | null {
  if (!move.reason || wish.reason?.trim()) return null;
  return refusal('move.reason_missing', text('Skriv varför.', 'Say why.'), 'reason');
}

const isAsked = (workflow: Workflow, facts: CaseFacts, key: string): boolean =>
  !workflow.settledFields(facts).includes(key) && (workflow.fieldByMove(key) || !hasValue(facts.fields[key]));

const hasValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const withValue = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => hasValue(value)));

const refusal = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
