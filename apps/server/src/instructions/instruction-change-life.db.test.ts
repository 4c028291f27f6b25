import { describe, expect, test } from 'vitest';
import { deliverMessage } from '../jobs/deliver-message.ts';
import { type Desk, desk } from '../testing/desk.ts';
import {
  aChangeCase,
  aPreparedChange,
  deliveryOf,
  linkOf,
  newText,
  siteId,
  tokenOf,
} from '../testing/instructions.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, bryggaren, customerId, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const versions = async ({ db }: Desk, site: string) =>
  (await db.instructionVersion.findMany({ where: { siteId: site }, orderBy: { number: 'asc' } })).map(
    ({ number, state }) => [number, state],
  );

const told = (at: Desk, view: { id: string }, move: string, given: Parameters<typeof moved>[3] = {}) =>
  nothingWritten(at, async () => refusalOf(moved(at, await look(at, view), move, given)));

/** Tells Lena that the change is made. */
async function changeTold(at: Desk, { id }: { id: string }): Promise<void> {
  const { lastSeq } = await look(at, { id });
  const karin = await at.as('karin');
  const template = (await karin.cases.templates({ caseId: id })).find(({ key }) => key === 'change_done');
  expect(template?.empty).toEqual([]);
  await karin.cases.reply({
    caseId: id,
    seenSeq: lastSeq,
    to: [bryggaren.mail],
    subject: template?.subject ?? '',
    text: template?.text ?? '',
  });
}

test('by verified mail: checked, prepared, read back, sent, receipted, told, closed', async () => {
  const at = await desk();
  const site = await siteId(at);
  const view = await aChangeCase(at);
  await moved(at, view, 'check');
  expect(await eventsOf(at, () => moved(at, view, 'prepare'))).toEqual([
    'authority_decided',
    'moved',
    'instruction_prepared',
  ]);
  expect(await versions(at, site)).toEqual([
    [1, 'in_force'],
    [2, 'prepared'],
  ]);
  expect(await told(at, view, 'send_to_centre')).toMatchObject({ status: 422, code: 'case.not_read_back' });
  expect(
    await eventsOf(at, () => moved(at, view, 'read_back', { fields: { readBackTo: 'Lena Ek' } })),
  ).toEqual(['moved', 'instruction_read_back']);
  expect((await look(at, view)).instruction?.prepared).toMatchObject({
    number: 2,
    state: 'prepared',
    effectiveAt: '2099-12-01T07:00:00.000Z',
    readBackAt: expect.any(String),
    receipt: null,
  });

  expect(await eventsOf(at, () => moved(at, view, 'send_to_centre'))).toEqual([
    'authority_decided',
    'moved',
    'replied',
    'instruction_sent',
  ]);
  expect(await linkOf(at, view)).toMatchObject({
    alarmCentre: 'vakten',
    contactId: null,
    address: 'larmcentral@vakt.example',
  });
  const opened = await at.outsider().disclosure.open({ token: await tokenOf(at, view) });
  expect(opened).toMatchObject({ number: 2, text: newText });
  expect(await told(at, view, 'close')).toMatchObject({ code: 'move.wrong_state' });
  expect(await told(at, view, 'receipt')).toMatchObject({ code: 'move.field_missing' });

  const receipt = { fields: { receiptReference: 'LC-7781, Bo på skift B' } };
  expect(await eventsOf(at, () => moved(at, view, 'receipt', receipt))).toEqual([
    'moved',
    'instruction_receipted',
  ]);
  expect(await versions(at, site)).toEqual([
    [1, 'replaced'],
    [2, 'in_force'],
  ]);
  expect((await look(at, view)).instruction).toMatchObject({
    current: { number: 1 },
    prepared: { state: 'in_force', receipt: 'LC-7781, Bo på skift B', receiptAt: expect.any(String) },
    disclosures: [{ state: 'opened', toCentre: true }],
  });
  // Until its time has come the old one applies; then it is the one that is read and disclosed.
  await at.db.instructionVersion.updateMany({
    where: { caseId: view.id },
    data: { effectiveAt: new Date(Date.now() - 60_000) },
  });
  expect((await look(at, view)).instruction).toMatchObject({ current: { number: 2 } });
  expect(await told(at, view, 'close')).toMatchObject({ code: 'case.change_not_told' });
  await changeTold(at, view);
  expect(await moved(at, view, 'close')).toMatchObject({ state: 'closed' });
});

