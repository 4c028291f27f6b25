import { describe, expect, test } from 'vitest';
import { answered, approvalStates } from '../testing/approvals.ts';
import { aColleague } from '../testing/colleagues.ts';
import { desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { daysAhead } from '../testing/registers.ts';
import { aCase, look, moved, on } from '../testing/scenarios.ts';
import {
  aNotice,
  anAskedTermination,
  anEnquiry,
  aTerminator,
  endRecorded,
  letterText,
  refusedMove,
} from '../testing/terminations.ts';
import { nothingWritten } from '../testing/written.ts';

/** An agent who is an approver as well. */
const disa = {
  key: 'disa',
  name: 'Disa Berg',
  roles: ['agent', 'approver'],
  queues: { agreements: 'work' },
} as const;

test('a call, the written notice, the right, two persons, the letter, the ledger, the end', async () => {
  const at = await desk();
  await aColleague(at, disa);
  const who = await aTerminator(at);
  const enquiry = await anEnquiry(at, who);
  expect(enquiry).toMatchObject({ state: 'awaiting_notice', category: 'waiting', ending: null });
  expect(await refusedMove(at, enquiry, 'continue')).toMatchObject({
    status: 422,
    code: 'cancellation.not_in_writing',
  });
  expect(await refusedMove(at, enquiry, 'ask_approval')).toMatchObject({ code: 'move.wrong_state' });

  expect(await at.mail(aNotice(enquiry, who))).toMatchObject({ result: 'joined' });
  const joined = await look(at, enquiry);
  expect(joined).toMatchObject({
    state: 'authority_check',
    category: 'working',
    authority: { result: 'allow' },
    ending: {
      received: '2025-12-16',
      endDate: '2026-03-16',
      lastPeriod: { from: '2026-01-01', to: '2026-03-15' },
      approved: false,
    },
  });
  expect((await at.events(enquiry.id)).slice(-3)).toEqual(['received', 'request_chosen', 'moved']);

  await moved(at, joined, 'ask_approval', { by: 'disa' });
  const own = await nothingWritten(at, () => refusalOf(answered(at, joined, 'approve', 'disa')));
  expect(own).toMatchObject({ status: 422, code: 'approval.four_eyes' });

  const asked = await look(at, joined);
  const edited = await (await at.as('karin')).cases.setFields({
    ...on(asked),
    fields: { wishedDate: '2026-05-01' },
  });
  expect(edited).toMatchObject({ state: 'authority_check', approval: null });
  expect(await approvalStates(at, joined)).toEqual(['void']);

  await moved(at, joined, 'ask_approval');
  const approved = await answered(at, joined, 'approve');
  expect(approved).toMatchObject({
    state: 'approved',
    ending: { endDate: '2026-05-01', approved: true },
    ledger: [{ kind: 'end_agreement', state: 'queued', amountOre: null }],
  });
  const { agreement } = await at.db.case.findUniqueOrThrow({
    where: { id: enquiry.id },
    include: { agreement: true },
  });
  expect(agreement).toMatchObject({ endsOn: new Date('2026-05-01'), version: 2 });
  const order = await at.db.ledgerOrder.findFirstOrThrow({ where: { caseId: enquiry.id } });
  expect(order).toMatchObject({
    agreementId: who.agreement.id,
    data: { endsOn: '2026-05-01', lastPeriod: { from: '2026-04-01', to: '2026-04-30' } },
  });

  const confirmed = await moved(at, approved, 'send_confirmation');
  expect(confirmed).toMatchObject({
    state: 'confirmed',
    letters: [{ number: 1, to: [who.contact.mail], delivery: 'scheduled', madeBy: 'Karin Lund' }],
  });
  const mail = await at.db.message.findFirstOrThrow({
    where: { caseId: enquiry.id, templateKey: 'termination_confirmed' },
    include: { attachments: true },
  });
  expect(mail).toMatchObject({
    toAddresses: [who.contact.mail],
    text: expect.stringContaining('Första dagen utan tjänst: 2026-05-01\nSista dagen med tjänst: 2026-04-30'),
    attachments: [{ name: `bekraftelse-${who.agreement.number}-1.pdf`, type: 'application/pdf' }],
  });
  const letter = await letterText(at, confirmed);
  for (const words of [
    'Bekräftelse på uppsägning',
    enquiry.number,
    'Bryggaren Fastigheter AB',
    `${who.agreement.number} Rondering`,
    'S-200102 Kontoret',
    'Uppsägningen kom in',
    '2025-12-16',
    '2026-05-01',
    '2026-04-30',
    '2026-04-01 – 2026-04-30',
    'Kunden önskar ett senare slut, och det gäller.',
    'Helena Brandt',
    '08-465 004 11',
    'helena.brandt@vakt.example',
  ])
    expect(letter).toContain(words);

  expect(await refusedMove(at, confirmed, 'close')).toMatchObject({
    code: 'cancellation.end_not_recorded',
  });
  const closed = await moved(at, await endRecorded(at, confirmed), 'close');
  expect(closed).toMatchObject({ state: 'closed', category: 'done' });
  expect((await at.events(enquiry.id)).slice(-12)).toEqual([
    'authority_decided',
    'moved',
    'approval_asked',
    'approval_decided',
    'authority_decided',
    'moved',
    'agreement_ended',
    'moved',
    'letter_made',
    'replied',
    'ledger_acknowledged',
    'moved',
  ]);
});

describe('who writes', () => {
  test('with a right that ended yesterday is denied with the date', async () => {
    const at = await desk();
    const validTo = daysAhead(-1);
    const who = await aTerminator(at, { validTo });
    const view = await anEnquiry(at, who);
    await at.mail(aNotice(view, who));
    const joined = await look(at, view);
    expect(joined).toMatchObject({ state: 'authority_check', authority: { result: 'deny' } });
    expect(joined.authority?.says.sv).toContain(validTo);
    const told = await refusedMove(at, joined, 'ask_approval');
    expect(told).toMatchObject({ status: 422, code: 'authority.deny' });
    expect(told.says.sv).toContain(validTo);
  });

  test('from the registered address but unproven is asked for a reply from it', async () => {
    const at = await desk();
    const who = await aTerminator(at);
    const view = await anEnquiry(at, who);
    await at.mail(aNotice(view, who, false));
    const joined = await look(at, view);
    expect(joined).toMatchObject({ state: 'authority_check', authority: { result: 'needs_proof' } });
    expect(await refusedMove(at, joined, 'ask_approval')).toMatchObject({ code: 'authority.needs_proof' });
    const waiting = await moved(at, joined, 'wait_for_customer');
    await at.mail(aNotice(view, who));
    expect(await look(at, waiting)).toMatchObject({ state: 'authority_check' });
  });
});

test('an unsorted case by phone, found to be a termination, waits for the writing too', async () => {
  const at = await desk();
  const view = await aCase(at, { typeKey: 'unsorted' });
  const sorted = await (await at.as('karin')).cases.classify({ ...on(view), typeKey: 'cancellation' });
  expect(sorted).toMatchObject({ state: 'awaiting_notice', category: 'waiting', queueKey: 'agreements' });
});

describe('meanwhile', () => {
  test('terms that were corrected end the request: nothing is approved', async () => {
    const at = await desk();
    const { view, agreement } = await anAskedTermination(at);
    await at.db.agreement.update({ where: { id: agreement.id }, data: { noticeMonths: 6 } });
    expect(await answered(at, view, 'approve')).toMatchObject({
      state: 'authority_check',
      ledger: [],
      ending: { endDate: '2026-06-16', approved: false },
    });
    expect(await approvalStates(at, view)).toEqual(['void']);
  });

  test('a rejection takes it back to the check of the right, and nothing has ended', async () => {
    const at = await desk();
    const { view, agreement } = await anAskedTermination(at);
    expect(await answered(at, view, 'reject')).toMatchObject({ state: 'authority_check' });
    expect(await at.db.agreement.findUnique({ where: { id: agreement.id } })).toMatchObject({
      endsOn: null,
      version: 1,
    });
  });

  test('a second case on the same agreement is refused once it is ended', async () => {
    const at = await desk();
    const first = await anAskedTermination(at);
    const second = await anEnquiry(at, first);
    await at.mail(aNotice(second, first));
    await answered(at, first.view, 'approve');
    expect(await refusedMove(at, second, 'ask_approval')).toMatchObject({ code: 'agreement.ended' });
  });
});
