import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { letter } from './letters.ts';
import { aCase, anInvoice, bryggaren, customerId, look, on } from './scenarios.ts';
import { anAgreement, type aTerminator } from './terminations.ts';

type Agreement = Awaited<ReturnType<typeof anAgreement>>;

/** An agreement that has ended in the register, or has not. */
export async function anEndedAgreement(desk: Desk, endsOn: string | null): Promise<Agreement> {
  const { id } = await anAgreement(desk);
  return desk.db.agreement.update({ where: { id }, data: { endsOn: endsOn && new Date(endsOn) } });
}

interface Billed {
  agreement: Agreement;
  period?: readonly [from: string, to: string] | null;
  totalOre?: number;
  paidOre?: number;
}

/** A subscription invoice of the agreement: the quarter of 92 days from 1 July 2026 at ten kronor a day, on two lines, unless told otherwise. */
export async function aSubscription(desk: Desk, wanted: Billed) {
  const { agreement, period = ['2026-07-01', '2026-09-30'], totalOre = 92_000, paidOre = 0 } = wanted;
  const { id } = await anInvoice(desk, { totalOre, paidOre });
  const netOre = (totalOre * 4) / 5;
  const line = { quantity: 1, vatPercent: 25 };
  return desk.db.invoice.update({
    where: { id },
    data: {
      kind: 'subscription',
      agreementId: agreement.id,
      periodFrom: period && new Date(period[0]),
      periodTo: period && new Date(period[1]),
      lines: {
        create: [
          { ...line, position: 1, text: 'Rondering', unitOre: netOre - 800, netOre: netOre - 800 },
          { ...line, position: 2, text: 'Nyckelförvaring', unitOre: 800, netOre: 800 },
        ],
      },
    },
  });
}

/** Lena Ek has called about an invoice for time after a termination, and has proven to be the payer by two numbers. */
export const aPostTermination = (desk: Desk, invoice: { id: string; number: string }): Promise<CaseView> =>
  aCase(desk, {
    typeKey: 'post_termination_billing',
    invoiceId: invoice.id,
    fields: { invoiceNumber: invoice.number, customerNumber: bryggaren.number },
  });

/** Such a question on the quarter from 1 July 2026 of an agreement that ended then, or has no end. */
export async function aQuestion(
  desk: Desk,
  endsOn: string | null,
  wanted: Pick<Billed, 'totalOre' | 'paidOre'> = {},
) {
  const agreement = await anEndedAgreement(desk, endsOn);
  const invoice = await aSubscription(desk, { agreement, ...wanted });
  return { agreement, invoice, view: await aPostTermination(desk, invoice) };
}

/** Karin sends one of the case's templates, whole as it is filled, and makes a move with it; answers with its words. */
export async function told(desk: Desk, view: CaseView, key: string, thenMove: string): Promise<string> {
  const karin = await desk.as('karin');
  const { id: caseId, lastSeq: seenSeq } = await look(desk, view);
  const template = (await karin.cases.templates({ caseId })).find((one) => one.key === key);
  if (!template || template.empty.length > 0) throw new Error(`${key} cannot be sent`);
  const { subject, text } = template;
  await karin.cases.reply({ caseId, seenSeq, to: [bryggaren.mail], subject, text, thenMove });
  return text;
}

/** The ledger has given the number of the case's credit note. */
export async function creditNoted(desk: Desk, view: CaseView): Promise<void> {
  const order = (await look(desk, view)).ledger.find(({ kind }) => kind === 'credit');
  const { id: orderId = '', version = 0 } = order ?? {};
  await (await desk.as('karin')).holds.acknowledgeOrder({ orderId, version, reference: 'KR-7001' });
}

/** A wish about an agreement, by a mail of its own; signed unless told otherwise. */
export async function aWishByMail(
  desk: Desk,
  { contact, agreement }: Awaited<ReturnType<typeof aTerminator>>,
  wanted: { subject: string; text: string; sign?: boolean },
): Promise<CaseView> {
  const { subject, text, sign = true } = wanted;
  const from = `Nora Holm <${contact.mail}>`;
  const { caseNumber } = await desk.mail(
    letter({ from, subject, text, ...(sign ? { sign: 'bryggaren.example' } : {}) }),
  );
  const karin = await desk.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  return karin.cases.link({
    ...on(opened),
    customerId: await customerId(desk, bryggaren.number),
    agreementId: agreement.id,
  });
}

/** What the account manager of a case was sent. */
export const toManager = ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>) =>
  db.message.findFirstOrThrow({
    where: { caseId, templateKey: 'to_account_manager' },
    include: { delivery: true },
  });
