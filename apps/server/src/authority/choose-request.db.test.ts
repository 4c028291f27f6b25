import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aRight } from '../testing/rights.ts';
import { aDispute, bryggaren, customerId, look, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
/** Lena Ek's mail as it comes this moment. */
const mail = (facts: { subject: string; sign?: string | undefined }) =>
  letter({ from: lena, at: new Date().toISOString(), sign: 'bryggaren.example', ...facts });
const lena = `Lena Ek <${bryggaren.mail}>`;

/** A dispute by phone whose request is now the mail of Lena Ek that joined it, and the message of the call. */
async function joined(at: Desk) {
  const view = await aDispute(at);
  const [call] = incoming(view);
  await at.mail(mail({ subject: `Bestridande ${view.number}` }));
  return { ...(await look(at, view)), messageId: call?.id ?? nobody };
}

const incoming = ({ timeline }: CaseView) =>
  timeline.filter((entry) => entry.kind === 'message').filter(({ direction }) => direction === 'in');

describe('authority.chooseRequest', () => {
  quintet({
    given: joined,
    call: (caller, { messageId, ...view }) => caller.authority.chooseRequest({ ...on(view), messageId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.fields_locked',
      async (at, view) => ({ ...(await withdrawn(at, view)), messageId: view.messageId }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['request_chosen'],
    done: async (at, { id, messageId }) =>
      expect(await at.db.case.findUnique({ where: { id } })).toMatchObject({ requestMessageId: messageId }),
  });

  test('only what came in, on this case, can be the request; what is the request already changes nothing', async () => {
    const at = await desk();
    const view = await joined(at);
    const other = await joined(at);
    const karin = await at.as('karin');
    const chosen = (messageId: string) => karin.authority.chooseRequest({ ...on(view), messageId });
    for (const messageId of [nobody, other.messageId])
      expect(await nothingWritten(at, () => refusalOf(chosen(messageId)))).toMatchObject({ status: 404 });
    await nothingWritten(at, () => chosen(view.authority?.request.messageId ?? nobody));
    await karin.cases.reply({
      caseId: view.id,
      seenSeq: view.lastSeq,
      to: [bryggaren.mail],
      subject: 'Svar',
      text: 'Hej!',
    });
    const ours = await at.db.message.findFirstOrThrow({ where: { caseId: view.id, direction: 'out' } });
    const now = await look(at, view);
    const wrong = karin.authority.chooseRequest({ ...on(now), messageId: ours.id });
    expect(await refusalOf(wrong)).toMatchObject({ status: 422, code: 'authority.own_message' });
  });

  test('a termination whose sender is unproven goes no further until the signed mail that followed is chosen', async () => {
    const at = await desk();
    await aRight(at, 'Lena Ek', { scope: 'cancel_agreement' });
    const karin = await at.as('karin');
    const { caseNumber = '' } = await at.mail(mail({ subject: 'Uppsägning av avtal', sign: undefined }));
    const opened = await karin.cases.get({ ref: caseNumber });
    const typed = await karin.cases.classify({ ...on(opened), typeKey: 'cancellation' });
    const customer = await customerId(at, bryggaren.number);
    await karin.cases.link({ ...on(typed), customerId: customer });
    await at.mail(mail({ subject: `Uppsägning, ärende ${caseNumber}` }));
    const view = await look(at, opened);
    expect(view.authority).toMatchObject({ result: 'needs_proof', request: { sender: 'unverified' } });
    const cure = view.authority?.cures[0];
    expect(cure).toMatchObject({ kind: 'choose_request', leadsTo: 'allow', stopped: null });
    const chosen = await karin.authority.chooseRequest({ ...on(view), messageId: cure?.target ?? '' });
    expect(chosen.authority).toMatchObject({
      result: 'allow',
      request: { sender: 'verified' },
      otherMessages: [{ sender: 'unverified', result: 'needs_proof' }],
      contact: { name: 'Lena Ek', by: 'address' },
    });
  });
});
