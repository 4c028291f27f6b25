import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answerLine } from './answer-lines.ts';
import { type ExplainRule, ruleNamed, ruleNames } from './rules.ts';

const none: ExplainRule = () => undefined;
const answer = (rule: string, line: string) => JSON.parse(answerLine(ruleNamed(rule) ?? none, line));

describe('working-time', () => {
  test.each([
    [
      '{"calendar":"se-office","from":"2026-04-30T14:00:00Z","addMinutes":480}',
      { at: '2026-05-04T13:00:00Z' },
    ],
    [
      '{"calendar":"se-office","from":"2026-03-27T15:30:00.000Z","addMinutes":60}',
      { at: '2026-03-30T06:30:00.000Z' },
    ],
    [
      '{"calendar":"se-office","from":"2026-06-18T14:00:00Z","addMinutes":120}',
      { at: '2026-06-22T07:00:00Z' },
    ],
    [
      '{"calendar":"se-office-lunch","from":"2026-06-01T09:30:00Z","addMinutes":60}',
      { at: '2026-06-01T11:30:00Z' },
    ],
    [
      '{"calendar":"se-office","from":"2026-06-01T06:00:00Z","addMinutes":540}',
      { at: '2026-06-01T15:00:00Z' },
    ],
    ['{"calendar":"se-office","from":"2026-06-06T06:00:00Z","addMinutes":0}', { at: '2026-06-06T06:00:00Z' }],
    ['{"calendar":"se-office","from":"2026-04-30T14:00:00Z","to":"2026-05-04T13:00:00Z"}', { minutes: 480 }],
    ['{"calendar":"se-office","from":"2026-04-30T14:00:00Z","to":"2026-04-30T14:00:00Z"}', { minutes: 0 }],
  ])('%s', (line, expected) => {
    expect(answer('working-time', line)).toEqual(expected);
  });
});

describe('identify', () => {
  test.each([
    ['{"kind":"org_number","value":"5561086082"}', { ok: true, value: '556108-6082' }],
    ['{"kind":"org_number","value":"551016-0681"}', { ok: false, code: 'third_digit' }],
    ['{"kind":"personal_number","value":"551016-0681"}', { ok: true, value: '551016-0681' }],
    ['{"kind":"peppol_id","value":"9955:SE556108608201"}', { ok: false, code: 'scheme_withdrawn' }],
  ])('%s', (line, expected) => {
    expect(answer('identify', line)).toEqual(expected);
  });
});

describe('a bad line', () => {
  test.each([
    ['working-time', ''],
    ['working-time', '{'],
    ['working-time', 'null'],
    ['working-time', '[]'],
    ['working-time', '{"calendar":"se-bank","from":"2026-06-01T06:00:00Z","addMinutes":1}'],
    ['working-time', '{"calendar":"se-office","from":"2026-06-01T06:00:00Z"}'],
    [
      'working-time',
      '{"calendar":"se-office","from":"2026-06-01T06:00:00Z","addMinutes":1,"to":"2026-06-02T06:00:00Z"}',
    ],
    ['working-time', '{"calendar":"se-office","from":"2026-06-01T06:00:00Z","addMinutes":"1"}'],
    ['working-time', '{"calendar":"se-office","from":"2026-06-01T06:00:00Z","addMinutes":-1}'],
    ['working-time', '{"calendar":"se-office","from":"2026-06-01T06:00:00Z","addMinutes":0.5}'],
    ['working-time', '{"calendar":"se-office","from":"2026-06-01T06:00:00Z","addMinutes":1e300}'],
    ['working-time', '{"calendar":"se-office","from":"2026-06-01T06:00:00","addMinutes":1}'],
    ['working-time', '{"calendar":"se-office","from":"2026-06-02T06:00:00Z","to":"2026-06-01T06:00:00Z"}'],
    ['identify', '{"kind":"passport","value":"1"}'],
    ['identify', '{"kind":"toString","value":"1"}'],
    ['identify', '{"kind":"ocr","value":1230}'],
  ])('%s %s is answered with a short reason', (rule, line) => {
    const { error, ...rest } = answer(rule, line);
    expect(rest).toEqual({});
    expect(error).toMatch(/^.{10,160}$/);
  });
});

describe('the command', { timeout: 30_000 }, () => {
  const start = (...args: string[]) =>
    spawn(process.execPath, [fileURLToPath(new URL('../explain.ts', import.meta.url)), ...args]);

  test('answers 20 000 lines one for one, bad ones among them, and nothing else', async () => {
    const command = start('identify');
    const good = '{"kind":"org_number","value":"556108-6082 "}\r';
    const lines = Array.from({ length: 20_000 }, (_, index) => (index % 7 === 3 ? 'never mind' : good));
    command.stdin.end(`\ufeff${lines.join('\n')}`);
    const [out, complaints, [code]] = await Promise.all([
      text(command.stdout),
      text(command.stderr),
      once(command, 'close'),
    ]);
    const expected = lines.map((line) =>
      line === good ? '{"ok":true,"value":"556108-6082"}' : '{"error":"the line is not JSON"}',
    );
    expect(out.split('\n')).toEqual([...expected, '']);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });

  test('refuses a rule it does not know and names those it does', async () => {
    const command = start('guess');
    command.stdin.end();
    const [out, complaints, [code]] = await Promise.all([
      text(command.stdout),
      text(command.stderr),
      once(command, 'close'),
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const name of ruleNames) expect(complaints).toContain(name);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const command = start('identify');
    const complaints = text(command.stderr);
    command.stdin.on('error', () => {});
    command.stdin.end('{"kind":"ocr","value":"1230"}\n'.repeat(100_000));
    command.stdout.once('data', () => command.stdout.destroy());
    const [code] = await once(command, 'close');
    expect({ code, complaints: await complaints }).toEqual({ code: 0, complaints: '' });
  });
});
