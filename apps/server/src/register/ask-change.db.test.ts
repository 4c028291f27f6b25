import type { Wish } from '@underlag/api/register';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aContact, aRight, aWish, daysAhead, registerOf, revoke } from '../testing/registers.ts';
import { aCase, anUpload, bryggaren, customerId, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** A right, the case that asks for it to be revoked, and the wish. */
async function onACase(at: Desk) {
  const right = await aRight(at);
  const { id: caseId } = await aCase(at, { customerId: right.customerId, requesterAddress: null });
  return { caseId, customerId: right.customerId, reason: 'Har slutat', wish: revoke(right) };
}

async function aGrant(at: Desk, different: Partial<Extract<Wish, { kind: 'grant' }>> = {}) {
  const contact = await aContact(at);
  const { id: uploadId } = await anUpload(at, 'karin');
  const wish = {
    kind: 'grant',
    contactId: contact.id,
    scope: 'read_report',
    agreementId: null,
    siteId: null,
    validFrom: daysAhead(0),
    validTo: null,
    reviewOn: daysAhead(300),
    uploadId,
    evidenceNote: 'Fullmakt från VD',
    ...different,
  } as const;
  return { customerId: contact.customerId, reason: 'Ny förvaltare', wish };
}

const asKarin = async (at: Desk, input: Parameters<Awaited<ReturnType<Desk['as']>>['register']['ask']>[0]) =>
  (await at.as('karin')).register.ask(input);
const refusal = async (at: Desk, input: Parameters<typeof asKarin>[1]) =>
  nothingWritten(at, () => refusalOf(asKarin(at, input)));

describe('register.ask', () => {
  quintet({
    given: onACase,
    call: (caller, input) => caller.register.ask(input),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'register.already_asked',
      async (at, input) => {
        await (await at.as('johan')).register.ask({ ...input, caseId: null });
        return input;
      },
    ],
    stale: (input) =>
      input.wish.kind === 'revoke'
        ? { ...input, wish: { ...input.wish, version: input.wish.version + 1 } }
        : input,
    events: ['register_asked'],
    done: async ({ db }, { caseId, wish }) => {
      const change = await db.registerChange.findFirst({ where: { caseId } });
      expect(change).toMatchObject({
        kind: 'revoke',
        state: 'open',
        reason: 'Har slutat',
        subjectVersion: 1,
      });
      expect(await db.registerEvent.count({ where: { changeId: change?.id } })).toBe(0);
      if (wish.kind === 'revoke')
        expect(await db.authority.findUnique({ where: { id: wish.authorityId } })).toMatchObject({
          revokedOn: null,
          version: 1,
        });
    },
  });

  test('a new right needs its document: the upload becomes evidence, and only a PDF or a picture will do', async () => {
    const at = await desk();
    const input = await aGrant(at);
    const { id } = await asKarin(at, input);
    expect(await at.db.upload.count({ where: { id: input.wish.uploadId } })).toBe(0);
    expect(await at.db.registerChange.findUnique({ where: { id } })).toMatchObject({
      wish: { kind: 'grant', evidenceSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      subjectId: null,
    });
    expect(await refusal(at, input)).toMatchObject({
      code: 'upload.gone',
      fields: [{ path: 'wish.uploadId' }],
    });
    const others = await aGrant(at, { uploadId: (await anUpload(at, 'johan')).id });
    expect(await refusal(at, others)).toMatchObject({ code: 'upload.gone' });
    const words = await aGrant(at);
    await at.db.upload.update({ where: { id: words.wish.uploadId }, data: { type: 'text/plain' } });
    expect(await refusal(at, words)).toMatchObject({ code: 'register.evidence_type' });
  });

  test('what is not this customer’s is not found', async () => {
    const at = await desk();
    const theirs = await at.db.agreement.findFirstOrThrow({ where: { number: 'A-400583' } });
    const site = await at.db.site.findFirstOrThrow({ where: { number: 'S-200103' } });
    const anders = await at.db.contact.findFirstOrThrow({ where: { name: 'Anders Holm' } });
    const other = await customerId(at, 'K-104240');
    const right = await aRight(at);
    for (const input of [
      await aGrant(at, { agreementId: theirs.id }),
      await aGrant(at, { siteId: site.id }),
      await aGrant(at, { contactId: anders.id }),
      await aGrant(at, { contactId: nobody }),
      { ...(await aGrant(at)), customerId: nobody },
      { customerId: other, reason: 'Har slutat', wish: revoke(right) },
    ])
      expect(await refusal(at, input)).toMatchObject({ status: 404 });
  });

  test('the case it is asked on is the customer’s, and may be edited', async () => {
    const at = await desk();
    const { customerId: ours, ...rest } = await onACase(at);
    const { id: elsewhere } = await aCase(at, {
      customerId: await customerId(at, 'K-104240'),
      requesterAddress: null,
    });
    expect(await refusal(at, { customerId: ours, ...rest, caseId: elsewhere })).toMatchObject({
      status: 422,
      code: 'register.other_customers_case',
    });
  });

  test('nobody extends their own rights: not by a right, not by an address', async () => {
    const at = await desk();
    const { id: contactId, mail, customerId: ours } = await aContact(at);
    const { id: caseId } = await aCase(at, { customerId: ours, requesterAddress: mail });
    const input = await aGrant(at, { contactId });
    expect(await refusal(at, { ...input, caseId })).toMatchObject({ code: 'register.own_scopes' });
    const address = {
      kind: 'address_add',
      contactId,
      address: { kind: 'phone', value: '070-174 06 99' },
    } as const;
    expect(await refusal(at, { ...input, caseId, wish: address })).toMatchObject({
      code: 'register.own_scopes',
    });
    const elsewhere = (await aContact(at)).id;
    await asKarin(at, { ...input, caseId, wish: { ...input.wish, contactId: elsewhere } });
    await asKarin(at, { ...input, caseId: null, wish: address });
  });

  test('an address is kept as it is compared; one that is none says so beside its field', async () => {
    const at = await desk();
    const { id: contactId, customerId: ours, mail } = await aContact(at);
    const add = (kind: 'email' | 'phone', value: string) => ({
      customerId: ours,
      reason: 'Nya uppgifter',
      wish: { kind: 'address_add', contactId, address: { kind, value } } as const,
    });
    expect(await refusal(at, add('email', 'nora'))).toMatchObject({
      status: 422,
      code: 'address.format',
      fields: [{ path: 'wish.address.value' }],
    });
    expect(await refusal(at, add('phone', '12'))).toMatchObject({ code: 'address.format' });
    expect(await refusal(at, add('email', mail.toUpperCase()))).toMatchObject({
      code: 'register.address_known',
    });
    const { id } = await asKarin(at, add('phone', '070-174 06 98'));
    expect(await at.db.registerChange.findUnique({ where: { id } })).toMatchObject({
      subjectId: contactId,
      wish: { address: { kind: 'phone', value: '+46701740698' } },
    });
  });

  test('a shared mailbox is refused what only a person holds', async () => {
    const at = await desk();
    const { id: contactId } = await aContact(at, { sharedMailbox: true });
    const input = await aGrant(at, { contactId, scope: 'keep_register' });
    expect(await refusal(at, input)).toMatchObject({
      code: 'register.shared_mailbox',
      fields: [{ path: 'wish.scope' }],
    });
  });

  test('two who ask about the same row at once: one wish', async () => {
    const at = await desk();
    const right = await aRight(at);
    const both = await Promise.allSettled(['karin', 'johan'].map((by) => aWish(at, revoke(right), { by })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('the wish waits where everybody sees it, grey for its asker', async () => {
    const at = await desk();
    const right = await aRight(at);
    const { changeId } = await aWish(at, revoke(right), { by: 'karin' });
    const { open, contacts } = await registerOf(at);
    expect(open.find(({ id }) => id === changeId)).toMatchObject({
      says: { sv: expect.stringContaining('Återkallad behörighet: Nora Holm, säga upp och ändra avtal') },
      askedBy: { name: 'Karin Lund' },
      own: true,
      refusals: { confirm: { sv: expect.stringContaining('själv') }, withdraw: null },
    });
    expect(contacts.flatMap(({ rights }) => rights).find(({ id }) => id === right.id)).toMatchObject({
      changeAsked: true,
      standing: 'in_force',
    });
  });

  test('on a case that has ended a wish is still put down', async () => {
    const at = await desk();
    const { caseId, ...input } = await onACase(at);
    await withdrawn(at, await (await at.as('karin')).cases.get({ ref: caseId }));
    expect(await eventsOf(at, () => asKarin(at, { ...input, caseId }))).toEqual(['register_asked']);
    expect(await customerId(at, bryggaren.number)).toBe(input.customerId);
  });
});
