/** A row like one that is there, with some columns given anew; its own keys are always new. */
export const like = (table: string, columns: Record<string, unknown>, where = 'true'): string =>
  `insert into ${table} select (jsonb_populate_record(r, '${JSON.stringify(columns)}'::jsonb || jsonb_build_object('id', gen_random_uuid()))).*
   from ${table} r where ${where} limit 1`;
