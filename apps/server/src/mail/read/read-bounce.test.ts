import { expect, test } from 'vitest';
import { readBounce } from './read-bounce.ts';

const report = (words: string) => [{ declaredType: 'message/delivery-status', bytes: Buffer.from(words) }];

test.each([
  ['failed', 'Action: failed\nStatus: 5.1.1', true],
  ['failed after many tries', 'Action: failed\nStatus: 4.4.7', true],
  ['failed for one of two', 'Action: delivered\nStatus: 2.0.0\n\nAction: failed\nStatus: 5.1.1', true],
  ['delayed', 'Action: delayed\nStatus: 4.4.1', false],
  ['delivered', 'Action: delivered\nStatus: 2.0.0', false],
  ['relayed', 'Action: relayed\nStatus: 2.0.0', false],
  ['a complaint', 'Feedback-Type: abuse\nVersion: 1', false],
  ['only a lasting status', 'Status: 5.2.2', true],
  ['only a passing status', 'Status: 4.2.2', false],
  ['nothing it says so', '', true],
])('a report of a message %s', (_, words, failed) => {
  expect(readBounce('', report(words)).failed).toBe(failed);
});
