import type { CaseView } from '@underlag/api/cases';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { letter, signedBy } from '../testing/letters.ts';
import { aRight, theContact } from '../testing/rights.ts';
import { bryggaren, customerId, on } from '../testing/scenarios.ts';

const lena = `Lena Ek <${bryggaren.mail}>`;
const cheap = 'skicka-billigt.example';
const notice = {
  subject: 'Uppsägning av avtal A-400576',
  text: 'Hej! Vi säger härmed upp avtal A-400576. Lena Ek, Bryggaren Fastigheter AB, K-104233.',
};
const edit = (raw: Buffer, change: (text: string) => string) =>
  Buffer.from(change(raw.toString('latin1')), 'latin1');

/** The notice as somebody sends it; signed by the domain that is named, by none when none is. */
const from = (sender: string | readonly string[], sign?: string, more: object = {}) =>
  letter({ from: sender, ...notice, ...(sign ? { sign } : {}), ...more });
const genuine = () => from(lena, 'bryggaren.example');

/** The same message as another host hands it over later, with a new Received on top. */
const relayed = (raw: Buffer, at: string) =>
  edit(raw.subarray(raw.indexOf('DKIM-Signature')), (text) =>
    [
      `Return-Path: <x@${cheap}>`,
      `Received: from mail.${cheap} (mail.${cheap} [192.0.2.66])`,
      `\tby mx.vakt.example (Postfix) with ESMTPS id AGAIN; ${at}`,
      text,
    ].join('\r\n'),
  );

const forgeries: Record<string, () => Buffer> = {
  'the display name only': () => from(`Lena Ek <lena.ek@${cheap}>`, cheap),
  'two From headers, the true one below': () =>
    edit(genuine(), (text) => text.replace(/^From: /m, `From: Lena Ek <x@${cheap}>\r\nFrom: `)),
  'two From headers, the true one on top': () => from([lena, `x@${cheap}`], cheap),
  'one From with two senders': () => from(`${lena}, x@${cheap}`, 'bryggaren.example'),
  'a Reply-To to the registered address': () =>
    from(`Lena Ek <x@${cheap}>`, cheap, { more: [['Reply-To', bryggaren.mail]] }),
  'a Sender and Return-Path of the registered address': () =>
    from(`Lena Ek <x@${cheap}>`, cheap, { more: [['Sender', lena]], returnPath: bryggaren.mail }),
  'a look-alike domain': () => from('Lena Ek <lena.ek@bryggarren.example>'),
  'a look-alike domain that signs': () => from('Lena Ek <lena.ek@bryggaren.skicka-billigt.example>', cheap),
  'no signature at all': () => from(lena),
  'a verdict of some other server': () =>
    from(lena, undefined, {
      more: [['Authentication-Results', 'mx.vakt.example; dkim=pass header.d=bryggaren.example; dmarc=pass']],
    }),
  'a sound signature of another domain': () => from(lena, cheap),
  'a broken signature': () => edit(genuine(), (text) => text.replace('A-400576. Lena', 'A-400577. Lena')),
  'a broken signature beside a sound one of another domain': () =>
    signedBy(
      cheap,
      edit(genuine(), (text) => text.replace('A-400576. Lena', 'A-400577. Lena')),
      new Date('2026-11-20T09:00:00Z'),
    ),
  'a subdomain that the domain signs for': () =>
    from('Lena Ek <lena.ek@kontor.bryggaren.example>', 'bryggaren.example'),
  'the address signed by a subdomain': () => from(lena, 'kontor.bryggaren.example'),
  'a Cyrillic letter in the domain': () => from('Lena Ek <lena.ek@bryggаren.example>', cheap),
  'the same as it is written on the wire': () => from('Lena Ek <lena.ek@xn--bryggren-2fg.example>', cheap),
  'full-width letters that fold to the true address': () =>
    from('Lena Ek <lena.ek@ｂｒｙｇｇａｒｅｎ.example>', cheap),
  'the registered address as the display name': () => from(`"${bryggaren.mail}" <x@${cheap}>`, cheap),
  'the registered address in brackets of its own inside the name': () =>
    from(`"Lena Ek <${bryggaren.mail}>" <x@${cheap}>`, cheap),
  'the true message forwarded as an attachment': () =>
    from(`x@${cheap}`, cheap, {
      files: [{ name: 'vidarebefordrat.eml', type: 'message/rfc822', bytes: genuine() }],
    }),
  'the true message forwarded inside the text': () =>
    from(`x@${cheap}`, cheap, {
      subject: `VB: ${notice.subject}`,
      text: `Se nedan.\n\n-----Ursprungligt meddelande-----\nFrån: ${lena}\nÄmne: ${notice.subject}\n\n${notice.text}`,
    }),
  'the true message sent on weeks later': () =>
    relayed(
      from(lena, 'bryggaren.example', { at: '2026-10-20T10:00:00+02:00' }),
      'Fri, 20 Nov 2026 10:00:00 +0100',
    ),
  'a true message to somebody else, sent on to us': () =>
    from(lena, 'bryggaren.example', { to: 'kundtjanst@larmbolaget.example' }),
  'another customer’s contact with the same right': () =>
    from('Sara Lindqvist <sara.lindqvist@norrsken.example>', 'norrsken.example'),
};

