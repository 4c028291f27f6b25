import { afterEach, expect, test } from 'vitest';
import { asked, ourMessage } from '../testing/asked.ts';
import { desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { aCase, aDispute, bryggaren, look, moved, withdrawn } from '../testing/scenarios.ts';

const lena = `Lena Ek <${bryggaren.mail}>`;
const stranger = 'Okänd Person <nagon@overallt.example>';
const day = 86_400_000;

afterEach(async () => {
  (await desk()).server.clockShiftMs = 0;
});

test('an answer to our question joins its case, fills in the amount and takes it back to work', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  expect(dispute.category).toBe('waiting');
  const answer = letter({
    from: lena,
    subject: `SV: ${question.subject}`,
    answers: [question.messageId],
    text: `Hej!\n\nVi bestrider 1\u00a0234,50 kr av fakturan.\n\nLena\n\nFrån: Fakturafrågor <fakturafraga@vakt.example>\nSkickat: den 20 november 2026 09:00\nTill: Lena Ek\nÄmne: ${question.subject}\n\nHur stor del av fakturan, till exempel 100,00 kr?`,
  });
  expect(await at.mail(answer)).toEqual({ result: 'joined', caseNumber: dispute.number });
  const after = await look(at, dispute);
  expect(after.fields.disputedAmount).toBe(123_450);
  expect(after).toMatchObject({
    state: 'investigating',
    category: 'working',
    holds: [{ amountOre: 123_450 }],
  });
  expect((await at.events(dispute.id)).slice(-5)).toEqual([
    'received',
    'request_chosen',
    'fields_set',
    'moved',
    'hold_changed',
  ]);
  expect(after.timeline.findLast(({ kind }) => kind === 'message')).toMatchObject({
    fromAddress: bryggaren.mail,
  });
});

test('two amounts leave the choice to a person', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  await at.mail(
    letter({ from: lena, answers: [question.messageId], text: 'Av 4 850 kr bestrider vi 2 000:-. Lena' }),
  );
  expect((await look(at, dispute)).fields).not.toHaveProperty('disputedAmount');
});

test('an amount no field takes fills nothing and stops nothing', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  const { result } = await at.mail(
    letter({ from: lena, answers: [question.messageId], text: 'Bestritt belopp: -500,00 kr' }),
  );
  expect(result).toBe('joined');
  expect((await look(at, dispute)).fields).not.toHaveProperty('disputedAmount');
});

test('a broken signature is shown, answered by nobody and fills in nothing', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  const signed = letter({
    from: lena,
    sign: 'bryggaren.example',
    answers: [question.messageId],
    text: 'Vi bestrider 100,00 kr.',
  });
  const forged = Buffer.from(signed.toString('latin1').replace('100,00', '900,00'), 'latin1');
  await at.mail(forged);
  const after = await look(at, dispute);
  expect(after.fields).not.toHaveProperty('disputedAmount');
  expect(after.timeline.findLast(({ kind }) => kind === 'message')).toMatchObject({
    proof: { sender: 'failed' },
  });
  const anew = letter({
    from: 'Pia Falk <pia@bryggaren.example>',
    sign: 'bryggaren.example',
    subject: 'Fråga',
  });
  const { caseNumber } = await at.mail(Buffer.from(anew.toString('latin1').replace('Vi ', 'Ni '), 'latin1'));
  const opened = await at.db.case.findUniqueOrThrow({ where: { number: caseNumber ?? '' } });
  expect(await at.events(opened.id)).toEqual(['opened', 'received']);
});

test('somebody we never wrote to may answer our message, for its name cannot be guessed', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  const raw = letter({ from: 'Kollegan <kollegan@bryggaren.example>', answers: [question.messageId] });
  expect(await at.mail(raw)).toEqual({ result: 'joined', caseNumber: dispute.number });
});

