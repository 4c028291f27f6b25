import { describe, expect } from 'vitest';
import { quintet } from '../testing/quintet.ts';

describe('session.saveSettings', () => {
  quintet({
    given: async () => ({ theme: 'dark' as const, density: 'compact' as const }),
    call: (caller, input) => caller.session.saveSettings(input),
    powerless: [],
    events: [],
    done: async ({ as, db }, input) => {
      expect(await (await as('karin')).session.me()).toMatchObject({ ...input, locale: 'sv' });
      expect(await db.person.count({ where: { theme: 'dark' } })).toBe(1);
    },
  });
});
