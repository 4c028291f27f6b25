import { afterEach, describe, expect, test } from 'vitest';
import { deliverMessage } from '../jobs/deliver-message.ts';
import { type Desk, desk } from '../testing/desk.ts';
import {
  aDisclosureCase,
  deliveryOf,
  disclosed,
  kontoret,
  linkOf,
  siteId,
  tokenOf,
} from '../testing/instructions.ts';
import { refusalOf } from '../testing/refusal.ts';
import { bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

afterEach(async () => {
  const { server, db } = await desk();
  server.clockShiftMs = 0;
  await db.rateLimit.deleteMany();
});

const theText = async (at: Desk) =>
  (
    await at.db.instructionVersion.findFirstOrThrow({
      where: { siteId: await siteId(at), state: 'in_force' },
    })
  ).text;

const open = async (at: Desk, token: string) => at.outsider().disclosure.open({ token });
const spent = { status: 422, code: 'link.spent' };

describe('a disclosure', () => {
  test('leaves as a link to the registered address, and the mail says nothing of the text', async () => {
    const at = await desk();
    const view = await aDisclosureCase(at);
    expect(await eventsOf(at, () => moved(at, view, 'disclose'))).toEqual([
      'authority_decided',
      'moved',
      'replied',
      'disclosed',
    ]);
    const link = await linkOf(at, view);
    expect(link).toMatchObject({ address: bryggaren.mail, openedAt: null, stoppedAt: null });
    expect(link.expiresAt.getTime() - link.madeAt.getTime()).toBe(7 * 86_400_000);
    const after = await look(at, view);
    expect(after).toMatchObject({ state: 'resolved', instruction: { disclosures: [{ state: 'sent' }] } });
    const text = await theText(at);
    expect(JSON.stringify(after)).not.toContain(text.split('\n')[0]);
    const message = await at.db.message.findFirstOrThrow({ where: { id: link.messageId ?? '' } });
    expect(message).toMatchObject({
      templateKey: 'instruction_link',
      toAddresses: [bryggaren.mail],
      ccAddresses: [],
    });
    expect(message.text).not.toContain(text.split('\n')[0]);
  });

  test('carries its token only in the mail that leaves', async () => {
    const at = await desk();
    const { view, token } = await disclosed(at);
    expect(token).toHaveLength(43);
    expect(JSON.stringify(await look(at, view))).not.toContain(token);
    const kept = await at.owner.query(
      `select 1 from message where text like '%' || $1 || '%' union all select 1 from disclosure where token_hash = $1`,
      [token],
    );
    expect(kept.rowCount).toBe(0);
  });

  test('is looked at as often as anybody likes and opened once, and that is logged', async () => {
    const at = await desk();
    const { view, token } = await disclosed(at);
    for (const _ of [1, 2])
      expect(await at.outsider().disclosure.look({ token })).toMatchObject({
        address: 'l…@bryggaren.example',
      });
    expect(await eventsOf(at, () => open(at, token))).toEqual(['disclosure_opened']);
    expect(await linkOf(at, view)).toMatchObject({ openedFrom: '127.0.0.1', openedAt: expect.any(Date) });
    const after = await look(at, view);
    expect(after.timeline.at(-1)).toMatchObject({ event: 'disclosure_opened', actor: { kind: 'outside' } });
    expect(after.instruction?.disclosures).toMatchObject([{ state: 'opened' }]);
    expect(await nothingWritten(at, () => refusalOf(open(at, token)))).toMatchObject(spent);
    expect(await refusalOf(at.outsider().disclosure.look({ token }))).toMatchObject(spent);
  });

  test('shows the text with its site, once', async () => {
    const at = await desk();
    const { token } = await disclosed(at);
    expect(await open(at, token)).toMatchObject({
      site: { number: kontoret, name: 'Kontoret' },
      number: 1,
      text: await theText(at),
    });
  });

  test('opens for exactly one of many tries at once', async () => {
    const at = await desk();
    const { view, token } = await disclosed(at);
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => open(at, token)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const kinds = await at.events(view.id);
    expect(kinds.filter((kind) => kind === 'disclosure_opened')).toHaveLength(1);
  });

  test('works for seven days', async () => {
    const at = await desk();
    const { view, token } = await disclosed(at);
    at.server.clockShiftMs = 7 * 86_400_000 - 60_000;
    expect(await at.outsider().disclosure.look({ token })).toHaveProperty('expiresAt');
    at.server.clockShiftMs = 7 * 86_400_000 + 60_000;
    expect(await refusalOf(open(at, token))).toMatchObject(spent);
    expect((await look(at, view)).instruction?.disclosures).toMatchObject([{ state: 'expired' }]);
  });

  test('a token nobody made is answered as a spent one', async () => {
    const at = await desk();
    const told = await refusalOf(open(at, 'x'.repeat(43)));
    const { token } = await disclosed(at);
    await open(at, token);
    const again = await refusalOf(open(at, token));
    expect(told).toEqual(again);
  });

  test('guessing is stopped', async () => {
    const at = await desk();
    const tries = Array.from({ length: 31 }, (_, index) => `${index}`.padStart(43, 'x'));
    const told = [];
    for (const token of tries) told.push((await refusalOf(open(at, token))).kind);
    expect(told.at(-1)).toBe('too_many');
  });
});

describe('no other address', () => {
  test('one that is not registered for the contact is refused', async () => {
    const at = await desk();
    const view = await aDisclosureCase(at);
    for (const discloseTo of ['lena.ek@hemma.example', 'sara.lindqvist@norrsken.example']) {
      const told = await nothingWritten(at, () =>
        refusalOf(moved(at, view, 'disclose', { fields: { discloseTo } })),
      );
      expect(told).toMatchObject({ status: 422, code: 'instruction.address_not_registered' });
    }
  });

  test('another registered one may be chosen', async () => {
    const at = await desk();
    const view = await aDisclosureCase(at);
    const address = await at.db.contactAddress.create({
      data: {
        kind: 'email',
        value: 'lena@bryggaren.example',
        contactId: view.authority ? ((await linkedContact(at, view)) ?? '') : '',
      },
    });
    await moved(at, view, 'disclose', { fields: { discloseTo: 'Lena@Bryggaren.example' } });
    expect(await linkOf(at, view)).toMatchObject({ address: address.value });
    await at.db.contactAddress.delete({ where: { id: address.id } });
    await deliverMessage(at.server, (await deliveryOf(at, view)).id);
    expect(await linkOf(at, view)).toMatchObject({ stoppedWhy: 'address_not_registered' });
  });

  test('a stranger’s mail, signed by the stranger’s own domain, gets nothing', async () => {
    const at = await desk();
    const view = await aDisclosureCase(at, {
      from: 'Lena Ek <lena.ek@hemma.example>',
      sign: 'hemma.example',
    });
    const told = await nothingWritten(at, () => refusalOf(moved(at, view, 'disclose')));
    expect(told).toMatchObject({ status: 422, code: expect.stringMatching(/^authority\./) });
  });

  test('nothing in Lena’s name without her domain’s signature', async () => {
    const at = await desk();
    const view = await aDisclosureCase(at, { sign: null });
    const told = await nothingWritten(at, () => refusalOf(moved(at, view, 'disclose')));
    expect(told).toMatchObject({ status: 422, code: 'authority.needs_proof' });
  });

  test('a site without an instruction has nothing to disclose', async () => {
    const at = await desk();
    const bare = await at.db.site.create({
      data: {
        number: 'S-299001',
        customer: { connect: { number: bryggaren.number } },
        name: 'Lagret',
        street: 'Lagervägen',
        streetNumber: '1',
        postalCode: '990 12',
        city: 'Lillåstad',
      },
    });
    const view = await aDisclosureCase(at, { site: bare.number });
    expect(await nothingWritten(at, () => refusalOf(moved(at, view, 'disclose')))).toMatchObject({
      status: 422,
      code: 'instruction.none',
    });
  });
});

const linkedContact = async ({ db }: Desk, { id }: { id: string }) =>
  (await db.case.findUniqueOrThrow({ where: { id } })).contactId;

describe('between asking and sending', () => {
  /** Lena's right to read, as it stands in the register. */
  const herRight = ({ db }: Desk) =>
    db.authority.findFirstOrThrow({
      where: { scope: 'read_instruction', contact: { name: 'Lena Ek' } },
    });

  test('a right that was revoked stops it, and the case is worked on again', async () => {
    const at = await desk();
    const view = await moved(at, await aDisclosureCase(at), 'disclose');
    const { id } = await herRight(at);
    await at.db.authority.update({ where: { id }, data: { revokedOn: new Date('2026-01-01') } });
    const events = await eventsOf(at, () => tokenOf(at, view));
    await at.db.authority.update({ where: { id }, data: { revokedOn: null } });
    expect(events).toEqual(['disclosure_stopped', 'moved', 'delivery_failed']);
    expect(await tokenOf(at, view)).toBe('');
    expect(await deliveryOf(at, view)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('har inte längre rätt'),
    });
    expect(await look(at, view)).toMatchObject({
      state: 'working',
      instruction: { disclosures: [{ state: 'stopped' }] },
    });
    expect(await linkOf(at, view)).toMatchObject({ stoppedWhy: 'right_not_allowed' });
  });

  test.each<[string, { typeKey?: string; site?: string }]>([
    ['a copy of an invoice', { typeKey: 'invoice_copy' }],
    ['a change of the instruction', { typeKey: 'instruction_change' }],
    ['another site', { site: 'S-200101' }],
  ])('a case that was opened again and is about %s stops it', async (_, { typeKey, site }) => {
    const at = await desk();
    const view = await moved(at, await aDisclosureCase(at), 'disclose');
    const again = await moved(at, view, 'reopen');
    if (typeKey) await (await at.as('maria')).cases.classify({ ...on(again), typeKey });
    if (site) await (await at.as('karin')).cases.link({ ...on(again), siteId: await siteId(at, site) });
    expect(await tokenOf(at, view)).toBe('');
    expect(await linkOf(at, view)).toMatchObject({ stoppedWhy: 'right_not_allowed' });
  });

  test('taken back in time it opens nothing', async () => {
    const at = await desk();
    const view = await moved(at, await aDisclosureCase(at), 'disclose');
    const { id: deliveryId } = await deliveryOf(at, view);
    const karin = await at.as('karin');
    expect(await eventsOf(at, () => karin.cases.undoReply({ deliveryId }))).toEqual([
      'reply_undone',
      'disclosure_stopped',
      'moved',
    ]);
    expect(await tokenOf(at, view)).toBe('');
    expect(await linkOf(at, view)).toMatchObject({ stoppedWhy: 'undone' });
  });

  test('a mail that is tried again carries a new token, and the old one opens nothing', async () => {
    const at = await desk();
    const { view, token } = await disclosed(at);
    const { id } = await deliveryOf(at, view);
    await at.db.delivery.update({ where: { id }, data: { state: 'sending', sentAt: null } });
    const again = await tokenOf(at, view);
    expect(again).not.toBe(token);
    expect(await refusalOf(open(at, token))).toMatchObject(spent);
    expect(await open(at, again)).toHaveProperty('text');
    await at.db.delivery.update({ where: { id }, data: { state: 'sending', sentAt: null } });
    await deliverMessage(at.server, id);
    expect(await deliveryOf(at, view)).toMatchObject({ state: 'sent' });
  });
});

test('the case is not solved without the link', async () => {
  const at = await desk();
  const view = await aDisclosureCase(at);
  const karin = await at.as('karin');
  const told = await nothingWritten(at, () => refusalOf(karin.cases.move({ ...on(view), move: 'resolve' })));
  expect(told).toMatchObject({ status: 422, code: 'case.not_disclosed' });
  expect((await karin.cases.templates({ caseId: view.id })).map(({ key }) => key)).not.toContain(
    'instruction_link',
  );
});
