import { afterEach, expect, test } from 'vitest';
import { asked } from '../testing/asked.ts';
import { desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { bryggaren, look } from '../testing/scenarios.ts';

const lena = `Lena Ek <${bryggaren.mail}>`;
const stranger = 'Okänd Person <nagon@overallt.example>';

afterEach(async () => {
  (await desk()).server.clockShiftMs = 0;
});

/** A report by somebody's mail host about one of our messages. */
function report(messageId: string, action: string, status: string): Buffer {
  return letter({
    from: 'Mail Delivery System <mailer-daemon@mail.bryggaren.example>',
    subject: 'Delivery Status Notification',
    returnPath: '',
    more: [['Content-Type', 'multipart/report; report-type=delivery-status; boundary="=_r"']],
    body: `--=_r\nContent-Type: text/plain\n\nSorry.\n\n--=_r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.bryggaren.example\n\nFinal-Recipient: rfc822; ${bryggaren.mail}\nAction: ${action}\nStatus: ${status}\n\n--=_r\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${messageId}\nSubject: Svar\n\n--=_r--\n`,
  });
}

test('a bounce marks the answer as failed on its case; a delay does not', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  const delivery = () => at.db.delivery.findUniqueOrThrow({ where: { messageId: question.id } });
  expect(await at.mail(report(question.messageId, 'delayed', '4.4.1'))).toMatchObject({ reason: 'bounce' });
  expect((await delivery()).state).toBe('scheduled');
  expect(await at.mail(report(question.messageId, 'failed', '5.1.1'))).toMatchObject({ reason: 'bounce' });
  expect(await delivery()).toMatchObject({ state: 'failed', error: '5.1.1' });
  expect((await at.events(dispute.id)).at(-1)).toBe('delivery_failed');
  const parked = await (await at.as('maria')).parked.list({});
  expect(parked.rows.filter(({ reason }) => reason === 'bounce').map(({ caseNumber }) => caseNumber)).toEqual(
    [dispute.number, dispute.number],
  );
});

test('a bounce of nothing of ours is parked and touches no case', async () => {
  const at = await desk();
  const before = await at.db.caseEvent.count();
  await at.mail(report('<someone-elses@mail.example>', 'failed', '5.1.1'));
  expect(await at.db.caseEvent.count()).toBe(before);
});

test('an automatic answer to our message is parked, and nothing is sent back', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  const before = await at.db.message.count({ where: { direction: 'out' } });
  const away = letter({
    from: lena,
    subject: `Autosvar: ${question.subject}`,
    answers: [question.messageId],
    more: [['Auto-Submitted', 'auto-replied']],
  });
  expect(await at.mail(away)).toEqual({ result: 'parked', reason: 'auto_reply' });
  expect((await look(at, dispute)).category).toBe('waiting');
  expect(await at.db.message.count({ where: { direction: 'out' } })).toBe(before);
});

test('after an hour the same sender is acknowledged again', async () => {
  const at = await desk();
  const from = 'Ture <ture@brevlada.example>';
  const sent = () =>
    at.db.message.count({ where: { automatic: true, toAddresses: { has: 'ture@brevlada.example' } } });
  await at.mail(letter({ from, subject: 'Ett' }));
  at.server.clockShiftMs = 59 * 60_000;
  await at.mail(letter({ from, subject: 'Två' }));
  expect(await sent()).toBe(1);
  at.server.clockShiftMs = 61 * 60_000;
  await at.mail(letter({ from, subject: 'Tre' }));
  expect(await sent()).toBe(2);
});

test.each([
  ['two senders', { from: ['A <a@x.example>', lena] as const }, 'two_senders'],
  ['no sender', { from: null }, 'no_sender'],
  ['our own address', { from: 'Fakturafrågor <fakturafraga@vakt.example>' }, 'own_loop'],
  ['a list', { from: stranger, more: [['List-Id', '<nytt.x.example>']] as const }, 'list'],
])('%s: parked', async (_, facts, reason) => {
  const { mail } = await desk();
  expect(await mail(letter(facts))).toEqual({ result: 'parked', reason });
});

test('a message too large is parked with its head, unread', async () => {
  const { mail, db } = await desk();
  const huge = Buffer.concat([letter({ from: lena }), Buffer.alloc(25 * 1024 * 1024, 'x\n')]);
  expect(await mail(huge)).toEqual({ result: 'parked', reason: 'too_large' });
  expect(await db.intakeItem.findFirst({ where: { reason: 'too_large' } })).toMatchObject({
    fromAddress: bryggaren.mail,
  });
});
