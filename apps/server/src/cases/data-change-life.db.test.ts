import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aContact, aRight, aWish, revoke } from '../testing/registers.ts';
import { aCase, bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

type Fields = Record<string, string>;
const moving: Fields = {
  what: 'billing_address',
  newValue: 'Nygatan 9,\n990 12 Lillåstad',
  validFrom: '2026-12-01',
};

/** The wish of somebody who wrote a mail: sorted, linked and filled in by Karin. `sign` false leaves the mail unsigned. */
async function byMail(at: Desk, fields: Fields, { from = bryggaren.mail, sign = true } = {}) {
  const domain = from.split('@')[1];
  const { caseNumber } = await at.mail(
    letter({ from, subject: 'Nya uppgifter', text: 'Vi har flyttat.', ...(sign && { sign: domain }) }),
  );
  const karin = await at.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  const sorted = await karin.cases.classify({ ...on(opened), typeKey: 'data_change' });
  const { id: customerId } = await customerOf(at);
  const linked = await karin.cases.link({ ...on(sorted), customerId });
  return karin.cases.setFields({ ...on(linked), fields });
}

const customerOf = ({ db }: Desk) => db.customer.findUniqueOrThrow({ where: { number: bryggaren.number } });
/** What was sent on a case but the acknowledgement, by template. */
const sentOf = async ({ db }: Desk, { id }: CaseView) =>
  db.message.findMany({
    where: { caseId: id, direction: 'out', templateKey: { not: 'received' } },
    orderBy: { templateKey: 'asc' },
  });
const refusal = (at: Desk, view: CaseView, move = 'change') =>
  nothingWritten(at, () => refusalOf(moved(at, view, move)));

describe('billing data', () => {
  test('by verified mail: changed, ordered, and the old address told without the new value', async () => {
    const at = await desk();
    const before = await customerOf(at);
    const view = await byMail(at, moving);
    expect(view.dataChange?.billing).toEqual({
      what: 'billing_address',
      now: before.billingAddress,
      wanted: 'Nygatan 9, 990 12 Lillåstad',
      validFrom: '2026-12-01',
      notice: { by: 'email', to: before.billingEmail },
    });
    expect(await eventsOf(at, () => moved(at, view, 'change'))).toEqual([
      'authority_decided',
      'moved',
      'billing_changed',
      'replied',
      'replied',
    ]);
    expect(await customerOf(at)).toMatchObject({
      billingAddress: 'Nygatan 9, 990 12 Lillåstad',
      version: before.version + 1,
    });

    const after = await look(at, view);
    expect(after).toMatchObject({ state: 'resolved', category: 'done' });
    expect(after.ledger).toMatchObject([{ kind: 'change_billing', state: 'queued', amountOre: null }]);
    expect(after.dataChange?.made).toMatchObject([
      {
        what: 'billing_address',
        from: before.billingAddress,
        to: 'Nygatan 9, 990 12 Lillåstad',
        validFrom: '2026-12-01',
        notice: { by: 'email', to: before.billingEmail },
      },
    ]);
    const told = after.timeline.find((entry) => entry.kind === 'event' && entry.event === 'billing_changed');
    expect(told).toMatchObject({
      words: `Fakturaadress: ${before.billingAddress} → Nygatan 9, 990 12 Lillåstad`,
    });
    const event = await at.db.caseEvent.findFirstOrThrow({
      where: { caseId: view.id, kind: 'billing_changed' },
    });
    expect(JSON.stringify(event.data)).not.toContain('Nygatan');

    const [notice, answer] = await sentOf(at, view);
    expect(answer).toMatchObject({
      templateKey: 'data_changed',
      automatic: false,
      toAddresses: [bryggaren.mail],
    });
    expect(notice).toMatchObject({
      templateKey: 'address_changed_notice',
      automatic: true,
      toAddresses: [before.billingEmail],
    });
    expect(notice?.text).toContain(
      'Ändrat: Fakturaadress\nNy uppgift, delvis dold: Nyg•••\nGäller från: 2026-12-01',
    );
    expect(notice?.text).not.toContain('Nygatan');
  });

  test('the address for invoices: the notice goes to the one before', async () => {
    const at = await desk();
    const { billingEmail } = await customerOf(at);
    const view = await byMail(at, {
      ...moving,
      what: 'billing_email',
      newValue: 'Faktura@bryggaren.example',
    });
    await moved(at, view, 'change');
    expect(await customerOf(at)).toMatchObject({ billingEmail: 'faktura@bryggaren.example' });
    const [notice] = await sentOf(at, view);
    expect(notice).toMatchObject({ toAddresses: [billingEmail] });
    expect(notice?.text).toContain('f•••@bryggaren.example');
    await at.db.customer.update({ where: { number: bryggaren.number }, data: { billingEmail } });
  });

  test('a reference is no address: nobody else is told', async () => {
    const at = await desk();
    const view = await byMail(at, { ...moving, what: 'invoice_reference', newValue: '4711 Ek' });
    await moved(at, view, 'change');
    expect((await sentOf(at, view)).map(({ templateKey }) => templateKey)).toEqual(['data_changed']);
    expect(await customerOf(at)).toMatchObject({ invoiceReference: '4711 Ek' });
    const again = await byMail(at, { ...moving, what: 'invoice_reference', newValue: '4711 Ek' });
    expect(await refusal(at, again)).toMatchObject({ status: 422, code: 'data_change.same' });
  });

  test('without a mail address on file the old address is told by letter, and the case says so', async () => {
    const at = await desk();
    const { billingEmail, billingAddress } = await customerOf(at);
    const number = bryggaren.number;
    await at.db.customer.update({ where: { number }, data: { billingEmail: null } });
    const view = await byMail(at, { ...moving, newValue: 'Kajen 1, 990 20 Västhamn' });
    await moved(at, view, 'change');
    expect((await sentOf(at, view)).map(({ templateKey }) => templateKey)).toEqual(['data_changed']);
    expect((await look(at, view)).dataChange?.made).toMatchObject([
      { notice: { by: 'letter', to: billingAddress } },
    ]);
    await at.db.customer.update({ where: { number }, data: { billingEmail } });
  });

  test.each([
    ['an unsigned mail', { sign: false }, 'authority.needs_proof'],
    ['a stranger', { from: 'nagon@annan.example' }, 'authority.needs_proof'],
    ['a contact of another customer', { from: 'fatima@kafelonnen.example' }, 'authority.needs_proof'],
  ])('%s proves nothing', async (_, sender, code) => {
    const at = await desk();
    const view = await byMail(at, moving, sender);
    expect(await refusal(at, view)).toMatchObject({ status: 422, code });
  });

  test('a known contact without this right is denied', async () => {
    const at = await desk();
    const { mail } = await aContact(at);
    await aRight(at, { scope: 'read_report', contactId: (await contactBy(at, mail)).id });
    const view = await byMail(at, moving, { from: mail });
    expect(await refusal(at, view)).toMatchObject({ status: 422, code: 'authority.deny' });
  });

  test('by phone, also when called back: a link to the registered address is needed, and is enough', async () => {
    const at = await desk();
    const view = await aCase(at, {
      typeKey: 'data_change',
      customerId: (await customerOf(at)).id,
      fields: { ...moving, newValue: 'Kajen 2, 990 20 Västhamn' },
    });
    expect(await refusal(at, view)).toMatchObject({ status: 422, code: 'authority.needs_proof' });
    const lena = await contactBy(at, bryggaren.mail);
    const { personId } = (await at.ctxOf('karin')).actor;
    await at.db.callBack.create({
      data: {
        caseId: view.id,
        contactId: lena.id,
        number: '+46701740605',
        at: new Date(),
        calledBy: personId,
        reached: true,
        note: '',
      },
    });
    expect(await refusal(at, view)).toMatchObject({ status: 422, code: 'authority.needs_proof' });
    const karin = await at.as('karin');
    await karin.authority.sendConfirmLink({ ...on(await look(at, view)), contactId: lena.id });
    const link = await at.db.message.findFirstOrThrow({
      where: { caseId: view.id, templateKey: 'request_confirmation' },
    });
    await at.outsider().form.confirm({ token: /bekrafta\/(\S+)/.exec(link.text)?.[1] ?? '' });
    expect(await moved(at, view, 'change')).toMatchObject({ state: 'resolved' });
  });
});

const contactBy = ({ db }: Desk, value: string) =>
  db.contact.findFirstOrThrow({ where: { addresses: { some: { value } } } });

describe('who may do what', () => {
  test('is not changed by a right that ended while the wish waited', async () => {
    const at = await desk();
    const view = await byMail(at, leaving);
    const wish = await aWish(at, revoke(await aRight(at)), { by: 'karin', caseId: view.id });
    const lena = await contactBy(at, bryggaren.mail);
    const hers = { contactId: lena.id, scope: 'keep_register' };
    await at.db.authority.updateMany({ where: hers, data: { revokedOn: new Date('2026-11-01') } });
    const johan = await at.as('johan');
    const told = await nothingWritten(at, () => refusalOf(johan.register.confirm(wish)));
    await at.db.authority.updateMany({ where: hers, data: { revokedOn: null } });
    expect(told).toMatchObject({ status: 422, code: 'authority.deny' });
    await johan.register.confirm(wish);
    expect(await look(at, view)).toMatchObject({ state: 'working' });
  });

  const leaving = { what: 'contact_register', newValue: 'Nora Holm har slutat.', validFrom: '2026-12-01' };

  test('is asked for on the customer’s page, waits for a second person, and is then answered', async () => {
    const at = await desk();
    const view = await byMail(at, leaving);
    expect(view.dataChange).toMatchObject({ billing: null, register: { open: 0, decided: 0 } });
    expect(await refusal(at, view)).toMatchObject({ code: 'data_change.not_billing' });
    expect(await refusal(at, view, 'resolve')).toMatchObject({ code: 'data_change.register_unasked' });

    const first = await aWish(at, revoke(await aRight(at)), { by: 'karin', caseId: view.id });
    const second = await aWish(at, revoke(await aRight(at)), { by: 'karin', caseId: view.id });
    const waiting = await look(at, view);
    expect(waiting).toMatchObject({ state: 'awaiting_second', category: 'approval', moves: [] });
    expect(waiting.dataChange?.register).toEqual({ open: 2, decided: 0 });
    expect((await at.events(view.id)).slice(-6)).toEqual([
      'register_asked',
      'authority_decided',
      'moved',
      'register_asked',
      'authority_decided',
      'moved',
    ]);

    const johan = await at.as('johan');
    await johan.register.confirm(first);
    expect(await look(at, view)).toMatchObject({ state: 'awaiting_second' });
    await johan.register.reject({ ...second, reason: 'Fel person.' });
    expect(await look(at, view)).toMatchObject({ state: 'working', category: 'working' });
    expect((await at.events(view.id)).slice(-2)).toEqual(['register_decided', 'moved']);
    expect(await moved(at, view, 'resolve_without_reply', { reason: 'Klart.' })).toMatchObject({
      state: 'resolved',
    });
  });

  test('takes the right to it: from an unsigned mail nothing is even asked', async () => {
    const at = await desk();
    const view = await byMail(at, leaving, { sign: false });
    const wish = revoke(await aRight(at));
    const told = await nothingWritten(at, () => refusalOf(aWish(at, wish, { by: 'karin', caseId: view.id })));
    expect(told).toMatchObject({ status: 422, code: 'authority.needs_proof' });
  });

  test('on a case about billing data the register is not changed', async () => {
    const at = await desk();
    const view = await byMail(at, moving);
    const wish = revoke(await aRight(at));
    const told = await nothingWritten(at, () => refusalOf(aWish(at, wish, { by: 'karin', caseId: view.id })));
    expect(told).toMatchObject({ status: 422, code: 'data_change.not_register' });
  });
});
