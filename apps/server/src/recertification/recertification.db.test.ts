import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPdfText } from '../mail/read/pdf-text.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { nothingWritten } from '../testing/written.ts';

interface Wanted {
  scope?: string;
  billingEmail?: string | null;
  mail?: boolean;
  revoked?: boolean;
}

/** A customer of one test alone, with one contact who holds one right: keeping the register, unless told otherwise. */
async function aCustomer({ db }: Desk, wanted: Wanted = {}) {
  const { scope = 'keep_register', billingEmail = null, mail = true, revoked = false } = wanted;
  const number = `K-${randomUUID().slice(0, 8)}`;
  const value = `${randomUUID()}@kvarnen.example`;
  const customer = await db.customer.create({
    data: {
      number,
      kind: 'company',
      name: 'Kvarnen i Åby AB',
      billingEmail,
      billingAddress: 'Kvarngatan 1, 990 12 Lillåstad',
      contacts: {
        create: {
          name: 'Åsa Öberg',
          addresses: { create: mail ? [{ kind: 'email', value }] : [] },
        },
      },
    },
    include: { contacts: true },
  });
  const { sha256 } = await db.file.findFirstOrThrow();
  await db.authority.create({
    data: {
      contactId: customer.contacts[0]?.id ?? '',
      customerId: customer.id,
      scope,
      validFrom: new Date('2025-01-01'),
      reviewOn: new Date('2027-02-03'),
      revokedOn: revoked ? new Date('2026-01-01') : null,
      evidenceSha256: sha256,
      evidenceNote: 'Fullmakt',
    },
  });
  return { customerId: customer.id, mail: value };
}

const ofThisYear = async ({ db }: Desk, customerId: string) =>
  db.recertification.findFirstOrThrow({ where: { customerId } });

