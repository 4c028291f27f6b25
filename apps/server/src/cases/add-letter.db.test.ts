import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { daysAhead } from '../testing/registers.ts';
import { aCase, anUpload, look, on } from '../testing/scenarios.ts';
import { anEnquiry, aTermination, aTerminator } from '../testing/terminations.ts';
import { nothingWritten } from '../testing/written.ts';

const arrived = { arrivedOn: '2025-12-15', text: 'Undertecknad uppsägning.', fromName: 'Nora Holm' };

/** An enquiry about a termination, and the scan of the letter that has come for it. */
async function scanned(at: Desk) {
  const { id, version } = await anEnquiry(at, await aTerminator(at));
  return { caseId: id, version, uploadIds: [(await anUpload(at, 'karin')).id], ...arrived };
}

describe('cases.addLetter', () => {
  quintet({
    given: scanned,
    call: (caller, input) => caller.cases.addLetter(input),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar'],
    refused: ['letter.future', async (_, input) => ({ ...input, arrivedOn: daysAhead(3) })],
    stale: (input) => ({ ...input, version: input.version - 1 }),
    events: ['received', 'request_chosen', 'moved'],
    done: async (at, { caseId, uploadIds }) => {
      const row = await at.db.case.findUniqueOrThrow({
        where: { id: caseId },
        include: { messages: { include: { attachments: true }, orderBy: { at: 'asc' } } },
      });
      const [letter] = row.messages;
      expect(row).toMatchObject({ state: 'authority_check', requestMessageId: letter?.id });
      expect(letter).toMatchObject({
        channel: 'letter',
        direction: 'in',
        at: new Date('2025-12-15T07:00:00Z'),
        receivedSource: 'recorded_arrival',
        fromName: 'Nora Holm',
        attachments: [{ name: 'brev.pdf' }],
      });
      expect(await at.db.upload.findMany({ where: { id: { in: uploadIds } } })).toEqual([]);
    },
  });

  test('without a scan it is no letter', async () => {
    const at = await desk();
    const input = await scanned(at);
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () =>
      refusalOf(karin.cases.addLetter({ ...input, uploadIds: [] })),
    );
    expect(told).toMatchObject({ status: 422, code: 'letter.incomplete', fields: [{ path: 'uploadIds' }] });
  });

  test('a text that anybody could have typed is no scan', async () => {
    const at = await desk();
    const input = await scanned(at);
    await at.db.upload.updateMany({ where: { id: { in: input.uploadIds } }, data: { type: 'text/plain' } });
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () => refusalOf(karin.cases.addLetter(input)));
    expect(told).toMatchObject({ status: 422, code: 'letter.no_scan', fields: [{ path: 'uploadIds' }] });
  });

  test('its day of arrival counts for the end of the agreement', async () => {
    const at = await desk();
    const input = await scanned(at);
    expect(await (await at.as('karin')).cases.addLetter(input)).toMatchObject({
      ending: { received: '2025-12-15', endDate: '2026-03-15' },
    });
  });

  test('one that arrived before the notice that was read first does not take its place', async () => {
    const at = await desk();
    const { view } = await aTermination(at);
    const upload = await anUpload(at, 'karin');
    const karin = await at.as('karin');
    const after = await karin.cases.addLetter({ ...on(view), ...arrived, uploadIds: [upload.id] });
    expect(after).toMatchObject({ ending: { received: '2025-12-16' }, state: 'authority_check' });
    expect(after.authority?.request).toMatchObject({ channel: 'email' });
  });

  test('opens an ended case again, within fourteen days', async () => {
    const at = await desk();
    const view = await aCase(at);
    const karin = await at.as('karin');
    await karin.cases.move({ ...on(view), move: 'withdraw', reason: 'Kunden ringde igen.' });
    const add = async () =>
      karin.cases.addLetter({
        ...on(await look(at, view)),
        ...arrived,
        uploadIds: [(await anUpload(at, 'karin')).id],
      });
    expect(await add()).toMatchObject({ state: 'working', doneAt: null });
    await karin.cases.move({ ...on(await look(at, view)), move: 'withdraw', reason: 'Igen.' });
    const long = new Date(Date.now() - 15 * 86_400_000);
    await at.db.case.update({ where: { id: view.id }, data: { doneAt: long, stateSince: long } });
    expect(await refusalOf(add())).toMatchObject({ status: 422, code: 'case.reopen_too_late' });
  });
});
