import { expect, test } from 'vitest';
import { extensionOf } from './extension-of.ts';

test.each([
  ['application/pdf', 'pdf'],
  ['application/xml', 'xml'],
  ['image/jpeg', 'jpg'],
  ['image/heic', 'heic'],
  ['image/x-../../etc', 'bin'],
  ['application/x-msdownload', 'bin'],
  ['constructor', 'bin'],
])('%s is named .%s', (type, extension) => expect(extensionOf(type)).toBe(extension));
