import { startTestCluster } from '/work/main/prisma/test-cluster.ts';
import { openDatabase } from '/work/main/prisma/client.ts';
import { loadDefaults } from '/work/main/prisma/seed/defaults.ts';
import { loadVolume } from '/work/main/prisma/seed/volume.ts';
import { hashEvent, wordsDigest } from '/work/main/apps/server/src/doors/append-events.ts';
const c = await startTestCluster();
try {
const db = openDatabase(c.adminUrl);
await loadDefaults(db.prisma);
const t = Date.now();
await loadVolume(c.adminUrl, { cases: Number(process.argv[2]), seed: 1, now: new Date().toISOString(), hashing: { hashEvent, wordsDigest }, progress: (n) => { if (n % 10000 === 0) console.log(n, Date.now() - t); } });
console.log('total', Date.now() - t);
for (const q of ["select category, count(*), count(*) filter (where due_sort < now()) as late, count(due_at) as due from cases group by 1", "select queue_key, count(*) filter (where category<>'done') as open, count(*) from cases group by 1 order by 1", "select count(*)::float8/(select count(*) from cases) as m from message", "select count(*) from (select case_id from message group by 1 having count(*)>=20) x", "select count(*) from case_event", "select state,type_key,count(*) from cases group by 1,2 order by 2,1", "select last_value from case_number_seq","select max(number) from cases where number like 'U26%'", "select pg_size_pretty(pg_database_size(current_database()))", "select * from cases where category='working' limit 1","select count(*) from dunning_hold"]) console.table((await db.pool.query(q)).rows);
await db.close();
} finally { await c.stop(); }
