import { expect, test } from 'vitest';
import { dnsFromRecords } from './dns.ts';
import { type ReadMessage, readMessage } from './read-message.ts';

function read(raw: string | Buffer): Promise<ReadMessage> {
  return readMessage(Buffer.from(raw), {
    dnsResolver: dnsFromRecords({}),
    ownHosts: ['mx.vakt.example'],
    ownAddresses: ['fakturafraga@vakt.example'],
  });
}
const mail = (head: string, body = 'Hej'): Promise<ReadMessage> =>
  read(`From: Lena <lena@x.example>\r\n${head}\r\n\r\n${body}`);

test('line breaks encoded into a subject do not survive', async () => {
  const { subject } = await mail('Subject: =?utf-8?Q?hej=0D=0ABcc:_x@x.example?=');
  expect(subject).toBe('hej Bcc: x@x.example');
});

test('two senders are quarantined, in two headers or in one', async () => {
  const two = await mail('From: Annan <annan@y.example>');
  expect(two).toMatchObject({ from: null, fromCount: 2, quarantine: ['two_senders'] });
  expect(two.fromShown).toContain('annan@y.example');
  expect(two.flags).toContain('two_from');
  const one = await read('From: a@x.example, b@y.example\r\n\r\nHej');
  expect(one).toMatchObject({ from: null, fromCount: 2, quarantine: ['two_senders'] });
});

test('no sender, and a sender that is no address, are quarantined', async () => {
  expect(await read('Subject: x\r\n\r\nHej')).toMatchObject({
    from: null,
    fromCount: 0,
    quarantine: ['no_sender'],
  });
  const odd = await read('From: Skrivaren\r\n\r\nHej');
  expect(odd).toMatchObject({ from: null, quarantine: ['no_sender'] });
  expect(odd.flags).toContain('bad_from');
});

test('an address posing as a name is flagged, and the real one is taken', async () => {
  const { from, flags } = await read('From: "chef@firma.example" <ond@annan.example>\r\n\r\nHej');
  expect(from).toEqual({ name: 'chef@firma.example', address: 'ond@annan.example' });
  expect(flags).toContain('name_contains_address');
});

test('addresses are compared in one form: small letters, ASCII domain, nothing invisible', async () => {
  const { from } = await read('From: Lena <Lena.Ek@BRYGGERIÅN.example>\r\n\r\nHej');
  expect(from?.address).toBe('lena.ek@xn--bryggerin-d3a.example');
});

test('a bad date is flagged and never replaced by the present; the received time is our own host’s', async () => {
  const { date, flags, receivedAt, receivedSource } = await mail(
    'Received: from a by mx.vakt.example; Mon, 16 Nov 2026 08:42:17 +0100\r\nReceived: from b by annan.example; Mon, 2 Nov 2026 08:00:00 +0100\r\nDate: i forrgar',
  );
  expect({ date, receivedAt, receivedSource }).toEqual({
    date: null,
    receivedAt: '2026-11-16T07:42:17.000Z',
    receivedSource: 'received_header',
  });
  expect(flags).toContain('bad_date');
  expect(await mail('Date: Mon, 2 Nov 2026 08:00:00 +0100')).toMatchObject({
    receivedAt: null,
    receivedSource: 'intake',
    date: '2026-11-02T07:00:00.000Z',
  });
});

test('threading headers are read as identifiers', async () => {
  expect(
    await mail('Message-ID: <1@x>\r\nIn-Reply-To: "ditt brev" <2@y>\r\nReferences: <0@y>\r\n <2@y>'),
  ).toMatchObject({ messageId: '<1@x>', inReplyTo: '<2@y>', references: ['<0@y>', '<2@y>'] });
});

test('quoted-printable ISO-8859-1 and raw Windows-1252 give Swedish letters', async () => {
  const quoted = await mail(
    'Subject: =?iso-8859-1?Q?=C4rende_om_=E5tg=E4rd?=\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable',
    'Fr=E5ga om f=F6rfallodag',
  );
  expect([quoted.subject, quoted.text]).toEqual(['Ärende om åtgärd', 'Fråga om förfallodag']);
});

test('HTML alone gives text; HTML too deep to clean is refused but its words are kept', async () => {
  const html = await mail(
    'Content-Type: text/html; charset=utf-8',
    '<p>Vi <b>bestrider</b> fakturan.</p><script>alert(1)</script>',
  );
  expect([html.text, html.html]).toEqual(['Vi bestrider fakturan.', '<p>Vi <b>bestrider</b> fakturan.</p>']);
  const deep = await mail('Content-Type: text/html; charset=utf-8', `${'<b>'.repeat(20_000)}kvar`);
  expect([deep.html, deep.text]).toEqual([null, 'kvar']);
  expect(deep.flags).toContain('html_refused');
});

test('text over a megabyte is cut and said to be', async () => {
  const long = await mail('Content-Type: text/plain', 'https://x.example/a '.repeat(100_000));
  expect(long.text.length).toBeLessThanOrEqual(1024 * 1024);
  expect(long.flags).toContain('text_cut');
});

test('a saved text without headers keeps its first lines', async () => {
  const saved = await read('Hej!\n\nJag bestrider faktura 306188194.\n');
  expect(saved.text).toBe('Hej!\n\nJag bestrider faktura 306188194.');
  expect(saved.quarantine).toEqual(['no_sender']);
});

test('an attachment is typed by its content and named safely, whatever it claims', async () => {
  const part = (name: string, type: string, content: string): string =>
    `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}\r\n`;
  const { attachments } = await mail(
    'Content-Type: multipart/mixed; boundary=b',
    `${part('bild.jpg', 'image/jpeg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')}${part('../../.htaccess', 'application/pdf', '<!DOCTYPE html><html></html>')}${part('faktura.pdf', 'application/pdf', 'MZ inte en pdf')}--b--`,
  );
  expect(attachments.map(({ name, type, declaredType }) => [name, type, declaredType])).toEqual([
    ['bild.jpg', 'image/svg+xml', 'image/jpeg'],
    ['htaccess', 'text/html', 'application/pdf'],
    ['faktura.pdf', 'application/x-msdownload', 'application/pdf'],
  ]);
});

test('twenty thousand senders and twenty thousand comments are read in linear time', async () => {
  const many = await read(`From: ${'a@x.example, '.repeat(20_000)}b@y.example\r\n\r\nHej`);
  expect(many.quarantine).toEqual(['two_senders']);
  const comments = await read(`From: ${'(x)'.repeat(20_000)} a@x.example\r\n\r\nHej`);
  expect(comments.unreadable).toBe(false);
});
