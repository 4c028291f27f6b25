import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { sampleMail } from '../testing/letters.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute, anInvoice, look, moved, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const agency = 'arende@exempelinkasso.example';
const debtor = 'lena.ek@bryggaren.example';

/** An invoice that Exempelinkasso has, of which so much has been credited. */
async function aClaim(at: Desk, creditedOre = 0, claimNumber: string | null = '88-120934') {
  const invoice = await anInvoice(at);
  await at.db.invoice.update({ where: { id: invoice.id }, data: { creditedOre } });
  await handOver(at, invoice.id, claimNumber);
  return invoice;
}

const handOver = (at: Desk, invoiceId: string, claimNumber: string | null) =>
  at.db.dunningEvent.create({
    data: {
      invoiceId,
      kind: 'handed_over',
      happenedOn: new Date('2026-11-02'),
      agencyKey: 'exempelinkasso',
      claimNumber,
    },
  });

/** A debtor on the phone about a claim. */
const aClaimCase = async (
  at: Desk,
  creditedOre = 0,
  fields: Record<string, string> = {},
): Promise<CaseView> =>
  aCase(at, { typeKey: 'collection_referral', invoiceId: (await aClaim(at, creditedOre)).id, fields });

/** What was sent on a case but the acknowledgement, oldest first. */
const sent = async ({ db }: Desk, { id: caseId }: { id: string }) =>
  db.message.findMany({
    where: { caseId, direction: 'out', templateKey: { not: 'received' } },
    orderBy: [{ at: 'asc' }, { automatic: 'desc' }],
  });

