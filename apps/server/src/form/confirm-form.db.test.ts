import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, expect, test } from 'vitest';
import { closeDesk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { bryggaren, look } from '../testing/scenarios.ts';
import { submitForm } from './submit-form.ts';

afterEach(async () => {
  const { server, db } = await desk();
  server.clockShiftMs = 0;
  await db.rateLimit.deleteMany();
});
afterAll(closeDesk);

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
