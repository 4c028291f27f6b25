import { expect, test } from 'vitest';
import { hideLinks } from './hide-links.ts';

const token = 'aB3_-'.repeat(9);

test.each(['lank', 'las', 'formular/bekrafta'])('/%s/ shows that there was a link, and not which', (path) => {
  expect(hideLinks(`Öppna https://vakt.example/${path}/${token}?lang=en.`)).toBe(
    `Öppna https://vakt.example/${path}/…?lang=en.`,
  );
  expect(hideLinks(`<a href="https://vakt.example/${path}/${token}">här</a>`)).not.toContain(token);
});

test('other words stand', () => {
  const words = 'Se https://vakt.example/las/villkor och /lank/kort.';
  expect(hideLinks(words)).toBe(words);
});
