import { describe, expect, test } from 'vitest';
import { anOverrideRequest, anUnprovenDispute } from '../testing/approval-requests.ts';
import { answered } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { aChangeCase, newText } from '../testing/instructions.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aContact, aRight } from '../testing/registers.ts';
import { aCase, aDispute, look, moved, on, withdrawn } from '../testing/scenarios.ts';
import { aNotice, anAgreement, anEnquiry } from '../testing/terminations.ts';
import { nothingWritten } from '../testing/written.ts';

const reason = 'Väl känd kund sedan tio år.';

/** A written notice by a contact who has no right to terminate. */
async function aRightlessTermination(at: Desk) {
  const contact = await aContact(at);
  const agreement = await anAgreement(at);
  const enquiry = await anEnquiry(at, { agreement });
  await at.mail(aNotice(enquiry, { contact }));
  return { contact, view: await look(at, enquiry) };
}

describe('approvals.askOverride', () => {
  quintet({
    given: anUnprovenDispute,
    call: (caller, view) => caller.approvals.askOverride({ ...on(view), reason }),
    unseen: (view) => ({ ...view, id: '00000000-0000-4000-8000-000000000000' }),
    powerless: ['rut', 'gunnar', 'karin', 'lasse', 'pelle'],
    owner: 'maria',
    refused: ['case.fields_locked', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['approval_asked'],
    done: async (at, { id }) => {
      const actor = async (key: string) => (await at.ctxOf(key)).actor.personId;
      expect(await at.db.approval.findFirst({ where: { caseId: id } })).toMatchObject({
        kind: 'authority_override',
        state: 'open',
        reason,
        requestedBy: await actor('maria'),
        lastEditorId: await actor('karin'),
        requestHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(await look(at, { id })).toMatchObject({
        state: 'investigating',
        approval: { kind: 'authority_override', mine: true, requestedBy: { name: 'Maria Öberg' } },
      });
    },
  });

  test('only where a right is asked for and does not carry', async () => {
    const at = await desk();
    const maria = await at.as('maria');
    const refusal = async (view: { id: string }) =>
      nothingWritten(at, async () =>
        refusalOf(maria.approvals.askOverride({ ...on(await look(at, view)), reason })),
      );
    expect(await refusal(await aDispute(at))).toMatchObject({ status: 422, code: 'authority.allowed' });
    expect(await refusal(await aCase(at))).toMatchObject({ code: 'authority.undecided' });
    const { view, approvalId, version } = await anOverrideRequest(at);
    expect(await refusal(view)).toMatchObject({ code: 'approval.pending' });
    await (await at.as('gunnar')).approvals.decide({ approvalId, version, outcome: 'approve' });
    expect(await refusal(view)).toMatchObject({ code: 'authority.allowed' });
  });

  test('a case does not end while it waits, and goes on once it was taken back', async () => {
    const at = await desk();
    const { view, approvalId, version } = await anOverrideRequest(at);
    const end = () => moved(at, view, 'withdraw', { reason: 'Kunden ringde.' });
    expect(await refusalOf(end())).toMatchObject({ code: 'case.approval_pending' });
    await (await at.as('maria')).approvals.withdraw({ approvalId, version });
    expect(await end()).toMatchObject({ state: 'withdrawn' });
  });

  test('says which site it is for, and nothing of a new instruction’s text', async () => {
    const at = await desk();
    const view = await moved(at, await aChangeCase(at, { sign: null }), 'check');
    await (await at.as('maria')).approvals.askOverride({ ...on(view), reason });
    const { id, snapshot } = await at.db.approval.findFirstOrThrow({ where: { caseId: view.id } });
    const [line = ''] = newText.split('\n');
    const shown = await (await at.as('gunnar')).approvals.get({ approvalId: id });
    expect(JSON.stringify(snapshot)).not.toContain(line);
    expect(JSON.stringify(shown)).not.toContain(line);
    expect(shown.lines).toContainEqual(
      expect.objectContaining({ key: 'site', value: { sv: 'S-200102 Kontoret', en: 'S-200102 Kontoret' } }),
    );
    expect(shown.lines.map(({ key }) => key)).toContain('field.newText');
  });

  test('while it waits nothing else is asked for, although the right has come', async () => {
    const at = await desk();
    const { contact, view } = await aRightlessTermination(at);
    await (await at.as('maria')).approvals.askOverride({ ...on(view), reason });
    await aRight(at, { contactId: contact.id });
    const told = await nothingWritten(at, () => refusalOf(moved(at, view, 'ask_approval')));
    expect(told).toMatchObject({ status: 422, code: 'approval.pending' });
  });

  test('lets nothing else pass than what was asked for when it was given', async () => {
    const at = await desk();
    const view = await moved(at, await aChangeCase(at, { sign: null }), 'check');
    await (await at.as('maria')).approvals.askOverride({ ...on(view), reason });
    const karin = await at.as('karin');
    const given = await answered(at, view, 'approve');
    const other = await karin.cases.setFields({ ...on(given), fields: { newText: 'Sänd ingen.' } });
    expect(await nothingWritten(at, () => refusalOf(moved(at, other, 'prepare')))).toMatchObject({
      code: 'authority.needs_proof',
    });
    const again = await karin.cases.setFields({ ...on(other), fields: { newText } });
    expect(await moved(at, again, 'prepare')).toMatchObject({ state: 'prepared' });
  });
});
