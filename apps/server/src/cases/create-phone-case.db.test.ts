import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { anInvoice, anUpload, bryggaren, customerId } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** What Karin types while Lena Ek is on the phone. */
const call = async (at: Desk) => {
  const invoice = await anInvoice(at);
  return {
    typeKey: 'invoice_dispute',
    channel: 'phone' as 'phone' | 'letter',
    subject: 'Bestrider utryckning',
    text: 'Lena säger att ingen har beställt utryckningen.',
    requesterName: 'Lena Ek',
    requesterAddress: bryggaren.mail.toUpperCase(),
    invoiceId: invoice.id as string | null,
    customerId: null as string | null,
    fields: { reason: 'not_ordered' } as Record<string, string | number>,
    key: randomUUID(),
  };
};

describe('cases.create', () => {
  quintet({
    given: call,
    call: (caller, input) => caller.cases.create(input),
    unseen: (input) => ({ ...input, invoiceId: nobody }),
    powerless: ['rut', 'gunnar', 'lasse', 'pelle'],
    refused: ['case.field_by_move', async (_, input) => ({ ...input, fields: { creditedAmount: 100 } })],
    events: ['opened', 'linked', 'linked', 'received', 'hold_placed'],
    done: async (at, { key, invoiceId }) =>
      expect(
        await at.db.case.findUnique({
          where: { id: key },
          include: { contact: true, messages: true, holds: true },
        }),
      ).toMatchObject({
        number: expect.stringMatching(/^U\d\d-\d{6}-\d$/),
        queueKey: 'disputes',
        state: 'new',
        invoiceId,
        customerId: await customerId(at, bryggaren.number),
        contact: { name: 'Lena Ek' },
        requesterAddress: bryggaren.mail,
        messages: [{ direction: 'in', channel: 'phone', receivedSource: 'recorded_call' }],
        holds: [{ amountOre: 485_000n }],
      }),
  });

  test('sent again, also at once, the same key answers with the same case', async () => {
    const at = await desk();
    const input = await call(at);
    const karin = await at.as('karin');
    const answers = await Promise.all([karin, karin, karin].map((caller) => caller.cases.create(input)));
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(await nothingWritten(at, () => karin.cases.create(input))).toEqual(answers[0]);
  });

  test('a key that is a case one may not see tells nothing of it', async () => {
    const at = await desk();
    const input = await call(at);
    await (await at.as('karin')).cases.create(input);
    const pelle = await at.as('pelle');
    expect(await refusalOf(pelle.cases.create(input))).toMatchObject({ status: 404 });
  });

  test.each([
    ['an unknown type', { typeKey: 'constructor' }, 400, 'case.type_unknown'],
    ['another customer’s invoice', { customerId: 'K-104240' }, 422, 'case.other_customers_invoice'],
    ['a customer that does not exist', { customerId: nobody, invoiceId: null }, 404, 'not_found'],
    ['a letter without its scan', { channel: 'letter', arrivedOn: '2026-01-02' }, 422, 'letter.incomplete'],
    ['somebody’s lost upload', { uploadIds: [nobody] }, 422, 'upload.gone'],
  ])('%s is refused', async (_, wrong, status, code) => {
    const at = await desk();
    const input = { ...(await call(at)), ...wrong } as Awaited<ReturnType<typeof call>>;
    if (input.customerId?.startsWith('K-')) input.customerId = await customerId(at, input.customerId);
    const karin = await at.as('karin');
    expect(await nothingWritten(at, () => refusalOf(karin.cases.create(input)))).toMatchObject({
      status,
      code,
    });
  });
});

describe('a letter', () => {
  /** The desk as it is at an instant; the shift is taken back afterwards. */
  async function at<T>(instant: string, act: (at: Desk) => Promise<T>): Promise<T> {
    const opened = await desk();
    opened.server.clockShiftMs = Date.parse(instant) - Date.now();
    try {
      return await act(opened);
    } finally {
      opened.server.clockShiftMs = 0;
    }
  }

  const letter = (arrivedOn: string) => async (at: Desk) => {
    const karin = await at.as('karin');
    const scan = await anUpload(at, 'karin');
    const { id } = await karin.cases.create({
      ...(await call(at)),
      channel: 'letter',
      arrivedOn,
      uploadIds: [scan.id],
    });
    return at.db.case.findUniqueOrThrow({
      where: { id },
      include: { messages: { include: { attachments: true } } },
    });
  };

  test('comes with its scan, and its clock starts when the post was opened', async () => {
    const row = await at('2026-11-25T12:00:00Z', letter('2026-11-23'));
    expect(row.messages).toMatchObject([
      { at: new Date('2026-11-23T07:00:00Z'), receivedSource: 'recorded_arrival', attachments: [{}] },
    ]);
  });

  test('recorded before eight has arrived now, not in the future', async () => {
    const row = await at('2026-11-25T05:30:00Z', letter('2026-11-25'));
    expect(row.messages[0]?.at.toISOString().slice(0, 16)).toBe('2026-11-25T05:30');
  });

  test('may have arrived today by the Swedish day, not tomorrow', async () => {
    await at('2026-06-24T22:30:00Z', letter('2026-06-25'));
    const told = at('2026-06-24T21:30:00Z', letter('2026-06-25'));
    expect(await refusalOf(told)).toMatchObject({ status: 422, code: 'letter.future' });
  });

  test('takes nobody else’s upload', async () => {
    const opened = await desk();
    const scan = await anUpload(opened, 'johan');
    const karin = await opened.as('karin');
    const input = { ...(await call(opened)), channel: 'letter' as const, arrivedOn: '2026-01-02' };
    const told = await nothingWritten(opened, () =>
      refusalOf(karin.cases.create({ ...input, uploadIds: [scan.id] })),
    );
    expect(told).toMatchObject({ code: 'upload.gone' });
  });
});
