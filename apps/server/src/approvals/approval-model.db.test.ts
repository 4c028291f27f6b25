import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Answer,
  type Command,
  commands,
  type Model,
  type Player,
  people,
  start,
  step,
  wrongly,
} from '../testing/approval-model.ts';
import { aColleague } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';

/** Three approvers and a customer of their own, so that runs beside each other do not meet. */
async function aLane(at: Desk, lane: number) {
  const ids = {} as Record<Player, string>;
  for (const who of people) {
    const roles = {
      anna: ['manager', 'approver'],
      edvin: ['agent', 'approver'],
      greta: ['approver'],
    } as const;
    const queues = { disputes: who === 'greta' ? 'read' : 'work' } as const;
    ids[who] = await aColleague(at, {
      key: `${who}${lane}`,
      name: `${who} ${lane}`,
      roles: roles[who],
      queues,
    });
  }
  const customer = await at.db.customer.create({
    data: {
      number: `K-90000${lane}`,
      kind: 'company',
      name: 'Spår 0',
      language: 'sv',
      billingAddress: 'Spåret 1, 990 12 Lillåstad',
    },
  });
  return { as: (who: Player) => at.as(`${who}${lane}`), ids, customerId: customer.id };
}
type Lane = Awaited<ReturnType<typeof aLane>>;

/** Plays one order of commands against the server, and holds each answer and the rows at the end against the model. */
async function play(at: Desk, lane: Lane, order: readonly Command[]): Promise<Model> {
  const { id: caseId } = await (await lane.as('anna')).cases.create({
    typeKey: 'invoice_dispute',
    channel: 'phone',
    subject: 'Bestrider',
    text: 'Fakturan är fel.',
    customerId: lane.customerId,
    key: randomUUID(),
  });
  // Who took the call is no part of the game.
  await at.db.case.update({ where: { id: caseId }, data: { lastEditorId: null } });
  await at.db.customer.update({ where: { id: lane.customerId }, data: { name: 'Spår 0' } });
  await setRole(at, lane, true);
  let model = start;
  for (const command of order) {
    const expected = step(model, command);
    const answer = await carryOut(at, lane, caseId, command, expected.model);
    expect({ order, command, answer }).toEqual({ order, command, answer: expected.answer });
    model = expected.model;
  }
  const rows = await at.db.approval.findMany({ where: { caseId }, orderBy: { id: 'asc' } });
  const who = (id: string | null) => people.find((one) => lane.ids[one] === id) ?? null;
  expect(
    rows.map((row) => [row.state, who(row.requestedBy), who(row.lastEditorId), who(row.decidedBy)]).sort(),
  ).toEqual(model.asked.map((one) => [one.state, one.requestedBy, one.lastEditor, one.decidedBy]).sort());
  return model;
}

const setRole = (at: Desk, { ids }: Lane, approves: boolean) =>
  at.db.person.update({ where: { id: ids.greta }, data: { roles: [approves ? 'approver' : 'reader'] } });

async function carryOut(
  at: Desk,
  lane: Lane,
  caseId: string,
  command: Command,
  after: Model,
): Promise<Answer> {
  const version = async () => (await at.db.case.findUniqueOrThrow({ where: { id: caseId } })).version;
  const asked = await at.db.approval.findMany({ where: { caseId }, orderBy: { requestedAt: 'asc' } });
  const told = async (call: Promise<unknown>): Promise<Answer> => {
    try {
      const result = await call;
      return result && typeof result === 'object' && 'outcome' in result ? String(result.outcome) : 'done';
    } catch {
      return (await refusalOf(call)).code;
    }
  };
  const decide = async (who: Player, outcome: 'approve' | 'reject', back: number) => {
    const one = asked.at(-back);
    if (!one) return 'skipped';
    const caller = await lane.as(who);
    const answer = await told(
      caller.approvals.decide({ approvalId: one.id, version: one.version, outcome, note: 'Nej.' }),
    );
    if (answer === 'approved') await sawWhatItApproved(at, one.id);
    return answer;
  };
  switch (command) {
    case 'request':
      return told(
        (await lane.as('anna')).approvals.askOverride({ caseId, version: await version(), reason: 'Känd.' }),
      );
    case 'edit': {
      const fields = { disputedAmount: 1000 + after.content };
      return told((await lane.as('edvin')).cases.setFields({ caseId, version: await version(), fields }));
    }
    case 'register_changes':
      return told(
        at.db.customer.update({ where: { id: lane.customerId }, data: { name: `Spår ${after.register}` } }),
      );
    case 'role_changes':
      return told(setRole(at, lane, after.gretaApproves));
    case 'withdraw': {
      const one = asked.at(-1);
      if (!one) return 'skipped';
      return told((await lane.as('anna')).approvals.withdraw({ approvalId: one.id, version: one.version }));
    }
    case 'approve_as_requester':
      return decide('anna', 'approve', 1);
    case 'approve_as_editor':
      return decide('edvin', 'approve', 1);
    case 'approve':
      return decide('greta', 'approve', 1);
    case 'approve_old':
      return decide('greta', 'approve', 2);
    case 'reject':
      return decide('greta', 'reject', 1);
  }
}

/** What was frozen is what the tables say at the moment of approval, read past all our own code. */
async function sawWhatItApproved({ owner }: Desk, approvalId: string): Promise<void> {
  const { rows } = await owner.query(
    `select customer.name, coalesce(fields->>'disputedAmount', '') as amount, snapshot->'lines' as lines
     from approval join cases on cases.id = case_id join customer on customer.id = customer_id where approval.id = $1`,
    [approvalId],
  );
  const [{ name, amount, lines }] = rows;
  const said = (key: string): string =>
    lines.find((line: { key: string; value: { sv: string } }) => line.key === key)?.value.sv ?? '';
  expect(said('customer')).toContain(name);
  expect(said('field.disputedAmount').replace(/\D/g, '')).toBe(amount);
}

const orders = fc.sample(
  fc.array(fc.constantFrom(...commands), { minLength: 4, maxLength: 8, size: 'max' }),
  {
    numRuns: 200,
    seed: 20261122,
  },
);
let lanes: Lane[] = [];
const played: Model[] = [];
beforeAll(async () => {
  const at = await desk();
  lanes = await Promise.all([1, 2, 3, 4].map((lane) => aLane(at, lane)));
});

describe('two hundred orders of up to eight', () => {
  test.each([0, 1, 2, 3])('quarter %i: the server answers as the model', async (quarter) => {
    const at = await desk();
    const some = orders.slice(quarter * 50, quarter * 50 + 50);
    await Promise.all(
      lanes.map(async (lane, index) => {
        for (const order of some.filter((_, place) => place % lanes.length === index))
          played.push(await play(at, lane, order));
      }),
    );
    expect(played).toHaveLength(quarter * 50 + 50);
  });

  test('of all that was approved nothing is wrong', async () => {
    const { owner } = await desk();
    expect(played.flatMap(wrongly)).toEqual([]);
    const approved = played.filter(({ asked }) => asked.some(({ state }) => state === 'approved'));
    const { rows } = await owner.query<{ count: number; alone: number }>(
      `select count(*)::int, (count(*) filter (where decided_by in (requested_by, last_editor_id)))::int as alone
       from approval where state = 'approved'`,
    );
    expect(rows).toEqual([{ count: approved.length, alone: 0 }]);
    expect(approved.length).toBeGreaterThan(10);
  });
});
