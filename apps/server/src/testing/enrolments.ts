import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { letter } from './letters.ts';
import { refusalOf } from './refusal.ts';
import { bryggaren, customerId, moved, on } from './scenarios.ts';
import { nothingWritten } from './written.ts';

interface Wanted {
  from?: string;
  sign?: boolean;
  customer?: string;
  subject?: string;
  text: string;
  fields?: Record<string, string>;
}

/** A request for another way of delivery by a mail that was signed, linked to its customer by Karin. */
export async function anEnrolment(at: Desk, wanted: Wanted): Promise<CaseView> {
  const { from = bryggaren.mail, sign = true, customer = bryggaren.number, text, fields } = wanted;
  const subject = wanted.subject ?? 'Anmälan e-faktura';
  const domain = from.split('@')[1];
  const { caseNumber } = await at.mail(letter({ from, subject, text, ...(sign && { sign: domain }) }));
  const karin = await at.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  const linked = await karin.cases.link({ ...on(opened), customerId: await customerId(at, customer) });
  return fields ? karin.cases.setFields({ ...on(linked), fields }) : linked;
}

/** A company's wish for e-invoices with all that is needed. */
export const eInvoiceMail = (electronicId = '0007:556016-0680') =>
  `Vi vill ha alla fakturor som e-faktura.\n\nOperatör: InExempel\nPeppol-id: ${electronicId}\nFakturareferens: 4711\nFakturaansvarig: Lena Ek, lena.ek@bryggaren.example`;

/** The order to the ledger that waits on a case. */
export const waitingOrder = ({ db }: Desk, { id }: Pick<CaseView, 'id'>) =>
  db.ledgerOrder.findFirstOrThrow({ where: { caseId: id, state: 'queued' } });

/** A way of delivery that the ledger has been asked for. */
export async function aPendingEnrolment(at: Desk, address = 'faktura@bryggaren.example') {
  const view = await anEnrolment(at, {
    subject: 'Faktura via mejl',
    text: `Skicka fakturorna via mejl till ${address}, gäller även faktura 306188194.`,
  });
  return moved(at, view, 'enrol');
}

/** The ledger has carried out what a case asked for. */
export async function acknowledged(at: Desk, view: CaseView): Promise<void> {
  const { id: orderId, version } = await waitingOrder(at, view);
  await (await at.as('karin')).holds.acknowledgeOrder({ orderId, version, reference: 'LEV-1' });
}

/** What was sent on a case but the acknowledgement, by template. */
export const sentOf = async ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>) =>
  db.message.findMany({
    where: { caseId, direction: 'out', templateKey: { not: 'received' } },
    orderBy: { templateKey: 'asc' },
  });

/** Why a move is refused; nothing is written by trying it. */
export const refusedMove = (at: Desk, view: CaseView, move = 'enrol') =>
  nothingWritten(at, () => refusalOf(moved(at, view, move)));

/** The one customer of the tests may ask for a way of delivery again, as on the first day. */
export async function freeTheSlot({ db }: Desk): Promise<void> {
  await db.enrolment.updateMany({
    where: { state: { in: ['pending', 'active'] } },
    data: { state: 'withdrawn', endedAt: new Date() },
  });
  await db.customer.update({
    where: { number: bryggaren.number },
    data: { billingEmail: bryggaren.mail, noEInvoice: false },
  });
}
