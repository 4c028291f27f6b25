import { randomUUID } from 'node:crypto';
import type { CasePage, CaseRef, CaseView } from '@underlag/api/cases';
import type { queues } from '@underlag/domain/case-types';
import pg from 'pg';
import type { Client } from './client.ts';
import type { Ask } from './measure.ts';

/** An agent, and the manager who sees every queue. */
export const workers = ['karin', 'maria'] as const;
export type Worker = (typeof workers)[number];

/** One thing that is measured: what a client does, made anew for each client. */
export interface Task {
  id: string;
  /** For the reader of the table. */
  what: string;
  /** `replay`: the floor runs the same SQL; `write`: one durable row. */
  floor: 'replay' | 'write';
  /** Who of the demo's staff does it. */
  as: Worker;
  start: (client: Client) => Ask;
}

const queue = 'general' satisfies keyof typeof queues;
const deepest = 100;

/** Reads: S1 to S4 and S7 of the goals. The deep page is the hundredth, or the last one where there are fewer. */
export async function readTasks(client: Client, adminUrl: string): Promise<Task[]> {
  const first = { list: queue };
  const { after, page } = await deepPage(client);
  const ref = await longCase(adminUrl);
  return [
    {
      id: 'S1',
      what: 'queue, first page of 50',
      floor: 'replay',
      as: 'karin',
      start: (on) => () => on.query('cases.list', first),
    },
    {
      id: 'S2',
      what: `queue, page ${page}`,
      floor: 'replay',
      as: 'karin',
      start: (on) => () => on.query('cases.list', { ...first, after }),
    },
    {
      id: 'S3',
      what: 'counts of the rail',
      floor: 'replay',
      as: 'karin',
      start: (on) => () => on.query('cases.counts'),
    },
    {
      id: 'S4',
      what: 'open a case, 20 messages',
      floor: 'replay',
      as: 'karin',
      start: (on) => () => on.query('cases.get', { ref }),
    },
    {
      id: 'S7',
      what: 'manager’s view, 12 weeks',
      floor: 'replay',
      as: 'maria',
      start: (on) => () => on.query('figures.get', {}),
    },
  ];
}

/** Durable changes: S5. Moves and notes go round the queue's cases, so that none of them grows a story of its own. */
export async function writeTasks(client: Client): Promise<Task[]> {
  const cases = await openQuestions(client);
  const by = { floor: 'write', as: 'karin' } as const;
  return [
    { id: 'S5.create', what: 'create a case', ...by, start: (on) => () => create(on) },
    { id: 'S5.move', what: 'move a case', ...by, start: (on) => () => withNext(cases, move(on)) },
    { id: 'S5.note', what: 'note on a case', ...by, start: (on) => () => withNext(cases, note(on)) },
  ];
}

interface Standing {
  id: string;
  version: number;
  state: string;
}

const move =
  (on: Client) =>
  (at: Standing): Promise<Standing> =>
    on.mutate<CaseView>('cases.move', {
      caseId: at.id,
      version: at.version,
      move: at.state === 'waiting_customer' ? 'continue' : 'wait_for_customer',
    });

const note =
  (on: Client) =>
  async (at: Standing): Promise<Standing> => {
    const text = 'Kunden ringde och ville ha besked i veckan.';
    return { ...at, ...(await on.mutate<{ version: number }>('cases.note', { caseId: at.id, text })) };
  };

/** Works on the case whose turn it is; nobody else has it meanwhile. */
async function withNext(cases: Standing[], work: (at: Standing) => Promise<Standing>): Promise<void> {
  const next = cases.shift();
  if (!next) throw new Error('all cases are in somebody’s hands');
  const { id, version, state } = await work(next);
  cases.push({ id, version, state });
}

async function openQuestions(client: Client): Promise<Standing[]> {
  const wanted = { list: queue, type: 'general_question', size: 200 };
  const pages = ['new', 'working'].map((category) =>
    client.query<CasePage>('cases.list', { ...wanted, category }),
  );
  return (await Promise.all(pages)).flatMap(({ rows }) => rows);
}

const create = (on: Client): Promise<CaseRef> =>
  on.mutate('cases.create', {
    key: randomUUID(),
    typeKey: 'general_question',
    channel: 'phone',
    subject: 'Fråga om påminnelseavgift',
    text: 'Kunden undrar varför en påminnelseavgift har tagits ut trots att fakturan är betald.',
    requesterName: 'Åsa Öst',
    requesterPhone: '070-174 06 50',
  });

async function deepPage(client: Client): Promise<{ after: string | null; page: number }> {
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const { next }: CasePage = await client.query('cases.list', { list: queue, after });
    if (!next || page === deepest) return { after, page };
    after = next;
  }
}

async function longCase(adminUrl: string): Promise<string> {
  const owner = new pg.Client({ connectionString: adminUrl });
  await owner.connect();
  const { rows } = await owner.query<{ number: string }>(
    `select number from cases join message on message.case_id = cases.id where queue_key = $1
     group by cases.id having count(*) = 20 order by number limit 1`,
    [queue],
  );
  await owner.end();
  if (!rows[0]) throw new Error('no case with 20 messages');
  return rows[0].number;
}
