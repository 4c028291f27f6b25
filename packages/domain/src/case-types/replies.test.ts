import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, say } from '../text/index.ts';
import { caseTypes } from './catalogue.ts';
import { fillReply, replyVariables, variablesOf } from './reply.ts';
import { missingList } from './standard-replies.ts';

const values = Object.fromEntries(replyVariables.map((name) => [name, `<${name}>`]));
const all = Object.values(caseTypes).flatMap((type) =>
  type.replies.map((reply) => [type.key, reply.key, reply] as const),
);

describe.each(all)('%s: %s', (_type, _key, reply) => {
  test.each(locales)('fills with all variables in %s', (locale) => {
    for (const template of [reply.subject, reply.body]) {
      const filled = fillReply(say(template, locale), values);
      expect(filled).toMatchObject({ ok: true });
      expect(filled.ok && filled.text).not.toMatch(/[{}]/);
    }
  });

  test('uses the same variables in both languages', () => {
    for (const { sv, en } of [reply.subject, reply.body])
      expect(variablesOf(sv).sort()).toEqual(variablesOf(en).sort());
  });

  test('names its case in the subject, on one line', () => {
    for (const locale of locales) {
      expect(say(reply.subject, locale)).toContain('{{caseNumber}}');
      expect(say(reply.subject, locale)).not.toMatch(/\n/);
    }
  });

  test('each variable it uses, left empty, stops it and is named', () => {
    for (const name of variablesOf(reply.body.sv))
      for (const nothing of ['', '  ', undefined])
        expect(fillReply(reply.body.sv, { ...values, [name]: nothing })).toEqual({
          ok: false,
          empty: [name],
        });
  });

  test('holds no fact of the company: no numbers, addresses or links of its own', () => {
    for (const words of [reply.body.sv, reply.body.en])
      expect(words.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/\d|@|https?:|www\./);
  });
});

test('keys are unique within a type, and every type acknowledges and asks', () => {
  for (const { replies } of Object.values(caseTypes)) {
    const keys = replies.map((reply) => reply.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['received', 'ask_missing']));
  }
});

test('the automatic acknowledgement needs nothing but the case and the company', () => {
  for (const { replies } of Object.values(caseTypes)) {
    const reply = replies.find(({ key }) => key === 'received');
    expect(variablesOf(`${reply?.subject.sv} ${reply?.body.sv}`).sort()).toEqual([
      'caseNumber',
      'companyName',
    ]);
  }
});

test('a value is never itself expanded, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...replyVariables), (word, name) => {
      const value = `x ${word} {{${name}}} $& $1 {{`;
      const filled = fillReply('a {{reason}} b {{ reason }} c', { ...values, reason: value });
      expect(filled).toEqual({ ok: true, text: `a ${value} b ${value} c` });
    }),
  );
});

test.each([
  ['unknown', 'Hej {{kund}}', 'kund'],
  ['inherited', 'Hej {{constructor}}', 'constructor'],
  ['with a space', 'Hej {{ customer name }}', 'customer name'],
  ['empty braces', 'Hej {{}}', ''],
  ['never closed', 'Hej {{reason', '{{'],
  ['never opened', 'Hej reason}}', '}}'],
])('a broken variable stops the reply: %s', (_, template, named) =>
  expect(fillReply(template, values)).toEqual({ ok: false, empty: [named] }),
);

test('what is missing is asked for in lines, and what only staff can know is left out', () => {
  const list = missingList(caseTypes.invoice_dispute, ['invoiceNumber', 'rootCause', 'disputedAmount'], 'sv');
  expect(list).toBe('– Fakturanumret\n– Hur stor del av fakturan du bestrider, i kronor inklusive moms');
  expect(missingList(caseTypes.invoice_dispute, ['rootCause'], 'en')).toBe('');
});
