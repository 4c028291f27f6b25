import { ListCases } from '@underlag/api/cases';
import type { Actor } from '@underlag/domain/access';
import { type Database, openDatabase } from '@underlag/prisma/client';
import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { loadVolume } from '@underlag/prisma/seed/volume';
import { createTestDatabase } from '@underlag/prisma/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashEvent, wordsDigest } from '../doors/append-events.ts';
import { countQueries } from './count-query.ts';
import { type CaseQuery, listQuery } from './list-query.ts';

const cases = 5000;
let db: Database;
let agent: Actor;
let manager: Actor;

beforeAll(async () => {
  const { adminUrl, appUrl } = await createTestDatabase();
  db = openDatabase(appUrl, { max: 2 });
  await loadDefaults(db.prisma);
  const hashing = { hashEvent, wordsDigest };
  await loadVolume(adminUrl, { cases, seed: 7, now: new Date().toISOString(), hashing });
  const { rows } = await db.pool.query<{ assignee_id: string }>(
    `select assignee_id from cases where assignee_id is not null group by 1 order by count(*) desc limit 1`,
  );
  const queues = { general: 'work', disputes: 'work', unsorted: 'work' } as const;
  const personId = rows[0]?.assignee_id ?? '';
  agent = { personId, roles: ['agent'], queues, creditLimitOre: 0 };
  manager = { personId, roles: ['manager'], queues: {}, creditLimitOre: 0 };
}, 60_000);
afterAll(() => db.close());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Plan[];
}

/** Every step of the plan by which PostgreSQL really ran the query. */
async function stepsOf({ text, values }: CaseQuery): Promise<Plan[]> {
  const { rows } = await db.pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (analyze, format json) ${text}`,
    values,
  );
  const root = rows[0]?.['QUERY PLAN'][0].Plan;
  const all = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(all)];
  return root ? all(root) : [];
}

/** Steps that grow with the table: cases read from end to end, or more sorted than fit on a page. */
const costly = (steps: readonly Plan[], page: number) =>
  steps.filter((step) => {
    if (step['Node Type'] === 'Seq Scan') return step['Relation Name'] === 'cases';
    const sorted = (step.Plans ?? []).reduce(
      (rows, from) => rows + from['Actual Rows'] * from['Actual Loops'],
      0,
    );
    return step['Node Type'].includes('Sort') && sorted > page + 1;
  });

const asked = (input: Partial<ListCases>) => ListCases.parse(input);

describe('the plans of the hot lists', () => {
  const after = `${new Date().toISOString()}|00000000-0000-7000-8000-000000000000`;
  test.each<[string, 'agent' | 'manager', Partial<ListCases>]>([
    ['a queue by due time', 'agent', { list: 'general' }],
    ['a queue, a later page', 'agent', { list: 'general', after }],
    ['a queue, nobody’s cases', 'agent', { list: 'general', unassigned: true }],
    ['a queue, newest first', 'agent', { list: 'general', sort: 'opened' }],
    ['a queue, what is done', 'agent', { list: 'general', open: false }],
    ['mine', 'agent', { list: 'mine' }],
    ['mine, what is done', 'agent', { list: 'mine', open: false }],
    ['all an agent may see', 'agent', { list: 'all' }],
    ['all an agent may see, a later page', 'agent', { list: 'all', after }],
    ['all an agent may see, newest first', 'agent', { list: 'all', sort: 'opened' }],
    ['all an agent may see, what is done', 'agent', { list: 'all', open: false }],
    ['all a manager may see', 'manager', { list: 'all' }],
    ['all a manager may see, newest first', 'manager', { list: 'all', sort: 'opened' }],
    ['all a manager may see, what is done', 'manager', { list: 'all', open: false }],
    ['all a manager may see, a later page', 'manager', { list: 'all', after }],
    ['what is late', 'manager', { list: 'all', due: 'breached' }],
    ['what is nearly late', 'manager', { list: 'all', due: 'at_risk' }],
    ['what is nearly late in a queue', 'agent', { list: 'general', due: 'at_risk' }],
    ['what is due today', 'manager', { list: 'all', due: 'today' }],
    ['what waits for one thing', 'manager', { list: 'all', waiting: 'waiting_external' }],
    ['what was opened long ago', 'manager', { list: 'all', sort: 'opened', to: '2026-01-31' }],
    ['what ended in a week', 'manager', { list: 'all', open: false, from: '2026-01-01', to: '2026-01-07' }],
    ['contacts that are overdue', 'manager', { list: 'all', contact: 'overdue' }],
  ])('%s', async (_, who, wanted) => {
    const input = asked(wanted);
    const steps = await stepsOf(listQuery(who === 'agent' ? agent : manager, input, null));
    expect(costly(steps, input.size)).toEqual([]);
    expect(steps.some((step) => step['Node Type'].includes('Index'))).toBe(true);
  });

  test('the counts of the rail', async () => {
    for (const who of [agent, manager])
      for (const query of Object.values(countQueries(who)))
        expect(costly(await stepsOf(query), 50)).toEqual([]);
  });
});
