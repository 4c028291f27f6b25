import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { initTRPC } from '@trpc/server';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import pg from 'pg';
import type { Statement } from './listen-in.ts';

/** The least a request can cost here: bare tRPC on a bare server, the same SQL through `pg`, no sign-in, no rules, no checks. */
export interface Floor {
  url: string;
  /** What `replay` runs from now on. */
  replays: (statements: readonly Statement[]) => void;
  close: () => Promise<void>;
}

/** Opens the floor on loopback, beside the desk. `write` is one durable row in one transaction. */
export async function openFloor(appUrl: string, adminUrl: string): Promise<Floor> {
  await makeTable(adminUrl);
  const pool = new pg.Pool({ connectionString: appUrl, max: 20 });
  let statements: readonly Statement[] = [];
  const t = initTRPC.create();
  const router = t.router({
    replay: t.procedure.query(() => replay(pool, statements)),
    write: t.procedure.mutation(async () => {
      await pool.query({
        name: 'write',
        text: `insert into bench_floor (words) values (repeat('x', 200))`,
      });
      return null;
    }),
  });
  const http = createServer(createHTTPHandler({ router }));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    replays(given) {
      statements = given;
    },
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await pool.end();
    },
  };
}

async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<unknown[]> {
  const [first, ...more] = statements;
  if (first && more.length === 0) return (await pool.query(first)).rows;
  const client = await pool.connect();
  try {
    const answers = [];
    for (const statement of statements) answers.push((await client.query(statement)).rows);
    return answers;
  } finally {
    client.release();
  }
}

async function makeTable(adminUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: adminUrl });
  await owner.connect();
  await owner.query(
    'create table bench_floor (id bigint generated always as identity primary key, words text not null)',
  );
  await owner.query('grant insert on bench_floor to underlag_app');
  await owner.end();
}