test('the case number alone: those who belong to the case join it, a stranger gets a case of their own and a warning on it', async () => {
  const at = await desk();
  const asker = 'Frågvis <fragvis@brevlada.example>';
  const opened = await at.mail(letter({ from: asker, subject: 'En fråga' }));
  const number = opened.caseNumber ?? '';
  const subject = `Angående ${number.toLowerCase()}`;
  expect(await at.mail(letter({ from: asker, subject }))).toEqual({ result: 'joined', caseNumber: number });

  const { result, caseNumber } = await at.mail(letter({ from: stranger, subject }));
  expect(result).toBe('case');
  const view = await (await at.as('maria')).cases.get({ ref: caseNumber ?? '' });
  const warning = view.timeline.find((entry) => entry.kind === 'event' && entry.event === 'number_quoted');
  expect(warning).toMatchObject({ noise: false, says: { sv: expect.stringContaining(number) } });
  expect(view.related).toEqual([]);

  const theCase = await at.db.case.findUniqueOrThrow({ where: { number } });
  const karin = await at.as('karin');
  const { lastSeq } = await karin.cases.get({ ref: number });
  await karin.cases.reply({
    caseId: theCase.id,
    seenSeq: lastSeq,
    to: ['chefen@brevlada.example'],
    subject: 'Svar',
    text: 'Hej!',
  });
  expect(await at.mail(letter({ from: 'chefen@brevlada.example', subject }))).toMatchObject({
    result: 'joined',
  });
});

test('the linked customer’s contacts belong to the case too', async () => {
  const at = await desk();
  const dispute = await aDispute(at);
  await at.db.case.update({ where: { id: dispute.id }, data: { requesterAddress: null } });
  expect(await at.mail(letter({ from: lena, text: `Det gäller ${dispute.number}.` }))).toMatchObject({
    caseNumber: dispute.number,
  });
});

test('a stranger who refers to another’s message is not let in by that', async () => {
  const at = await desk();
  const first = letter({ from: 'Hemlig <hemlig@brevlada.example>', file: 'kant-brev' });
  const { caseNumber } = await at.mail(first);
  const id = /^Message-ID: (.*)\r$/m.exec(first.toString('latin1'))?.[1] ?? '';
  const copied = await at.mail(letter({ from: stranger, answers: [id] }));
  expect(copied.result).toBe('case');
  const view = await (await at.as('maria')).cases.get({ ref: copied.caseNumber ?? '' });
  expect(JSON.stringify(view.timeline)).toContain(caseNumber);
});

test('an answer within fourteen days opens the case again; a later one goes on in a new case', async () => {
  const at = await desk();
  const view = await aCase(at);
  const karin = await at.as('karin');
  await karin.cases.reply({
    caseId: view.id,
    seenSeq: view.lastSeq,
    to: [bryggaren.mail],
    subject: 'Svar',
    text: 'Så här är det.',
    thenMove: 'resolve',
  });
  const ours = await ourMessage(at, view.id);
  const again = () => letter({ from: lena, subject: 'SV: Svar', answers: [ours.messageId] });

  at.server.clockShiftMs = 13 * day;
  expect(await at.mail(again())).toEqual({ result: 'joined', caseNumber: view.number });
  expect((await look(at, view)).category).toBe('working');

  await withdrawn(at, view);
  at.server.clockShiftMs = 28 * day;
  const late = await at.mail(again());
  expect(late.result).toBe('case');
  const next = await at.db.case.findUniqueOrThrow({ where: { number: late.caseNumber ?? '' } });
  expect(next.continuesId).toBe(view.id);
  expect((await look(at, view)).category).toBe('done');
  expect((await look(at, next)).related.map(({ number }) => number)).toContain(view.number);
});

test('a case that was moved on while its customer answered loses neither', async () => {
  const at = await desk();
  const { dispute, question } = await asked(at);
  const answers = [1, 2, 3].map((n) =>
    letter({ from: lena, answers: [question.messageId], subject: `Svar ${n}` }),
  );
  const karin = await at.as('karin');
  await Promise.all([
    ...answers.map((raw) => at.mail(raw)),
    karin.cases.note({ caseId: dispute.id, text: 'Ringde Lena.' }),
  ]);
  const kinds = await at.events(dispute.id);
  expect(kinds.filter((kind) => kind === 'received')).toHaveLength(4);
  expect(kinds.filter((kind) => kind === 'noted')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'moved')).toHaveLength(2);
  await moved(at, dispute, 'withdraw', { reason: 'Klart.' });
});