test('the centre’s mail is no answer to the customer', async () => {
  const at = await desk();
  const view = await moved(at, await aPreparedChange(at), 'send_to_centre');
  const { messageId } = await linkOf(at, view);
  expect(await at.db.message.findUnique({ where: { id: messageId ?? '' } })).toMatchObject({
    automatic: true,
    templateKey: 'instruction_to_centre',
  });
  await moved(at, view, 'withdraw', { reason: 'Ångrat.' });
});

test('by phone it stays until it is written', async () => {
  const at = await desk();
  const call = await aCase(at, {
    typeKey: 'instruction_change',
    customerId: await customerId(at, bryggaren.number),
    fields: { siteNumber: 'S-200102', newText, effectiveOn: '2099-12-01', effectiveTime: '08:00' },
  });
  const karin = await at.as('karin');
  const linked = await karin.cases.link({ ...on(call), siteId: await siteId(at) });
  await moved(at, linked, 'check');
  const refusal = await told(at, call, 'prepare');
  expect(refusal).toMatchObject({ status: 422, code: 'authority.needs_proof' });
  expect(await look(at, call)).toMatchObject({ state: 'authority_check' });
});

describe('what was prepared', () => {
  test.each(['reject', 'withdraw', 'refer'])('is withdrawn when the case ends by %s', async (end) => {
    const at = await desk();
    const view = await aPreparedChange(at, { site: 'S-200101' });
    const given =
      end === 'refer' ? { fields: { referredTo: 'Nordlarm' } } : { reason: 'Kunden har ångrat sig.' };
    await moved(at, view, end, given);
    const [version] = await at.db.instructionVersion.findMany({ where: { caseId: view.id } });
    expect(version).toMatchObject({ state: 'withdrawn' });
  });

  test('is made anew with its link to the centre stopped, and must be read back again', async () => {
    const at = await desk();
    const view = await moved(at, await aPreparedChange(at, { site: 'S-200101' }), 'send_to_centre');
    const events = await eventsOf(at, () => moved(at, view, 'rework', { reason: 'Fel nummer.' }));
    expect(events).toEqual(['moved', 'disclosure_stopped']);
    await deliverMessage(at.server, (await deliveryOf(at, view)).id);
    expect(await deliveryOf(at, view)).toMatchObject({ state: 'failed' });
    await moved(at, view, 'prepare');
    expect(await told(at, view, 'send_to_centre')).toMatchObject({ code: 'case.not_read_back' });
    expect((await look(at, view)).instruction?.prepared).toMatchObject({
      state: 'prepared',
      readBackAt: null,
    });
    await moved(at, view, 'withdraw', { reason: 'Klart.' });
  });

  test('keeps a second change of the same site waiting', async () => {
    const at = await desk();
    const first = await aPreparedChange(at, { site: 'S-200101' });
    const second = await aChangeCase(at, { site: 'S-200101' });
    await moved(at, second, 'check');
    expect(await told(at, second, 'prepare')).toMatchObject({
      status: 422,
      code: 'instruction.other_change',
      says: { sv: expect.stringContaining(first.number) },
    });
    await moved(at, first, 'withdraw', { reason: 'Ångrat.' });
    expect(await moved(at, second, 'prepare')).toMatchObject({ state: 'prepared' });
    await moved(at, second, 'withdraw', { reason: 'Ångrat.' });
  });

  test('does not leave for a centre whose address has changed meanwhile', async () => {
    const at = await desk();
    const view = await moved(at, await aPreparedChange(at), 'send_to_centre');
    await at.db.alarmCentre.update({ where: { key: 'vakten' }, data: { email: 'ny@vakt.example' } });
    expect(await eventsOf(at, () => tokenOf(at, view))).toEqual([
      'disclosure_stopped',
      'moved',
      'delivery_failed',
    ]);
    const back = await look(at, view);
    expect(back).toMatchObject({ state: 'prepared', instruction: { prepared: { state: 'prepared' } } });
    expect(await moved(at, view, 'send_to_centre')).toMatchObject({ state: 'sent' });
    expect(await tokenOf(at, view)).toHaveLength(43);
    await moved(at, view, 'withdraw', { reason: 'Ångrat.' });
  });

  test('has no way to a site without a centre', async () => {
    const at = await desk();
    const view = await aPreparedChange(at);
    await at.db.site.update({ where: { number: 'S-200102' }, data: { alarmCentre: null } });
    expect(await told(at, view, 'send_to_centre')).toMatchObject({ code: 'instruction.no_centre' });
    await at.db.site.update({ where: { number: 'S-200102' }, data: { alarmCentre: 'vakten' } });
    await moved(at, view, 'withdraw', { reason: 'Ångrat.' });
  });
});