describe('referring the debtor', () => {
  quintet({
    given: (at) => aClaimCase(at),
    call: (caller, view) => caller.cases.move({ ...on(view), move: 'refer_to_agency' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar'],
    refused: [
      'collection.not_there',
      async (at) => aCase(at, { typeKey: 'collection_referral', invoiceId: (await anInvoice(at)).id }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['moved', 'replied'],
    done: async (at, view) => {
      expect(await look(at, view)).toMatchObject({
        state: 'referred',
        collection: { state: 'handed_over', claimNumber: '88-120934', since: '2026-11-02', told: [] },
      });
      const [reply] = await sent(at, view);
      expect(reply).toMatchObject({ toAddresses: [debtor], templateKey: 'referred_to_agency' });
      expect(reply?.text).toMatch(
        /Exempelinkasso AB[\s\S]*Telefon: 010-000 00 31\nE-post: arende@exempelinkasso/,
      );
    },
  });
});

test('by mail: whoever writes of a claim we do not know is asked which one; found, the matter is referred', async () => {
  const at = await desk();
  const { caseNumber } = await at.mail(await sampleMail('at-collection'), 'at-collection.eml');
  const karin = await at.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  expect(opened).toMatchObject({ typeKey: 'collection_referral', queueKey: 'referrals', collection: null });
  expect(opened.missing.map(({ field }) => field)).toEqual(['invoiceNumber', 'claimNumber', 'agency']);
  const told = await nothingWritten(at, () => refusalOf(moved(at, opened, 'refer_to_agency')));
  expect(told).toMatchObject({ status: 422, code: 'case.no_invoice' });
  const { id: invoiceId } = await at.db.invoice.findUniqueOrThrow({ where: { number: '306184112' } });
  const linked = await karin.cases.link({ ...on(opened), invoiceId });
  expect(linked).toMatchObject({ missing: [], collection: { agency: { name: 'Nordkrav Inkasso AB' } } });
  expect((await moved(at, linked, 'refer_to_agency')).state).toBe('referred');
});

describe('an objection', () => {
  const objection = 'Väktaren kom aldrig; se bifogat intyg.';

  test('goes to the agency in Swedish and to the debtor in theirs, once each, and is followed', async () => {
    const at = await desk();
    const view = await aClaimCase(at);
    await at.db.case.update({ where: { id: view.id }, data: { language: 'en' } });
    expect(await refusalOf(moved(at, view, 'pass_on_objection'))).toMatchObject({
      code: 'move.field_missing',
    });
    const passed = await moved(at, view, 'pass_on_objection', { fields: { objection } });
    expect(passed).toMatchObject({ state: 'waiting_external', category: 'waiting' });
    const [toAgency, toDebtor] = await sent(at, view);
    expect(toAgency).toMatchObject({
      toAddresses: [agency],
      templateKey: 'to_agency_objection',
      automatic: true,
    });
    expect(toAgency?.subject).toContain('Invändning mot krav 88-120934');
    expect(toAgency?.text).toContain(objection);
    expect(toDebtor).toMatchObject({ toAddresses: [debtor], templateKey: 'objection_passed_on' });
    expect(toDebtor?.text).toContain('We have received your objection');
    expect(passed.collection?.told).toMatchObject([{ what: 'objection', state: 'scheduled' }]);
    expect((await at.events(view.id)).slice(-4)).toEqual([
      'moved',
      'replied',
      'objection_passed_on',
      'replied',
    ]);
    // The agency's answer has been read; the debtor has heard from us.
    expect((await moved(at, view, 'resolve')).state).toBe('resolved');
  });

  test('that says something else, or goes to another agency, is sent too', async () => {
    const at = await desk();
    const view = await aClaimCase(at);
    await moved(at, view, 'pass_on_objection', { fields: { objection } });
    await moved(at, view, 'pass_on_objection', { fields: { objection: 'Väktaren kom' } });
    const told = async () => (await look(at, view)).collection?.told;
    expect(await told()).toHaveLength(2);
    const { invoiceId } = await at.db.case.findUniqueOrThrow({ where: { id: view.id } });
    for (const [kind, agencyKey] of [
      ['recalled', 'exempelinkasso'],
      ['handed_over', 'nordkrav'],
    ] as const)
      await at.db.dunningEvent.create({
        data: { invoiceId: invoiceId ?? '', kind, happenedOn: new Date('2026-11-20'), agencyKey },
      });
    for (const _ of [1, 2]) await moved(at, view, 'pass_on_objection', { fields: { objection } });
    expect(await told()).toHaveLength(3);
    expect((await sent(at, view)).filter(({ toAddresses: [to] }) => to?.includes('nordkrav'))).toHaveLength(
      1,
    );
  });

  test('goes on as a dispute, with its hold; the agency hears of it once', async () => {
    const at = await desk();
    const view = await aClaimCase(at, 0, { objection });
    await moved(at, view, 'pass_on_objection');
    const passed = await moved(at, view, 'dispute');
    expect(passed.state).toBe('referred');
    expect(passed.collection?.told).toHaveLength(1);
    const next = await at.db.case.findFirstOrThrow({
      where: { continuesId: view.id },
      include: { holds: true },
    });
    expect(next).toMatchObject({
      typeKey: 'invoice_dispute',
      holds: [{ state: 'active', reason: 'dispute' }],
    });
  });
});

describe('calling a claim back', () => {
  test('is offered once something was credited: agency, ledger and debtor are told, and it is ours again', async () => {
    const at = await desk();
    const untouched = await aClaimCase(at);
    const told = await nothingWritten(at, () => refusalOf(moved(at, untouched, 'recall')));
    expect(told).toMatchObject({ status: 422, code: 'collection.not_credited' });

    const view = await aClaimCase(at, 185_000);
    const recalled = await moved(at, view, 'recall');
    expect(recalled).toMatchObject({
      state: 'recalled',
      category: 'done',
      collection: { state: 'recalled', creditedOre: 185_000, told: [{ what: 'recall' }] },
      ledger: [{ kind: 'recall_collection', state: 'queued', amountOre: null }],
    });
    const [toAgency, toDebtor] = await sent(at, view);
    expect(toAgency).toMatchObject({ toAddresses: [agency], templateKey: 'to_agency_recall' });
    expect(toAgency?.text).toMatch(/krediterats med 1 850,00 kr\. .* 3 000,00 kr, kräver vi själva/);
    expect(toDebtor?.text).toContain('Kvar att betala till oss: 3 000,00 kr');
    expect((await at.events(view.id)).slice(-4)).toEqual([
      'moved',
      'replied',
      'collection_recalled',
      'replied',
    ]);
    const reopened = await moved(at, view, 'reopen');
    expect(await refusalOf(moved(at, reopened, 'recall'))).toMatchObject({ code: 'collection.not_there' });
  });

  test('from two cases at once happens once', async () => {
    const at = await desk();
    const invoice = await aClaim(at, 185_000);
    const views = await Promise.all(
      ['Ett', 'Två'].map(() => aCase(at, { typeKey: 'collection_referral', invoiceId: invoice.id })),
    );
    const made = await Promise.allSettled(views.map((view) => moved(at, view, 'recall')));
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await at.db.dunningEvent.count({ where: { invoiceId: invoice.id, kind: 'recalled' } })).toBe(1);
  });

  test('names all that was credited, also when a dispute credits in part for the second time', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const dispute = await aDispute(at, { invoice });
    const some = { fields: { creditedAmount: 100_000, decisionReason: 'En del var rätt.' } };
    await moved(at, dispute, 'start');
    await moved(at, dispute, 'credit', some);
    await at.db.case.update({
      where: { id: dispute.id },
      data: { state: 'investigating', category: 'working' },
    });
    await handOver(at, invoice.id, '88-120935');
    await moved(at, dispute, 'credit', some);
    const toAgency = (await sent(at, dispute)).find(({ templateKey }) => templateKey === 'to_agency_recall');
    expect(toAgency?.text).toMatch(/krediterats med 2 000,00 kr\. .* 2 850,00 kr/);
  });

  test('follows a credit that is decided in a dispute, with the amount of that decision', async () => {
    const at = await desk();
    const invoice = await aClaim(at, 0, null);
    const dispute = await aCase(at, {
      typeKey: 'invoice_dispute',
      invoiceId: invoice.id,
      fields: {
        invoiceNumber: invoice.number,
        customerNumber: 'K-104233',
        reason: 'not_ordered',
        disputedAmount: 485_000,
      },
    });
    await moved(at, dispute, 'start');
    const credited = await moved(at, dispute, 'credit', { fields: { creditedAmount: 485_000 } });
    expect(credited.ledger.map(({ kind }) => kind)).toContain('recall_collection');
    const toAgency = (await sent(at, dispute)).find(({ templateKey }) => templateKey === 'to_agency_recall');
    expect(toAgency?.text).toMatch(/krediterats med 4 850,00 kr\. .* 0,00 kr/);
    expect(credited.collection).toMatchObject({ state: 'recalled', claimNumber: null });
  });
});
