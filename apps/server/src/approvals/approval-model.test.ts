import { expect, test } from 'vitest';
import { type Answer, commands, type Model, start, step, wrongly } from '../testing/approval-model.ts';

/** The same case for all that can still happen: only which requests say what it says now, not how often it was changed. */
const shape = (model: Model): string => {
  const now = `${model.content}/${model.register}`;
  const kept = model.asked.map((one) => ({ ...one, said: one.said === now, saidAtApproval: null }));
  return JSON.stringify([
    model.lastEditor,
    model.gretaApproves,
    kept.slice(-2),
    kept.some(({ state }) => state === 'approved'),
    kept.some(({ state, said }) => state === 'rejected' && said),
  ]);
};

/** The cases that any order of so many commands can lead to, each once; `seen` is told of every step on the way. */
function casesAfter(length: number, seen: (model: Model, answer: Answer) => void = () => {}) {
  let reached = new Map([[shape(start), start]]);
  for (let at = 0; at < length; at += 1) {
    const next = new Map<string, Model>();
    for (const from of reached.values())
      for (const command of commands) {
        const { model, answer } = step(from, command);
        seen(model, answer);
        next.set(shape(model), model);
      }
    reached = next;
  }
  return reached;
}

test('in every order of eight: nobody approves alone, and nobody approves what they have not seen', () => {
  const answers = new Set<Answer>();
  const wrong: Model[] = [];
  casesAfter(8, (model, answer) => {
    answers.add(answer);
    if (wrongly(model).length > 0) wrong.push(model);
  });
  expect(wrong).toEqual([]);
  expect([...answers].sort()).toEqual([
    'approval.decided',
    'approval.four_eyes',
    'approval.pending',
    'approval.rejected_before',
    'approved',
    'authority.allowed',
    'done',
    'permission.approval.decide',
    'rejected',
    'skipped',
    'void',
    'withdrawn',
  ]);
});

test('that many are the same case is no error: every order of five, one by one, reaches exactly those', () => {
  const reached = new Set<string>();
  const play = (model: Model, left: number): void => {
    if (left === 0) {
      reached.add(shape(model));
      return;
    }
    for (const command of commands) play(step(model, command).model, left - 1);
  };
  play(start, 5);
  expect([...reached].sort()).toEqual([...casesAfter(5).keys()].sort());
});
