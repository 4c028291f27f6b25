import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

const LETTER = 18;
const TEXT = 25;

/** `refusal` is what PostgreSQL said to the last script that failed; the engine itself only reports that one did. */
export interface IntrospectablePg extends SqlMigrationAwareDriverAdapterFactory {
  refusal(): Error | undefined;
  end(): Promise<void>;
}

/**
 * Prisma's adapter for the schema engine, which reads PostgreSQL's catalogue. The catalogue answers with the one-letter
 * type "char"; the adapter refuses it, the engine insists on it. So we call it text below the adapter and a letter above.
 */
export function introspectable(url: string): IntrospectablePg {
  let refusal: Error | undefined;
  const letters = new WeakMap<object, number[]>();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const query = pool.query.bind(pool);
  Object.assign(pool, {
    async query(question: pg.QueryArrayConfig) {
      const answer = await query(question);
      const columns = answer.fields.flatMap((field, index) => (field.dataTypeID === LETTER ? [index] : []));
      for (const field of answer.fields) if (field.dataTypeID === LETTER) field.dataTypeID = TEXT;
      letters.set(answer.rows, columns);
      return answer;
    },
  });
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    async connect() {
      const adapter = await factory.connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      return Object.assign(adapter, {
        async queryRaw(question: SqlQuery) {
          const answer = await queryRaw(question);
          for (const column of letters.get(answer.rows) ?? [])
            answer.columnTypes[column] = ColumnTypeEnum.Character;
          return answer;
        },
        // The adapter cuts a script at every semicolon, those inside function bodies too; PostgreSQL reads it whole.
        async executeScript(script: string) {
          await query(script).catch((error: Error) => {
            refusal = error;
            throw error;
          });
        },
      });
    },
    refusal: () => refusal,
    end: () => pool.end(),
  };
}
