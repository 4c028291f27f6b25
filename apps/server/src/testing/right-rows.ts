import type { Desk } from './desk.ts';
import { bryggaren, customerId as customerIdOf } from './scenarios.ts';

const made = new Date('2026-11-20T09:00:00Z');
const on = new Date('2026-11-20');
const sha256 = 'a'.repeat(64);

/** One row of each table about the right to ask, written past every command: for tests of what the database keeps by itself. */
export async function rightRows(desk: Desk, caseId: string): Promise<void> {
  const { db } = desk;
  const customerId = await customerIdOf(desk, bryggaren.number);
  const [karin, johan] = await Promise.all(
    ['karin', 'johan'].map(async (key) => (await desk.ctxOf(key)).actor.personId),
  );
  const contact = await db.contact.findFirstOrThrow({ where: { customerId } });
  // A site of its own, which has no instruction in force yet.
  const site = await db.site.create({
    data: {
      number: 'S-900001',
      customerId,
      name: 'Förrådet',
      street: 'Storgatan',
      streetNumber: '90',
      postalCode: '990 11',
      city: 'Lillåstad',
    },
  });
  const file = await db.file.findFirstOrThrow();
  const message = await db.message.findFirstOrThrow({ where: { caseId } });
  const row = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  if (!karin || !johan) throw new Error('nobody of the cast');
  const one = { caseId, contactId: contact.id };

  const right = await db.authority.create({
    data: {
      contactId: contact.id,
      customerId,
      scope: 'billing_data',
      validFrom: on,
      reviewOn: on,
      evidenceSha256: file.sha256,
      evidenceNote: 'Fullmakt',
    },
  });
  const change = { customerId, subjectId: right.id, kind: 'revoke' };
  await db.registerChange.create({
    data: { ...change, wish: {}, reason: 'Slutat', askedBy: karin, askedAt: made },
  });
  await db.registerEvent.create({ data: { ...change, at: made, askedBy: karin, decidedBy: johan } });
  await db.recertification.create({ data: { customerId, year: 2020, caseId, sentBy: karin, sentAt: made } });
  await db.authorityDecision.create({
    data: {
      caseId,
      at: made,
      forMove: 'change',
      act: 'billing_data',
      today: '2026-11-20',
      request: {},
      register: [],
      result: 'allow',
      reasons: [],
    },
  });
  await db.approval.create({
    data: {
      caseId,
      kind: 'cancellation',
      requestedBy: karin,
      requestedAt: made,
      lastEditorId: karin,
      snapshot: {},
      snapshotHash: sha256,
      contentVersion: row.contentVersion,
    },
  });
  await db.callBack.create({
    data: { ...one, number: '+46701740605', at: made, calledBy: karin, reached: true, note: '' },
  });
  const tried = { channel: 'phone', outcome: 'no_answer', nextOn: on, note: '' };
  await db.contactAttempt.create({ data: { caseId, at: made, madeBy: karin, ...tried } });
  await db.absence.create({ data: { personId: karin, deputyId: johan, firstDay: on, lastDay: on } });
  await db.caseLetter.create({
    data: {
      caseId,
      kind: 'recertification',
      number: 1,
      fileSha256: file.sha256,
      messageId: message.id,
      madeAt: made,
      madeBy: karin,
      contents: {},
    },
  });
  const instruction = await db.instructionVersion.create({
    data: { siteId: site.id, number: 90, text: 'Ring', effectiveAt: made, madeAt: made, state: 'in_force' },
  });
  await db.disclosure.create({
    data: {
      ...one,
      instructionId: instruction.id,
      address: bryggaren.mail,
      tokenHash: sha256,
      madeBy: karin,
      madeAt: made,
      expiresAt: new Date('2026-11-21T09:00:00Z'),
    },
  });
}
