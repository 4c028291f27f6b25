import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const typeKey = 'general_question';

async function shown(at: Desk) {
  const settings = await (await at.as('ahmed')).settings.queues();
  const type = settings.types.find((row) => row.typeKey === typeKey);
  const queue = settings.queues.find(({ key }) => key === 'delivery');
  if (!type || !queue) throw new Error('no such row');
  return { ...settings, type, queue };
}

describe('settings.setTypeQueue', () => {
  quintet({
    given: async (at) => {
      const ahmed = await at.as('ahmed');
      const { type } = await shown(at);
      if (type.version === 1) await ahmed.settings.setTypeQueue({ typeKey, version: 1, queue: 'unsorted' });
      return { typeKey, version: (await shown(at)).type.version, queue: 'delivery' };
    },
    call: (caller, wish) => caller.settings.setTypeQueue(wish),
    unseen: (wish) => ({ ...wish, typeKey: 'none' }),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: [
      'settings.unchanged',
      async (at) => {
        const { version, queue } = (await shown(at)).type;
        return { typeKey, version, queue };
      },
    ],
    stale: (wish) => ({ ...wish, version: wish.version - 1 }),
    events: ['type_queue_changed'],
    done: async ({ db }) => {
      expect(await db.typeSetting.findUnique({ where: { typeKey } })).toMatchObject({ queueKey: 'delivery' });
      const event = await db.adminEvent.findFirst({
        where: { kind: 'type_queue_changed' },
        orderBy: { at: 'desc' },
      });
      expect(event).toMatchObject({ subjectId: typeKey, data: { to: { queue: 'delivery' } } });
    },
  });

  test('open cases lie where they lie, new ones go to the new queue; the count says so', async () => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    const old = await aCase(at);
    const { type } = await shown(at);
    const lying = type.open.find(({ queue }) => queue === type.queue)?.cases;
    expect(lying).toBe(await at.db.case.count({ where: { typeKey, queueKey: type.queue } }));
    await ahmed.settings.setTypeQueue({ typeKey, version: type.version, queue: 'general' });
    const young = await aCase(at);
    const queues = await at.db.case.findMany({
      where: { id: { in: [old.id, young.id] } },
      orderBy: { openedAt: 'asc' },
    });
    expect(queues.map(({ queueKey }) => queueKey)).toEqual([type.queue, 'general']);
  });

  test('a queue that does not exist is told beside the field', async () => {
    const at = await desk();
    const { version } = (await shown(at)).type;
    const wish = { typeKey, version, queue: 'none' };
    const told = await nothingWritten(at, async () =>
      refusalOf((await at.as('ahmed')).settings.setTypeQueue(wish)),
    );
    expect(told).toMatchObject({ status: 400, fields: [{ path: 'queue' }] });
  });
});

describe('settings.renameQueue', () => {
  quintet({
    given: async (at) => {
      const was = (await shown(at)).queue.name;
      const name = { sv: 'Leveranser', en: 'Deliveries' };
      if (was.sv !== name.sv)
        await (await at.as('ahmed')).settings.renameQueue({ key: 'delivery', was, name });
      return { key: 'delivery', was: name, name: { sv: 'Utskick', en: 'Mailings' } };
    },
    call: (caller, wish) => caller.settings.renameQueue(wish),
    unseen: (wish) => ({ ...wish, key: 'none' }),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: [
      'settings.queue_name_taken',
      async (_, wish) => ({ ...wish, name: { sv: 'bestridanden', en: 'Quarrels' } }),
    ],
    stale: (wish) => ({ ...wish, was: { sv: 'Leveranssätt', en: 'Delivery' } }),
    events: ['queue_renamed'],
    done: async (at) => {
      expect((await shown(at)).queue.name).toEqual({ sv: 'Utskick', en: 'Mailings' });
      const event = await at.db.adminEvent.findFirst({
        where: { kind: 'queue_renamed' },
        orderBy: { at: 'desc' },
      });
      expect(event).toMatchObject({ subjectId: 'delivery', data: { to: { sv: 'Utskick', en: 'Mailings' } } });
      const { queues } = await (await at.as('karin')).session.me();
      expect(queues.find(({ key }) => key === 'delivery')?.name).toEqual({ sv: 'Utskick', en: 'Mailings' });
    },
  });

  test('who has what right: the active ones, counted per queue', async () => {
    const at = await desk();
    const { people, queues } = await shown(at);
    expect(people.find(({ name }) => name === 'Pelle Dahl')?.queues).toEqual([
      { queue: 'suppliers', level: 'work' },
    ]);
    const suppliers = queues.find(({ key }) => key === 'suppliers');
    expect(suppliers).toMatchObject({ workers: 1 });
    await at.db.person.updateMany({ where: { name: 'Pelle Dahl' }, data: { active: false } });
    const after = await shown(at);
    expect(after.queues.find(({ key }) => key === 'suppliers')).toMatchObject({ workers: 0 });
    expect(after.people.map(({ name }) => name)).not.toContain('Pelle Dahl');
  });
});