describe('recertification.send', () => {
  quintet({
    given: aCustomer,
    call: (caller, { customerId }) => caller.recertification.send({ customerId }),
    unseen: (subject) => ({ ...subject, customerId: randomUUID() }),
    powerless: ['rut', 'gunnar', 'pelle'],
    refused: [
      'recertification.sent',
      async (at, subject) => {
        await (await at.as('johan')).recertification.send({ customerId: subject.customerId });
        return subject;
      },
    ],
    events: ['opened', 'linked', 'letter_made', 'replied', 'moved'],
    done: async (at, { customerId, mail }) => {
      const { caseId } = await ofThisYear(at, customerId);
      const karin = await at.as('karin');
      const view = await karin.cases.get({ ref: caseId });
      expect(view).toMatchObject({
        typeKey: 'data_change',
        state: 'waiting_customer',
        channel: 'letter',
        fields: { what: 'contact_register' },
        customer: { id: customerId },
      });
      expect(view.subject).toMatch(/^Årlig genomgång av behörigheter \d{4}$/);
      const letter = await at.db.caseLetter.findFirstOrThrow({ where: { caseId } });
      expect(letter).toMatchObject({ kind: 'recertification', number: 1, approvalId: null });
      const message = await at.db.message.findUniqueOrThrow({
        where: { id: letter.messageId },
        include: { attachments: true },
      });
      expect(message).toMatchObject({
        toAddresses: [mail],
        automatic: false,
        attachments: [{ fileSha256: letter.fileSha256, type: 'application/pdf' }],
      });
      const pdf = await readPdfText(await at.server.files.read(letter.fileSha256));
      const words = pdf?.text.replace(/\s+/g, ' ');
      for (const part of ['Kvarnen i Åby AB', 'Åsa Öberg', 'Ändra kontakter och behörigheter', '2027-02-03'])
        expect(words).toContain(part);
      expect(await karin.recertification.get({ customerId })).toMatchObject({
        sent: { caseNumber: view.number, doneAt: null },
        to: [mail],
        refusal: null,
      });
    },
  });

  test('to the address for invoices when nobody keeps the register', async () => {
    const at = await desk();
    const { customerId } = await aCustomer(at, {
      scope: 'read_report',
      billingEmail: 'faktura@kvarnen.example',
    });
    const { caseId } = await (await at.as('karin')).recertification.send({ customerId });
    const letter = await at.db.caseLetter.findFirstOrThrow({ where: { caseId } });
    expect(await at.db.message.findUnique({ where: { id: letter.messageId } })).toMatchObject({
      toAddresses: ['faktura@kvarnen.example'],
    });
  });

  test.each([
    ['no address at all', { mail: false }, 'recertification.no_address'],
    ['no right that stands', { revoked: true }, 'recertification.nothing'],
  ] as [string, Wanted, string][])(
    'with %s it is refused, and the page says so before',
    async (_, wanted, code) => {
      const at = await desk();
      const { customerId } = await aCustomer(at, wanted);
      const karin = await at.as('karin');
      const told = await nothingWritten(at, () => refusalOf(karin.recertification.send({ customerId })));
      expect(told).toMatchObject({ status: 422, code });
      expect(await karin.recertification.get({ customerId })).toMatchObject({
        sent: null,
        refusal: told.says,
      });
    },
  );

  test('sent by two at once, it goes once; and again the year after', async () => {
    const at = await desk();
    const { customerId } = await aCustomer(at);
    const karin = await at.as('karin');
    const both = await Promise.allSettled([1, 2].map(() => karin.recertification.send({ customerId })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    at.server.clockShiftMs = 366 * 86_400_000;
    try {
      await karin.recertification.send({ customerId });
    } finally {
      at.server.clockShiftMs = 0;
    }
    expect(await at.db.recertification.count({ where: { customerId } })).toBe(2);
  });
});

/** A review that was sent and has been answered. */
async function aReview(at: Desk) {
  const { customerId } = await aCustomer(at);
  const { id, version, caseId } = await (await at.as('karin')).recertification.send({ customerId });
  return { recertificationId: id, version, caseId, customerId };
}

describe('recertification.done', () => {
  quintet({
    given: aReview,
    call: (caller, { recertificationId, version }) =>
      caller.recertification.done({ recertificationId, version }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar'],
    refused: [
      'recertification.done',
      async (at, subject) => {
        const { recertificationId, version } = subject;
        await (await at.as('johan')).recertification.done({ recertificationId, version });
        return subject;
      },
    ],
    stale: (subject) => ({ ...subject, version: subject.version + 1 }),
    events: ['moved'],
    done: async (at, { customerId, caseId }) => {
      expect(await ofThisYear(at, customerId)).toMatchObject({ doneAt: expect.any(Date), version: 2 });
      expect(await at.db.case.findUnique({ where: { id: caseId } })).toMatchObject({ state: 'resolved' });
    },
  });

  test('not while a change of the register waits for its second person', async () => {
    const at = await desk();
    const { customerId, caseId, recertificationId, version } = await aReview(at);
    const { personId } = (await at.ctxOf('karin')).actor;
    await at.db.registerChange.create({
      data: {
        customerId,
        caseId,
        kind: 'contact_add',
        wish: {},
        reason: 'Ny kontakt',
        askedBy: personId,
        askedAt: new Date(),
      },
    });
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () =>
      refusalOf(karin.recertification.done({ recertificationId, version })),
    );
    expect(told).toMatchObject({ status: 422, code: 'data_change.register_open' });
  });

  test('of a case that has ended already, it only says that it is done', async () => {
    const at = await desk();
    const { caseId, recertificationId, version } = await aReview(at);
    const karin = await at.as('karin');
    const view = await karin.cases.get({ ref: caseId });
    await karin.cases.move({ caseId, version: view.version, move: 'withdraw', reason: 'Kunden har slutat.' });
    await karin.recertification.done({ recertificationId, version });
    expect(await at.db.case.findUnique({ where: { id: caseId } })).toMatchObject({ state: 'withdrawn' });
  });
});
