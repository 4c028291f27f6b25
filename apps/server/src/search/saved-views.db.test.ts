import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';

describe('views.save', () => {
  quintet({
    given: async () => ({ name: 'Sena bestridanden', query: 'list=disputes&sort=due', shared: true }),
    call: (caller, input) => caller.views.save(input),
    powerless: [],
    events: [],
    done: async ({ as }, input) => {
      expect(await (await as('karin')).views.list()).toMatchObject([{ ...input, own: true }]);
      expect(await (await as('rut')).views.list()).toMatchObject([{ ...input, own: false }]);
    },
  });

  test('the same name again replaces one’s own, never a colleague’s', async () => {
    const at = await desk();
    const [karin, johan] = [await at.as('karin'), await at.as('johan')];
    const first = await karin.views.save({ name: 'Mina', query: 'list=mine' });
    const theirs = await johan.views.save({ name: 'Mina', query: 'list=all' });
    const second = await karin.views.save({ name: 'Mina', query: 'list=mine&sort=opened' });
    expect(second.id).toBe(first.id);
    const listed = await johan.views.list();
    expect(listed.find(({ id }) => id === theirs.id)).toMatchObject({ query: 'list=all' });
    expect(listed.some(({ id }) => id === first.id)).toBe(false);
  });
});

describe('views.delete', () => {
  quintet({
    given: async ({ as }) => (await as('karin')).views.save({ name: 'Att ta bort', query: '', shared: true }),
    call: (caller, { id }) => caller.views.delete({ id }),
    unseen: 'pelle',
    powerless: [],
    events: [],
    done: async ({ db }, { id }) => expect(await db.savedView.findUnique({ where: { id } })).toBeNull(),
  });

  test('a colleague’s shared view is not theirs to delete', async () => {
    const at = await desk();
    const { id } = await (await at.as('karin')).views.save({ name: 'Delad', query: '', shared: true });
    expect(await refusalOf((await at.as('johan')).views.delete({ id }))).toMatchObject({ status: 404 });
    expect(await at.db.savedView.count({ where: { id } })).toBe(1);
  });
});
