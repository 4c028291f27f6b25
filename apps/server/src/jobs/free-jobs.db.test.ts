import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { aCase, bryggaren } from '../testing/scenarios.ts';
import { until } from '../testing/until.ts';
import { runJobs } from './run-jobs.ts';

test('a job that a dead process held is done by a living one; a living one keeps its own', async () => {
  const at = await desk();
  at.server.config.undoMs = 0;
  const karin = await at.as('karin');
  const replied = async () => {
    const view = await aCase(at);
    return karin.cases.reply({
      caseId: view.id,
      seenSeq: view.lastSeq,
      to: [bryggaren.mail],
      subject: 'Svar',
      text: 'Hej!',
    });
  };
  const [left, held] = [await replied(), await replied()];
  const hold = (deliveryId: string, runner: string) =>
    at.owner.query(
      "update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - interval '10 seconds', attempts = 1 where key = $1",
      [`deliver:${deliveryId}`, runner],
    );
  await hold(left.deliveryId, 'pool-that-died');
  await hold(held.deliveryId, 'pool-that-lives');
  const living = await at.server.db.pool.connect();
  await living.query("select pg_advisory_lock(hashtextextended('pool-that-lives', 0))");
  const stop = await runJobs(at.server);
  const state = async ({ deliveryId }: { deliveryId: string }) =>
    (await at.db.delivery.findUniqueOrThrow({ where: { id: deliveryId } })).state;
  try {
    await until('the job of the dead one', async () => (await state(left)) === 'sent');
    expect(await state(held)).toBe('scheduled');
    living.release(true);
    await until('the job of the one that died just now', async () => (await state(held)) === 'sent');
  } finally {
    await stop();
  }
});

test('a runner whose connections are cut works on', async () => {
  const at = await desk();
  at.server.config.undoMs = 0;
  const stop = await runJobs(at.server);
  try {
    await at.owner.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`);
    const view = await aCase(at);
    const { deliveryId } = await (await at.as('karin')).cases.reply({
      caseId: view.id,
      seenSeq: view.lastSeq,
      to: [bryggaren.mail],
      subject: 'Svar',
      text: 'Hej!',
    });
    await until('the message to leave', async () => {
      const { state } = await at.db.delivery.findUniqueOrThrow({ where: { id: deliveryId } });
      return state === 'sent';
    });
  } finally {
    await stop();
  }
});
