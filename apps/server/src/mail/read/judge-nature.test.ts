import { expect, test } from 'vitest';
import { judgeNature } from './judge-nature.ts';
import { rawHeaders } from './raw-headers.ts';

const own = { addresses: ['fakturafraga@vakt.example'], hosts: ['mx.vakt.example'] };
const judge = (head: string, from = 'lena.ek@bryggaren.example', subject = 'Hej') =>
  judgeNature(rawHeaders(Buffer.from(`${head}\r\n\r\n`)), from, subject, own);

test.each([
  ['Auto-Submitted: auto-replied', 'auto_reply', 'auto_submitted'],
  ['Auto-Submitted: Auto-Replied (rejected)', 'auto_reply', 'auto_submitted'],
  ['X-Autoreply: yes', 'auto_reply', 'x_autoreply'],
  ['Precedence: auto_reply', 'auto_reply', 'precedence'],
  ['X-Apple-Action: VACATION', 'auto_reply', 'precedence'],
  ['Return-Path: <>', 'auto_reply', 'null_sender'],
  ['Content-Type: multipart/report; report-type=disposition-notification', 'auto_reply', 'read_receipt'],
  ['Content-Type: multipart/report; report-type=delivery-status', 'bounce', 'delivery_report'],
  ['X-Failed-Recipients: a@x.example', 'bounce', 'failed_recipients'],
  ['List-Id: <nytt.x.example>', 'list', 'list_id'],
  ['Precedence: bulk', 'list', 'precedence'],
  ['List-Unsubscribe: <https://x.example>', 'list', 'list_unsubscribe'],
  [
    'Message-ID: <u26-000001-3.2f1b1f7c-5c0e-4f5e-9d43-6f9a2b1c7d10@mx.vakt.example>',
    'own_loop',
    'own_message_id',
  ],
  ['X-Loop: FakturaFraga@vakt.example', 'own_loop', 'x_loop'],
])('%s is %s', (head, nature, reason) => {
  expect(judge(head)).toEqual({ nature, reason, answerable: false });
});

test('the sender and the subject tell too', () => {
  expect(judge('', 'fakturafraga@vakt.example').nature).toBe('own_loop');
  expect(judge('', 'MAILER-DAEMON@x.example'.toLowerCase()).nature).toBe('bounce');
  expect(judge('', undefined, 'Autosvar: Faktura').nature).toBe('auto_reply');
  expect(judge('Return-Path: <>', undefined, 'Meddelandet kunde inte levereras').nature).toBe('bounce');
});

test("a colleague's own address at our domain is no loop", () => {
  expect(judge('Message-ID: <1@vakt.example>', 'karin.berg@vakt.example').nature).toBe('message');
});

test('what a machine marked but a person may have written is kept, only not answered', () => {
  expect(judge('Auto-Submitted: auto-generated')).toEqual({
    nature: 'message',
    reason: 'automatic_sender',
    answerable: false,
  });
  expect(judge('X-Auto-Response-Suppress: All').answerable).toBe(false);
  expect(judge('', 'no-reply@butik.example').answerable).toBe(false);
  expect(judge('Auto-Submitted: no')).toEqual({ nature: 'message', reason: 'person', answerable: true });
});
