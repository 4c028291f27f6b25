import type { Wish } from '@underlag/api/register';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aContact, aRight, aWish, contactIn, daysAhead, registerOf, revoke } from '../testing/registers.ts';
import { aCase, anUpload } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

/** A right and Johan's wish, on a case, that it be revoked. */
async function given(at: Desk) {
  const right = await aRight(at);
  const { id: caseId } = await aCase(at, { customerId: right.customerId, requesterAddress: null });
  return { rightId: right.id, caseId, ...(await aWish(at, revoke(right), { caseId })) };
}

const decide = ({ changeId, version }: { changeId: string; version: number }) => ({ changeId, version });

/** Johan asks, Karin confirms. */
async function made(at: Desk, wish: Wish) {
  const input = await aWish(at, wish);
  await (await at.as('karin')).register.confirm(input);
  return input.changeId;
}

const history = (at: Desk, changeId: string) => at.db.registerEvent.findFirst({ where: { changeId } });

describe('register.confirm', () => {
  quintet({
    given,
    call: (caller, wish) => caller.register.confirm(decide(wish)),
    unseen: 'pelle',
    powerless: ['rut'],
    refused: [
      'register.four_eyes',
      async (at, { caseId }) => {
        const right = await aRight(at);
        const own = await aWish(at, revoke(right), { by: 'karin', caseId });
        return { rightId: right.id, caseId, ...own };
      },
    ],
    stale: (wish) => ({ ...wish, version: wish.version + 1 }),
    events: ['register_decided'],
    done: async (at, { rightId, changeId }) => {
      const [karin, johan] = await Promise.all(
        ['karin', 'johan'].map(async (key) => (await at.ctxOf(key)).actor.personId),
      );
      expect(await at.db.authority.findUnique({ where: { id: rightId } })).toMatchObject({
        revokedOn: new Date(daysAhead(-2)),
        version: 2,
      });
      expect(await at.db.registerChange.findUnique({ where: { id: changeId } })).toMatchObject({
        state: 'confirmed',
        askedBy: johan,
        decidedBy: karin,
        version: 2,
      });
      expect(await history(at, changeId)).toMatchObject({
        subjectId: rightId,
        kind: 'revoke',
        askedBy: johan,
        decidedBy: karin,
        before: { revokedOn: null, scope: 'cancel_agreement' },
        after: { revokedOn: daysAhead(-2), scope: 'cancel_agreement' },
      });
    },
  });

  test('decided once', async () => {
    const at = await desk();
    const wish = await given(at);
    const [karin, maria] = [await at.as('karin'), await at.as('maria')];
    const both = await Promise.allSettled(
      [karin, maria].map((caller) => caller.register.confirm(decide(wish))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const told = await nothingWritten(at, () => refusalOf(karin.register.confirm(decide(wish))));
    expect(told).toMatchObject({ status: 422, code: 'register.decided' });
    expect(await at.db.registerEvent.count({ where: { changeId: wish.changeId } })).toBe(1);
  });

  test('what the row has become since is a conflict', async () => {
    const at = await desk();
    const wish = await given(at);
    await at.db.authority.update({ where: { id: wish.rightId }, data: { version: 2 } });
    const gunnar = await at.as('gunnar');
    const told = await nothingWritten(at, () => refusalOf(gunnar.register.confirm(decide(wish))));
    expect(told).toMatchObject({ status: 409, kind: 'conflict' });
  });

  test('the rules are asked again: what has become forbidden meanwhile is not made', async () => {
    const at = await desk();
    const contact = await aContact(at);
    const { id: uploadId } = await anUpload(at, 'johan');
    const wish = await aWish(at, {
      kind: 'grant',
      contactId: contact.id,
      scope: 'cancel_agreement',
      agreementId: null,
      siteId: null,
      validFrom: daysAhead(0),
      validTo: null,
      reviewOn: daysAhead(300),
      uploadId,
      evidenceNote: 'Fullmakt',
    });
    await at.db.contact.update({ where: { id: contact.id }, data: { sharedMailbox: true } });
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () => refusalOf(karin.register.confirm(wish)));
    expect(told).toMatchObject({ code: 'register.shared_mailbox' });
    await at.db.contact.update({ where: { id: contact.id }, data: { sharedMailbox: false } });
    await karin.register.confirm(wish);
    expect(contactIn(await registerOf(at), contact.id).rights).toMatchObject([
      {
        scope: 'cancel_agreement',
        target: { kind: 'customer', name: { sv: 'hela kunden' } },
        standing: 'in_force',
        evidenceNote: 'Fullmakt',
      },
    ]);
  });

  test('every other kind of change, with its history in words', async () => {
    const at = await desk();
    const site = await at.db.site.findFirstOrThrow({ where: { number: 'S-200101' } });
    const right = await aRight(at);
    const contactId = right.contactId;
    const target = { agreementId: null, siteId: site.id };
    const changes: [Wish, string, object][] = [
      [
        { kind: 'narrow', authorityId: right.id, version: 1, target, validTo: daysAhead(90) },
        'Snävare behörighet: Nora Berg, säga upp och ändra avtal, bara objekt S-200101 Storgatan 12, till och med',
        { siteId: site.id, validTo: daysAhead(90) },
      ],
      [
        { kind: 'review', authorityId: right.id, version: 2, reviewOn: daysAhead(200) },
        'Granskad behörighet: Nora Berg',
        { reviewOn: daysAhead(200) },
      ],
      [
        {
          kind: 'address_add',
          contactId,
          address: { kind: 'phone', value: '070-174 06 97' },
        },
        'Nytt telefonnummer för Nora Berg: +46701740697',
        { addresses: [expect.stringContaining('email:'), 'phone:+46701740697'] },
      ],
      [
        {
          kind: 'contact_change',
          contactId,
          version: 2,
          name: 'Nora Berg',
          title: 'Ekonomichef',
          sharedMailbox: false,
        },
        'Ändrad kontakt: Nora Holm blir Nora Berg, Ekonomichef',
        { name: 'Nora Berg', title: 'Ekonomichef' },
      ],
      [
        {
          kind: 'address_remove',
          contactId,
          address: { kind: 'phone', value: '+46 70 174 06 97' },
        },
        'Borttaget telefonnummer för Nora Berg: +46701740697',
        { addresses: [expect.stringContaining('email:')] },
      ],
      [
        {
          kind: 'contact_add',
          name: 'Ekonomi Bryggaren',
          title: null,
          sharedMailbox: true,
          addresses: [{ kind: 'email', value: 'Ekonomi@Bryggaren.example' }],
        },
        'Ny kontakt: Ekonomi Bryggaren, delad brevlåda, ekonomi@bryggaren.example',
        { name: 'Ekonomi Bryggaren', addresses: ['email:ekonomi@bryggaren.example'] },
      ],
    ];
    const ids: string[] = [];
    for (const [wish, , after] of changes) {
      const id = await made(at, wish);
      ids.push(id);
      expect(await history(at, id)).toMatchObject({ kind: wish.kind, after });
    }
    const view = await registerOf(at);
    for (const [index, [, words]] of changes.entries())
      expect(view.history.find(({ id }) => id === ids[index])).toMatchObject({
        outcome: 'confirmed',
        says: { sv: expect.stringContaining(words) },
        askedBy: 'Johan Sjögren',
        decidedBy: 'Karin Lund',
      });
    expect(contactIn(view, contactId)).toMatchObject({
      name: 'Nora Berg',
      version: 4,
      rights: [{ target: { kind: 'site' }, validTo: daysAhead(90), version: 3 }],
    });
    expect(view.contacts.map(({ name }) => name)).toContain('Ekonomi Bryggaren');
  });

  test('without a case nothing is written on any case', async () => {
    const at = await desk();
    const wish = await aWish(at, revoke(await aRight(at)));
    const gunnar = await at.as('gunnar');
    expect(await eventsOf(at, () => gunnar.register.confirm(wish))).toEqual([]);
  });
});

describe('the database keeps it by itself', () => {
  test('as the role the server runs as, nobody confirms or rejects their own wish, or takes back another’s', async () => {
    const at = await desk();
    const { changeId } = await aWish(at, revoke(await aRight(at)));
    const karin = (await at.ctxOf('karin')).actor.personId;
    const set = (sql: string) =>
      at.server.db.pool.query(`update register_change set ${sql} where id = '${changeId}'`);
    for (const state of ['confirmed', 'rejected'])
      await expect(set(`state = '${state}', decided_at = now(), decided_by = asked_by`)).rejects.toThrow(
        'register_change_two_persons',
      );
    await expect(set(`state = 'confirmed', decided_at = now()`)).rejects.toThrow(
      'register_change_two_persons',
    );
    await expect(set(`state = 'withdrawn', decided_at = now(), decided_by = '${karin}'`)).rejects.toThrow(
      'register_change_withdrawn',
    );
  });

  test('what happened stands', async () => {
    const at = await desk();
    const changeId = await made(at, revoke(await aRight(at)));
    const { pool } = at.server.db;
    for (const sql of [
      `update register_event set decided_by = asked_by where change_id = '${changeId}'`,
      `delete from register_event where change_id = '${changeId}'`,
    ])
      await expect(pool.query(sql)).rejects.toThrow(/permission denied|append-only|changed/);
  });
});
