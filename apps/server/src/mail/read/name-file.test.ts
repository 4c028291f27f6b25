import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFile } from './name-file.ts';

test.each([
  ['../../e\u202Etc.pdf', 'etc.pdf'],
  ['\u200B.htaccess', 'htaccess'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['／etc／passwd', 'passwd'],
  ['Faktura 306188194.pdf', 'Faktura 306188194.pdf'],
  ['Räkning\r\n å.pdf', 'Räkning å.pdf'],
  ['CON', '_CON'],
  ['', 'bilaga.pdf'],
  ['...', 'bilaga.pdf'],
])('%j is called %j', (raw, name) => {
  expect(nameFile(raw, 'pdf')).toBe(name);
});

test('whatever the name, it stays one visible file below the store', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: fc.constantFrom('.', '/', '\\', '\u200B', 'a', ' ', ':'), maxLength: 40 }),
      ),
      (raw) => {
        const name = nameFile(raw, 'bin');
        expect(resolve('/store', name).startsWith(`/store${sep}`)).toBe(true);
        expect(name).not.toMatch(/^\.|[/\\\p{Cc}]/u);
        expect([...name].length).toBeLessThanOrEqual(120);
      },
    ),
  );
});
