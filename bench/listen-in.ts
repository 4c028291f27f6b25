import pg from 'pg';

/** A statement as it went to the database. */
export interface Statement {
  name?: string;
  text: string;
  values?: unknown[];
}

/** Not part of the work: who is asking, and the job runner's own polling. */
const beside = /from session|update session|graphile_worker/i;

/** Every statement that goes to the database while `call` runs, in order: what the floor has to run as well. */
export async function listenIn(call: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const { prototype } = pg.Client;
  const { query } = prototype;
  const listening = new Proxy(query, {
    apply(target, client, given: unknown[]) {
      const statement = statementOf(given);
      if (statement && !beside.test(statement.text)) heard.push(statement);
      return Reflect.apply(target, client, given);
    },
  });
  prototype.query = listening;
  try {
    await call();
  } finally {
    prototype.query = query;
  }
  return heard;
}

function statementOf([first, second]: unknown[]): Statement | null {
  if (typeof first === 'string') return { text: first, ...(Array.isArray(second) ? { values: second } : {}) };
  if (typeof first !== 'object' || first === null || !('text' in first) || typeof first.text !== 'string')
    return null;
  const { name, values = second } = first as { name?: unknown; values?: unknown };
  return {
    text: first.text,
    ...(typeof name === 'string' ? { name } : {}),
    ...(Array.isArray(values) ? { values } : {}),
  };
}
