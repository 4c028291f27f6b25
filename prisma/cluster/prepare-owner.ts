import pg from 'pg';

/** Makes the owner role and the database `underlag`, when missing, with the owner's rights of a hosted PostgreSQL: no superuser. */
export async function prepareOwner(superUrl: string, ownerPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    const roles = await client.query("select from pg_roles where rolname = 'underlag_owner'");
    if (roles.rowCount === 0) {
      const secret = client.escapeLiteral(ownerPassword);
      await client.query(`create role underlag_owner login createdb createrole password ${secret}`);
    }
    const databases = await client.query("select from pg_database where datname = 'underlag'");
    if (databases.rowCount === 0) await client.query('create database underlag owner underlag_owner');
  } finally {
    await client.end();
  }
}
