import { expect, test } from 'vitest';
import { originalFile } from './open-file.ts';

const invoice = { id: 'i1', number: '306188194' };

test('an original opens as what it is, and not at all where it can only be downloaded', () => {
  expect(originalFile({ ...invoice, original: 'pdf' })).toEqual({
    name: '306188194.pdf',
    shows: 'pdf',
    url: '/api/invoices/i1/original',
    downloadUrl: '/api/invoices/i1/original?download=1',
  });
  expect(originalFile({ ...invoice, original: 'image' })).toMatchObject({
    name: '306188194',
    shows: 'image',
  });
  for (const original of ['none', null] as const) expect(originalFile({ ...invoice, original })).toBeNull();
});
