import type { ClientBase, Pool } from 'pg';
import type { Logger } from 'pino';
import type { FileStore } from '../files/store.ts';

/** What an import needs of the house: a server has it, and a process that does nothing else needs no more. */
export interface House {
  db: { pool: Pool };
  files: FileStore;
  log: Pick<Logger, 'error' | 'warn'>;
  /** Added to the database's clock; zero outside tests. */
  clockShiftMs: number;
}

/** A connection to ask: statements with their values as parameters. */
export type Asking = Pick<ClientBase, 'query'>;
