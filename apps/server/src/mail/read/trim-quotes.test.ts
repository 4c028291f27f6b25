import { expect, test } from 'vitest';
import { trimQuotes } from './trim-quotes.ts';

test.each([
  [
    'Swedish Outlook',
    'Nej, inte än.\n\nFrån: Karin <k@vakt.example>\nSkickat: den 16 november 2026 10:14\nTill: Per\nÄmne: SV: Faktura\n\nHej Per!',
  ],
  [
    'Swedish Outlook with a rule',
    'Nej, inte än.\n\n________________________________\nFrån: Karin\nSkickat: måndag\nTill: Per\nÄmne: Faktura\n\nHej',
  ],
  [
    'English Outlook',
    'Nej, inte än.\n\nFrom: Karin\nSent: Monday, November 16, 2026 10:14 AM\nTo: Per\nSubject: RE: Invoice\n\nHi',
  ],
  ['older Outlook', 'Nej, inte än.\n\n-----Ursprungligt meddelande-----\nFrån: Karin\nHej Per!'],
  ['older English Outlook', 'Nej, inte än.\n\n-----Original Message-----\nFrom: Karin\nHi'],
  [
    'Swedish Gmail',
    'Nej, inte än.\n\nDen mån 16 nov. 2026 kl 10:14 skrev Karin <fakturafraga@vakt.example>:\n\n> Hej Per!\n> Hur går det?',
  ],
  [
    'Swedish Gmail, wrapped',
    'Nej, inte än.\n\nDen mån 16 nov. 2026 kl 10:14 skrev Fakturafrågor\n<fakturafraga@vakt.example>:\n\n> Hej Per!',
  ],
  ['Thunderbird', 'Nej, inte än.\n\nDen 2026-11-16 kl. 10:14, skrev Karin:\n> Hej Per!'],
  ['Apple Mail', 'Nej, inte än.\n\n16 nov. 2026 kl. 10:14 skrev Karin <k@vakt.example>:\n\n> Hej Per!'],
  [
    'English Gmail',
    'Nej, inte än.\n\nOn Mon, Nov 16, 2026 at 10:14 AM Karin <k@vakt.example> wrote:\n\n> Hi Per!',
  ],
  [
    'HTML turned into text, without marks',
    'Nej, inte än.\n\nDen mån 16 nov. 2026 kl 10:14 skrev Karin <k@vakt.example>:\nHej Per!',
  ],
])('the quoted part of %s is left out', (_, text) => {
  expect(trimQuotes(text)).toBe('Nej, inte än.');
});

test('a forwarded message stays, it is the matter itself', () => {
  const marked =
    'Se nedan.\n\n---------- Forwarded message ---------\nFrom: A <a@x.example>\nDate: x\nSubject: Faktura\nTo: B\n\nJag bestrider.';
  expect(trimQuotes(marked)).toBe(marked);
  const outlook =
    'Se nedan.\n\nFrån: A <a@x.example>\nSkickat: i går\nTill: B\nÄmne: Faktura\n\nJag bestrider.';
  expect(trimQuotes(outlook, 'VB: Faktura')).toBe(outlook);
});

test('answers between quoted lines stay', () => {
  expect(
    trimQuotes(
      'On Dec 15, 2026, at 2:00 PM, Karin <k@vakt.example> wrote:\n> Vilken adress?\n\nStorgatan 12.\n\n> Vilken dag?\n\nDen tredje.',
    ),
  ).toBe('Storgatan 12.\n\nDen tredje.');
});

test('a sentence that only looks like an introduction cuts nothing', () => {
  const letter =
    'Den 3 oktober skrev er väktare i rapporten:\nallt lugnt på platsen.\n\nFrån: vår sida sett stämmer det inte.';
  expect(trimQuotes(letter)).toBe(letter);
});

test('when nothing would be left, everything is shown', () => {
  expect(trimQuotes('> bara citat\n> och mer')).toBe('> bara citat\n> och mer');
});
