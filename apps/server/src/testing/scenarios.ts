import { randomUUID } from 'node:crypto';
import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';

/** The customer of most scenarios: has a registered billing address and one registered contact, Lena Ek. */
export const bryggaren = { number: 'K-104233', orgNumber: '556016-0680', mail: 'lena.ek@bryggaren.example' };

interface InvoiceWanted {
  customer?: string | null;
  totalOre?: number;
  paidOre?: number;
  original?: boolean;
}

let invoices = 0;

/** An invoice of its own for one scenario: 4 850 kr to Bryggaren with its PDF in the archive, unless told otherwise. */
export async function anInvoice(desk: Desk, wanted: InvoiceWanted = {}) {
  const { customer = bryggaren.number, totalOre = 485_000, paidOre = 0, original = true } = wanted;
  invoices += 1;
  const number = String(410_000_000 + invoices);
  const pdf = original ? await desk.server.files.put(Buffer.from(`%PDF-1.7 ${number}`)) : null;
  if (pdf)
    await desk.db.file.createMany({
      data: [{ sha256: pdf, size: 18, type: 'application/pdf' }],
      skipDuplicates: true,
    });
  return desk.db.invoice.create({
    data: {
      number,
      lookupNumber: number,
      kind: 'action',
      recipientName: 'Mottagaren',
      issuedOn: new Date('2026-10-01'),
      dueOn: new Date('2026-10-31'),
      totalOre,
      vatOre: totalOre / 5,
      paidOre,
      delivery: 'email',
      originalSha256: pdf,
      customerId: customer && (await customerId(desk, customer)),
    },
  });
}

export const customerId = async ({ db }: Desk, number: string) =>
  (await db.customer.findUniqueOrThrow({ where: { number } })).id;

interface CaseWanted {
  typeKey?: string;
  invoiceId?: string | null;
  customerId?: string | null;
  requesterAddress?: string | null;
  continuesId?: string;
  fields?: Record<string, string | number | null>;
}

/** A case that Karin took down on the phone from Lena Ek: a general question unless told otherwise. */
export async function aCase(desk: Desk, wanted: CaseWanted = {}): Promise<CaseView> {
  const karin = await desk.as('karin');
  const { number } = await karin.cases.create({
    typeKey: 'general_question',
    channel: 'phone',
    subject: 'Samtal om faktura',
    text: 'Lena ringde om en faktura.',
    requesterName: 'Lena Ek',
    requesterAddress: bryggaren.mail,
    key: randomUUID(),
    ...wanted,
  });
  return karin.cases.get({ ref: number });
}

interface OnInvoice {
  invoice?: Awaited<ReturnType<typeof anInvoice>>;
  fields?: CaseWanted['fields'];
}

/** A dispute of the whole of an invoice by a proven payer, just registered. */
export async function aDispute(desk: Desk, { invoice, fields }: OnInvoice = {}): Promise<CaseView> {
  const disputed = invoice ?? (await anInvoice(desk));
  return aCase(desk, {
    typeKey: 'invoice_dispute',
    invoiceId: disputed.id,
    fields: {
      invoiceNumber: disputed.number,
      customerNumber: bryggaren.number,
      reason: 'not_ordered',
      disputedAmount: Number(disputed.totalOre),
      ...fields,
    },
  });
}

/** Somebody who asks for a copy of an invoice and has said who they are, but not proven it. */
export async function aCopyCase(desk: Desk, { invoice, fields }: OnInvoice = {}): Promise<CaseView> {
  const wanted = invoice ?? (await anInvoice(desk));
  return aCase(desk, {
    typeKey: 'invoice_copy',
    invoiceId: wanted.id,
    fields: { name: 'Lena Ek', address: 'Bryggargränd 4, 990 12 Lillåstad', matter: 'Oktober', ...fields },
  });
}

/** Which case, and as of when. */
export const on = ({ id, version }: Pick<CaseView, 'id' | 'version'>) => ({ caseId: id, version });

/** Makes one move as Karin, or as somebody else, and answers with the case as it then stands. */
export async function moved(
  desk: Desk,
  view: CaseView,
  move: string,
  given: { fields?: Record<string, string | number>; reason?: string; by?: string } = {},
): Promise<CaseView> {
  const { by = 'karin', ...wish } = given;
  const fresh = await look(desk, view);
  return (await desk.as(by)).cases.move({ ...on(fresh), move, ...wish });
}

/** The case as it stands now. */
export const look = async (desk: Desk, { id }: { id: string }): Promise<CaseView> =>
  (await desk.as('maria')).cases.get({ ref: id });

/** A case that has ended: the customer took the matter back. */
export const withdrawn = (desk: Desk, view: CaseView): Promise<CaseView> =>
  moved(desk, view, 'withdraw', { reason: 'Kunden ringde igen.' });

/** A file that somebody of the cast has just dropped on a composer. */
export async function anUpload(desk: Desk, key: string, caseId: string | null = null) {
  const fileSha256 = await desk.server.files.put(Buffer.from('%PDF-1.7 inskannat brev'));
  const file = { size: 23, type: 'application/pdf' };
  await desk.db.file.createMany({ data: [{ sha256: fileSha256, ...file }], skipDuplicates: true });
  const { personId } = (await desk.ctxOf(key)).actor;
  return desk.db.upload.create({ data: { personId, caseId, fileSha256, name: 'brev.pdf', ...file } });
}