let at: Desk;
beforeAll(async () => {
  at = await desk();
  await aRight(at, 'Lena Ek', { scope: 'cancel_agreement' });
  await aRight(at, 'Sara Lindqvist', { scope: 'cancel_agreement' });
});

/** Takes the mail in, opens it by hand should it be parked, and makes it a termination of Bryggaren's agreement. */
async function asTermination(raw: Buffer): Promise<CaseView> {
  const karin = await at.as('karin');
  const { result, caseNumber } = await at.mail(raw);
  const number = result === 'parked' ? await released() : caseNumber;
  const opened = await karin.cases.get({ ref: number ?? '' });
  const typed =
    opened.typeKey === 'cancellation'
      ? opened
      : await karin.cases.classify({ ...on(opened), typeKey: 'cancellation' });
  const agreement = await at.db.agreement.findUniqueOrThrow({ where: { number: 'A-400576' } });
  return karin.cases.link({
    ...on(typed),
    customerId: await customerId(at, bryggaren.number),
    agreementId: agreement.id,
  });
}

async function released(): Promise<string> {
  const item = await at.db.intakeItem.findFirstOrThrow({
    where: { state: 'parked' },
    orderBy: { receivedAt: 'desc' },
  });
  const maria = await at.as('maria');
  const opened = await maria.parked.decide({ id: item.id, version: item.version, decision: 'open_case' });
  return opened?.number ?? '';
}

/** The case with Lena chosen by hand as the one who asks. */
async function asLena(view: CaseView): Promise<CaseView> {
  const contactId = (await theContact(at, 'Lena Ek')).id;
  return (await at.as('karin')).cases.link({ ...on(view), contactId });
}

test('the true message is allowed, and says why', async () => {
  const view = await asTermination(genuine());
  expect(view.authority).toMatchObject({
    act: 'cancel_agreement',
    result: 'allow',
    contact: { name: 'Lena Ek', by: 'address' },
    request: { channel: 'email', sender: 'verified', evidence: expect.stringMatching(/^[0-9a-f]{64}$/) },
    cures: [],
  });
  expect(view.authority?.reasons.map(({ code }) => code)).toEqual([
    'person_known',
    'row_in_force',
    'scope_covers',
    'written_notice',
    'sender_verified',
    'four_eyes',
    'review_current',
  ]);
});

test.each(Object.entries(forgeries))('%s is never allowed', async (_, forged) => {
  const view = await asTermination(forged());
  const chosen = await asLena(view);
  for (const { authority, moves } of [view, chosen]) {
    expect(authority).not.toBeNull();
    expect(authority?.result).not.toBe('allow');
    expect(moves.every(({ key, refusal }) => key !== 'ask_approval' || refusal !== null)).toBe(true);
  }
});

test('the same bytes again, and again by another way, are no second request', async () => {
  const raw = genuine();
  expect((await at.mail(raw)).result).toBe('case');
  expect((await at.mail(raw)).result).toBe('duplicate');
  expect((await at.mail(relayed(raw, 'Fri, 20 Nov 2026 18:00:00 +0100'))).result).toBe('duplicate');
});

test('the same message with one more header is parked, and opened by hand it proves nothing', async () => {
  const raw = genuine();
  const first = await at.mail(raw);
  const again = edit(relayed(raw, 'Fri, 20 Nov 2026 18:00:00 +0100'), (text) =>
    text.replace('MIME-Version', `Cc: x@${cheap}\r\nMIME-Version`),
  );
  const parked = await at.mail(again);
  expect(parked).toEqual({ result: 'parked', reason: 'repeated' });
  const item = await at.db.intakeItem.findFirstOrThrow({ where: { reason: 'repeated', state: 'parked' } });
  expect(await at.db.case.findUnique({ where: { id: item.caseId ?? '' } })).toMatchObject({
    number: first.caseNumber,
  });
  const number = await released();
  const view = await (await at.as('karin')).cases.get({ ref: number });
  expect(view.timeline).toContainEqual(
    expect.objectContaining({
      kind: 'message',
      proof: {
        sender: 'unverified',
        says: expect.objectContaining({ sv: expect.stringContaining('samma mejl har redan kommit') }),
      },
    }),
  );
});

test('an old signature is told in words', async () => {
  const raw = relayed(
    from(lena, 'bryggaren.example', { at: '2026-10-21T10:00:00+02:00' }),
    'Fri, 20 Nov 2026 10:00:00 +0100',
  );
  const view = await asTermination(raw);
  expect(view.timeline).toContainEqual(
    expect.objectContaining({
      kind: 'message',
      proof: {
        sender: 'unverified',
        says: expect.objectContaining({ en: expect.stringContaining('more than five days before it came') }),
      },
    }),
  );
});

test('a message to somebody else is told in words', async () => {
  const view = await asTermination(from(lena, 'bryggaren.example', { to: 'kundtjanst@larmbolaget.example' }));
  expect(view.timeline).toContainEqual(
    expect.objectContaining({
      kind: 'message',
      proof: {
        sender: 'unverified',
        says: expect.objectContaining({ sv: expect.stringContaining('inte ställt till oss') }),
      },
    }),
  );
});
