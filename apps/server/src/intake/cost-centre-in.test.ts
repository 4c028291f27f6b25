import { expect, test } from 'vitest';
import { costCentreIn } from './cost-centre-in.ts';

test.each([
  ['Hej, kostnadsstället är 2310. Mvh', '2310'],
  ['Kst: 0042', '0042'],
  ['Cost centre 2310, please.', '2310'],
  ['2310\n\nMvh\nAnna', '2310'],
  ['Kostnadsställe 2310, alltså 2310', '2310'],
  ['Kostnadsställe 2310 eller kst 0042', null],
  ['Kostnadsställe 23100', null],
  ['Kst 2026-11-22', null],
  ['Vi återkommer under 2027.', null],
  ['', null],
])('%s', (text, code) => expect(costCentreIn(text)).toBe(code));
