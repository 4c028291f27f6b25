import { type Approver, decideApproval, decideWithdrawal } from '@underlag/domain/workflow';

/** Anna asks, Edvin edits, Greta is there to approve; all three are approvers, so that only the rules keep them apart. */
export const people = ['anna', 'edvin', 'greta'] as const;
export type Player = (typeof people)[number];

/** All that can happen to a case with approvals, one thing at a time. */
export const commands = [
  'request',
  'edit',
  'register_changes',
  'approve_as_requester',
  'approve_as_editor',
  'approve',
  'approve_old',
  'reject',
  'withdraw',
  'role_changes',
] as const;
export type Command = (typeof commands)[number];

interface Asked {
  state: 'open' | 'approved' | 'rejected' | 'withdrawn' | 'void';
  requestedBy: Player;
  lastEditor: Player | null;
  /** What the case said when it was asked, and what it said when it was approved. */
  said: string;
  saidAtApproval: string | null;
  decidedBy: Player | null;
}

/** A case as far as approvals go. What it says is its own content and what the registers say of it. */
export interface Model {
  content: number;
  register: number;
  lastEditor: Player | null;
  gretaApproves: boolean;
  /** Every request, in order. */
  asked: readonly Asked[];
}

export const start: Model = { content: 0, register: 0, lastEditor: null, gretaApproves: true, asked: [] };

/** What a person is answered: a refusal's code, `skipped` when there is nothing to act on, else what became of it. */
export type Answer = string;

/** One command on the model: the case after it, and the answer. */
export function step(model: Model, command: Command): { model: Model; answer: Answer } {
  switch (command) {
    case 'request':
      return request(model);
    case 'edit':
      return done(lapsed({ ...model, content: model.content + 1, lastEditor: 'edvin' }));
    case 'register_changes':
      return done({ ...model, register: model.register + 1 });
    case 'role_changes':
      return done({ ...model, gretaApproves: !model.gretaApproves });
    case 'withdraw':
      return withdraw(model);
    case 'approve_as_requester':
      return decide(model, 'anna', 'approve', 1);
    case 'approve_as_editor':
      return decide(model, 'edvin', 'approve', 1);
    case 'approve':
      return decide(model, 'greta', 'approve', 1);
    case 'approve_old':
      return decide(model, 'greta', 'approve', 2);
    case 'reject':
      return decide(model, 'greta', 'reject', 1);
  }
}

/** The approvals that must never be: by one who asked or last edited, or of what was not what had been asked about. */
export const wrongly = ({ asked }: Model): readonly Asked[] =>
  asked.filter(
    ({ state, decidedBy, requestedBy, lastEditor, said, saidAtApproval }) =>
      state === 'approved' &&
      (decidedBy === null ||
        decidedBy === requestedBy ||
        decidedBy === lastEditor ||
        said !== saidAtApproval),
  );

const saysNow = ({ content, register }: Model): string => `${content}/${register}`;
const done = (model: Model) => ({ model, answer: 'done' });

function request(model: Model): { model: Model; answer: Answer } {
  const said = saysNow(model);
  const has = (state: Asked['state']) => model.asked.some((one) => one.state === state);
  if (has('open')) return { model, answer: 'approval.pending' };
  if (has('approved')) return { model, answer: 'authority.allowed' };
  if (model.asked.some((one) => one.state === 'rejected' && one.said === said))
    return { model, answer: 'approval.rejected_before' };
  const one: Asked = {
    state: 'open',
    requestedBy: 'anna',
    lastEditor: model.lastEditor,
    said,
    saidAtApproval: null,
    decidedBy: null,
  };
  return done({ ...model, asked: [...model.asked, one] });
}

function decide(
  model: Model,
  by: Player,
  outcome: 'approve' | 'reject',
  back: number,
): { model: Model; answer: Answer } {
  const one = model.asked.at(-back);
  if (!one) return { model, answer: 'skipped' };
  if (by === 'greta' && !model.gretaApproves) return { model, answer: 'permission.approval.decide' };
  const refusal = decideApproval(rowOf(one), approver(by), { outcome, note: 'Nej.' });
  if (refusal) return { model, answer: refusal.code };
  if (outcome === 'reject') return settled(model, { ...one, state: 'rejected', decidedBy: by }, 'rejected');
  if (one.said !== saysNow(model)) return settled(model, { ...one, state: 'void' }, 'void');
  const approved = { ...one, state: 'approved', decidedBy: by, saidAtApproval: saysNow(model) } as const;
  return settled(model, approved, 'approved');
}

function withdraw(model: Model): { model: Model; answer: Answer } {
  const one = model.asked.at(-1);
  if (!one) return { model, answer: 'skipped' };
  const refusal = decideWithdrawal(rowOf(one), 'anna');
  if (refusal) return { model, answer: refusal.code };
  return settled(model, { ...one, state: 'withdrawn', decidedBy: 'anna' }, 'withdrawn');
}

/** Only the latest can be open, so only the latest is ever settled. */
const settled = (model: Model, one: Asked, answer: Answer) => ({
  model: { ...model, asked: [...model.asked.slice(0, -1), one] },
  answer,
});

const lapsed = (model: Model): Model => ({
  ...model,
  asked: model.asked.map((one) => (one.state === 'open' ? { ...one, state: 'void' } : one)),
});

const rowOf = ({ state, requestedBy, lastEditor }: Asked) => ({
  state,
  requestedBy,
  lastEditorId: lastEditor,
  amountOre: null,
  steps: [],
});
const approver = (personId: Player): Approver => ({ personId, creditLimitOre: 0 });
