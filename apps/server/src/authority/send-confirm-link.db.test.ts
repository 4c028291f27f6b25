import { afterEach, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aRight, theContact } from '../testing/rights.ts';
import { aCase, aDispute, bryggaren, customerId, look, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

afterEach(async () => {
  const { server, db } = await desk();
  server.clockShiftMs = 0;
  await db.rateLimit.deleteMany();
});

/** A dispute that counts as Lena Ek's, and her. */
const hers = async (at: Desk) => ({
  ...(await aDispute(at)),
  contactId: (await theContact(at, 'Lena Ek')).id,
});

/** A request by phone to read an instruction, with a link on its way to Lena Ek, and the link's token. */
async function linked(at: Desk) {
  const contactId = (await theContact(at, 'Lena Ek')).id;
  const opened = await aCase(at, {
    typeKey: 'instruction_disclosure',
    customerId: await customerId(at, bryggaren.number),
  });
  const karin = await at.as('karin');
  const view = await karin.authority.sendConfirmLink({ ...on(opened), contactId });
  return { view, contactId, ...(await lastLetter(at, opened.id)) };
}

async function lastLetter({ db }: Desk, caseId: string) {
  const sent = await db.message.findFirstOrThrow({
    where: { caseId, templateKey: 'request_confirmation' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { delivery: true },
  });
  return { letter: sent, token: /bekrafta\/(\S+)/.exec(sent.text)?.[1] ?? '' };
}

const confirm = (at: Desk, token: string) => at.outsider().form.confirm({ token });

describe('authority.sendConfirmLink', () => {
  quintet({
    given: hers,
    call: (caller, { contactId, ...view }) => caller.authority.sendConfirmLink({ ...on(view), contactId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.fields_locked',
      async (at, view) => ({ ...(await withdrawn(at, view)), contactId: view.contactId }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['replied'],
    done: async (at, { id, number }) => {
      const { letter: sent } = await lastLetter(at, id);
      expect(sent).toMatchObject({ toAddresses: [bryggaren.mail], ccAddresses: [], automatic: true });
      expect(sent.text).toContain(number);
      expect(sent.text).not.toContain('beställt');
      expect(await at.db.oneTimeLink.findMany({ where: { caseId: id } })).toMatchObject([
        { purpose: 'request_confirmation', address: bryggaren.mail, usedAt: null },
      ]);
    },
  });

  test('confirmed, it allows what a link is enough for; the token shows nowhere on the case', async () => {
    const at = await desk();
    await aRight(at, 'Lena Ek', { scope: 'read_instruction' });
    const { view, token, contactId } = await linked(at);
    expect(view.authority?.result).toBe('needs_proof');
    expect(JSON.stringify(view)).not.toContain(token);
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => confirm(at, token)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const now = await look(at, view);
    expect(now.authority).toMatchObject({ result: 'allow', cures: [] });
    expect(now.authority?.reasons.map(({ code }) => code)).toContain('confirmed_by_link');
    const event = await at.db.caseEvent.findFirstOrThrow({
      where: { caseId: view.id, kind: 'confirmed_by_link' },
    });
    expect(event.data).toEqual({ messageId: now.authority?.request.messageId, contactId });
  });

  test('a confirmed link is no written notice: a termination by phone stays where it is', async () => {
    const at = await desk();
    await aRight(at, 'Lena Ek', { scope: 'cancel_agreement' });
    const opened = await aCase(at, {
      typeKey: 'cancellation',
      customerId: await customerId(at, bryggaren.number),
    });
    const before = opened.authority;
    expect(before?.cures.map(({ kind }) => kind)).not.toContain('confirm_link');
    const contactId = (await theContact(at, 'Lena Ek')).id;
    await (await at.as('karin')).authority.sendConfirmLink({ ...on(opened), contactId });
    await confirm(at, (await lastLetter(at, opened.id)).token);
    const after = (await look(at, opened)).authority;
    expect(after?.result).toBe(before?.result);
    expect(after?.request.evidence).toBeNull();
  });

  test('it is spent after seven days, by a newer one, by another request, and when the address is no longer hers', async () => {
    const at = await desk();
    const spent = async (token: string) =>
      expect(await refusalOf(confirm(at, token))).toMatchObject({ status: 422, code: 'link.spent' });
    const old = await linked(at);
    at.server.clockShiftMs = 7 * 86_400_000 + 60_000;
    await spent(old.token);
    at.server.clockShiftMs = 0;

    const twice = await linked(at);
    const karin = await at.as('karin');
    await karin.authority.sendConfirmLink({ ...on(twice.view), contactId: twice.contactId });
    await spent(twice.token);
    expect(await confirm(at, (await lastLetter(at, twice.view.id)).token)).toEqual({
      number: twice.view.number,
    });

    const moved = await linked(at);
    const sent = new Date().toISOString();
    await at.mail(
      letter({ from: `Lena Ek <${bryggaren.mail}>`, subject: `Begäran ${moved.view.number}`, at: sent }),
    );
    const joined = await look(at, moved.view);
    const messageId = joined.authority?.otherMessages[0]?.messageId ?? '';
    await karin.authority.chooseRequest({ ...on(joined), messageId });
    await spent(moved.token);

    const early = await linked(at);
    const subject = `Innan samtalet, ärende ${early.view.number}`;
    await at.mail(letter({ from: `Lena Ek <${bryggaren.mail}>`, subject }));
    expect((await look(at, early.view)).authority?.request.channel).toBe('email');
    await spent(early.token);

    const gone = await linked(at);
    await at.db.contactAddress.updateMany({
      where: { contactId: gone.contactId, kind: 'email' },
      data: { value: 'ny@bryggaren.example' },
    });
    await spent(gone.token);
    await at.db.contactAddress.updateMany({
      where: { contactId: gone.contactId, kind: 'email' },
      data: { value: bryggaren.mail },
    });
  });

  test('it goes to nobody but the contact the request is taken to come from, at a registered address', async () => {
    const at = await desk();
    const view = await hers(at);
    const karin = await at.as('karin');
    const sara = await theContact(at, 'Sara Lindqvist');
    const colleague = await at.db.contact.create({
      data: { name: 'Kim Utan', customerId: await customerId(at, bryggaren.number) },
    });
    const refusal = (contactId: string) =>
      nothingWritten(at, () => refusalOf(karin.authority.sendConfirmLink({ ...on(view), contactId })));
    expect(await refusal(sara.id)).toMatchObject({ status: 404 });
    expect(await refusal(colleague.id)).toMatchObject({ status: 422, code: 'authority.other_contact' });
    const unknown = await aCase(at, {
      typeKey: 'invoice_dispute',
      customerId: await customerId(at, bryggaren.number),
      requesterAddress: null,
    });
    const chosen = await karin.cases.link({ ...on(unknown), contactId: colleague.id });
    const lacking = karin.authority.sendConfirmLink({ ...on(chosen), contactId: colleague.id });
    expect(await refusalOf(lacking)).toMatchObject({ status: 422, code: 'authority.no_address' });
  });
});
