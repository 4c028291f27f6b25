import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { anUpload, bryggaren, look, on } from '../testing/scenarios.ts';
import { until } from '../testing/until.ts';
import { submitForm } from './submit-form.ts';

afterEach(async () => {
  const { server, db } = await desk();
  server.clockShiftMs = 0;
  await db.rateLimit.deleteMany();
});

/** A form in somebody's name, and the token of the link that was sent, if one was. */
async function submitted(email: string, locale: 'sv' | 'en' = 'sv') {
  const at = await desk();
  const form = {
    locale,
    matter: 'unsorted',
    name: 'Lena Ek',
    email,
    message: 'Hej!',
    fields: {},
    key: randomUUID(),
  };
  const receipt = await submitForm(at.anonymous(), form, {}, []);
  const letter = await at.db.message.findFirst({
    where: { caseId: form.key, templateKey: 'form_confirmation' },
    include: { delivery: true },
  });
  return { id: form.key, receipt, letter, token: /bekrafta\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '' };
}

test('a link goes to a registered address only, and at once', async () => {
  const known = await submitted(bryggaren.mail.toUpperCase());
  expect(known.receipt.confirmationSent).toBe(true);
  expect(known.letter).toMatchObject({ toAddresses: [bryggaren.mail], automatic: true });
  expect(known.letter?.delivery?.notBefore.getTime()).toBe(known.letter?.at.getTime());
  const other = await submitted('lena.ek@bryggaren.example.hemma.example');
  expect([other.receipt.confirmationSent, other.letter]).toEqual([false, null]);
});

test('the link confirms once, of any number of tries at once, and says so on the case', async () => {
  const at = await desk();
  const { id, token, receipt } = await submitted(bryggaren.mail);
  const tries = await Promise.allSettled(
    Array.from({ length: 10 }, () => at.outsider().form.confirm({ token })),
  );
  const done = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(done).toEqual([{ number: receipt.number }]);
  expect((await at.events(id)).filter((kind) => kind === 'confirmed_by_link')).toHaveLength(1);
  expect(await refusalOf(at.outsider().form.confirm({ token }))).toMatchObject({
    status: 422,
    code: 'link.spent',
  });
  expect((await look(at, { id })).timeline.at(-1)).toMatchObject({
    event: 'confirmed_by_link',
    actor: { kind: 'outside' },
  });
});

test('after seven days the link is spent', async () => {
  const at = await desk();
  const { token } = await submitted(bryggaren.mail);
  at.server.clockShiftMs = 7 * 86_400_000 + 60_000;
  expect(await refusalOf(at.outsider().form.confirm({ token }))).toMatchObject({ code: 'link.spent' });
});

test('another’s kind of link, or none, opens nothing', async () => {
  const at = await desk();
  const ahmed = await at.as('ahmed');
  const invited = await ahmed.people.invite({
    name: 'Nya',
    email: 'nya@vakt.example',
    roles: ['agent'],
    queues: [],
    creditLimitOre: 0,
  });
  const token = invited.url.split('/').at(-1) ?? '';
  expect(await refusalOf(at.outsider().form.confirm({ token }))).toMatchObject({ code: 'link.spent' });
  expect(await refusalOf(at.outsider().form.confirm({ token: ' '.repeat(43) }))).toMatchObject({
    code: 'link.spent',
  });
  expect(await refusalOf(at.outsider().form.confirm({ token: '' }))).toMatchObject({ status: 400 });
});

test('the letter is in the language of the form and keeps the words of the form to itself', async () => {
  const { letter } = await submitted(bryggaren.mail, 'en');
  expect(letter?.subject).toContain('Confirm that it was you');
  expect(letter?.text).not.toContain('Hej!');
});

test('what is confirmed is the form, not a letter that arrived before it', async () => {
  const at = await desk();
  const { id, token } = await submitted(bryggaren.mail);
  const form = await at.db.message.findFirstOrThrow({ where: { caseId: id, channel: 'form' } });
  const maria = await at.as('maria');
  const { id: uploadId } = await anUpload(at, 'maria', id);
  await maria.cases.addLetter({
    ...on(await look(at, { id })),
    arrivedOn: '2026-11-02',
    text: 'Brevet',
    uploadIds: [uploadId],
  });
  await at.outsider().form.confirm({ token });
  const event = await at.db.caseEvent.findFirstOrThrow({ where: { caseId: id, kind: 'confirmed_by_link' } });
  expect(event.data).toEqual({ messageId: form.id });
});

test('a press on the link and a new link at the same moment wait for each other in one order', async () => {
  const at = await desk();
  const { id, token } = await submitted(bryggaren.mail);
  const other = await at.server.db.pool.connect();
  try {
    await other.query('begin');
    await other.query('select id from cases where id = $1 for update', [id]);
    const pressed = refusalOf(at.outsider().form.confirm({ token }));
    await until('the press to wait for the case', async () => {
      const { rowCount } = await at.owner.query(
        `select 1 from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`,
      );
      return rowCount;
    });
    const ended = await other.query('update one_time_link set expires_at = now() where case_id = $1', [id]);
    expect(ended.rowCount).toBe(1);
    await other.query('commit');
    expect(await pressed).toMatchObject({ code: 'link.spent' });
  } finally {
    await other.query('rollback');
    other.release();
  }
});
