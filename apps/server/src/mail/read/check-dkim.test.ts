import { describe, expect, test } from 'vitest';
import { letter, signedBy } from '../../testing/letters.ts';
import { checkDkim } from './check-dkim.ts';
import { dnsFromRecords, makeDnsResolver } from './dns.ts';
import { demoSettings, sampleMail } from './sample-mail.fixture.ts';

const LENA = 'lena.ek@bryggaren.example';
const resolver = await makeDnsResolver(demoSettings.dns);
const signed = sampleMail('dispute-with-invoice.eml').toString('latin1');
const arrival = new Date('2026-11-16T07:42:16Z');
const check = (raw: string, from: string | null = LENA, dns = resolver, at = arrival) =>
  checkDkim(Buffer.from(raw, 'latin1'), from, dns, undefined, at, demoSettings.ownAddresses);

test('a signature of the sender domain itself is aligned', async () => {
  expect(await check(signed)).toEqual({
    result: 'aligned',
    domain: 'bryggaren.example',
    detail: 'signed by bryggaren.example',
  });
});

test('a sender at a subdomain is covered by the domain above it, never the other way round', async () => {
  expect((await check(signed, 'lena@kontor.bryggaren.example')).result).toBe('aligned');
  expect((await check(signed, 'lena@ren.example')).result).toBe('unaligned');
  expect((await check(signed, 'lena@xbryggaren.example')).result).toBe('unaligned');
});

test('a forged sender signed by another domain is not aligned', async () => {
  expect((await check(sampleMail('termination-forged.eml').toString('latin1'))).result).toBe('unaligned');
});

test('a signature is old when the message reached us more than five days after it was signed', async () => {
  const after = (ms: number) => new Date(Date.parse('2026-11-16T07:42:12Z') + 5 * 86_400_000 + ms);
  expect((await check(signed, LENA, resolver, after(0))).result).toBe('aligned');
  expect(await check(signed, LENA, resolver, after(1))).toEqual({
    result: 'old',
    domain: 'bryggaren.example',
    detail: 'signed by bryggaren.example 2026-11-16T07:42:12.000Z, received 2026-11-21T07:42:12.001Z',
  });
});

test('a signature that vouches for no time at all may be of any age', async () => {
  const at = new Date('2026-11-16T07:42:12Z');
  const raw = letter({ from: `Lena Ek <${LENA}>`, at: at.toISOString() }).toString('latin1');
  const undated = raw
    .replace(/^Date: .*\r\n/mu, '')
    .replace(/^(?:Return-Path|Received): (?:.*\r\n[ \t])*.*\r\n/gmu, '');
  const timed = signedBy('bryggaren.example', Buffer.from(undated, 'latin1'), at).toString('latin1');
  expect((await check(timed)).result).toBe('aligned');
  const untimed = signedBy('bryggaren.example', Buffer.from(undated, 'latin1'), null).toString('latin1');
  expect((await check(untimed)).result).toBe('old');
});

describe('a message', () => {
  const at = new Date('2026-11-16T07:42:12Z');
  const to = (address: string, more: [string, string][] = []) =>
    letter({ from: `Lena Ek <${LENA}>`, to: address, at: at.toISOString(), more }).toString('latin1');
  const sealed = (raw: string) =>
    signedBy('bryggaren.example', Buffer.from(raw, 'latin1'), at).toString('latin1');

  test.each([
    ['to one of our mailboxes among others', sealed(to('chef@bryggaren.example, parkering@vakt.example'))],
    ['to somebody at our domain', sealed(to('Anna <anna.berg@VAKT.example>'))],
  ])('%s is for us', async (_, raw) => {
    expect((await check(raw, LENA, resolver, at)).result).toBe('aligned');
  });

  test.each([
    ['to somebody else', sealed(to('salj@larmbolaget.example'))],
    ['to a domain that ends like ours', sealed(to('x@ejvakt.example'))],
    ['with our address as the name only', sealed(to('"fakturafraga@vakt.example" <x@larmbolaget.example>'))],
    [
      'with our address in a Cc that is not signed',
      `Cc: fakturafraga@vakt.example\r\n${sealed(to('salj@larmbolaget.example'))}`,
    ],
    [
      'with a To put on top of a message signed without one',
      `To: fakturafraga@vakt.example\r\n${sealed(to('x@x.example').replace(/^To: .*\r\n/m, ''))}`,
    ],
    ['to nobody', sealed(to('x@x.example').replace(/^To: .*\r\n/m, ''))],
  ])('%s is not', async (_, raw) => {
    expect((await check(raw, LENA, resolver, at)).result).toBe('elsewhere');
  });
});

test('without a signature the result is none, whatever Authentication-Results claims', async () => {
  const claimed = `Authentication-Results: mx.vakt.example; dkim=pass header.d=bryggaren.example\r\n${sampleMail('termination-unsigned.eml').toString('latin1')}`;
  expect((await check(claimed)).result).toBe('none');
});

test.each([
  ['a changed body', signed.replace('Larmet gick', 'Larmet fick')],
  ['a changed subject', signed.replace('Subject: Bestridande', 'Subject: Godkannande')],
  ['a changed sender', signed.replace('From: Lena Ek <lena.ek', 'From: Lena Ek <lena.eke')],
  ['a second subject put on top', `Subject: Annat\r\n${signed}`],
  ['a second Content-Type put on top', `Content-Type: text/html\r\n${signed}`],
  ['a second sender', `From: x@bryggaren.example\r\n${signed}`],
  ['a signature over a part of the body', signed.replace(/; h=/u, '; l=10; h=')],
  [
    'nine signatures',
    `${'DKIM-Signature: v=1; a=rsa-sha256; d=x.example; s=x; h=from; bh=x; b=x\r\n'.repeat(9)}${signed}`,
  ],
])('%s fails', async (_, raw) => {
  expect((await check(raw)).result).toBe('failed');
});

test('an unknown or withdrawn key fails, and so does a domain that only tests', async () => {
  expect((await check(signed, LENA, dnsFromRecords({}))).result).toBe('failed');
  const [[record = ''] = []] = await resolver('demo._domainkey.bryggaren.example', 'TXT');
  const testing = dnsFromRecords({
    'demo._domainkey.bryggaren.example': String(record).replace('k=rsa;', 'k=rsa; t=y;'),
  });
  expect(await check(signed, LENA, testing)).toMatchObject({
    result: 'failed',
    detail: 'the domain only tests its signatures',
  });
});

test('the resolver of the demo answers .example names only', async () => {
  await expect(
    dnsFromRecords({ 'demo._domainkey.bolag.test': 'v=DKIM1' })('demo._domainkey.bolag.test', 'TXT'),
  ).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(resolver('bryggaren.example', 'MX')).rejects.toMatchObject({ code: 'ENOTFOUND' });
});
