import type { CaseView } from '@underlag/api/cases';
import { readPdfText } from '../mail/read/pdf-text.ts';
import type { Desk } from './desk.ts';
import { letter } from './letters.ts';
import { refusalOf } from './refusal.ts';
import { aContact, aRight } from './registers.ts';
import { aCase, bryggaren, customerId, look, moved, on } from './scenarios.ts';
import { nothingWritten } from './written.ts';

let agreements = 0;

/** An agreement of one test alone: from 2025-03-15, bound for 12 months, 3 months' notice, until further notice, billed by quarter. */
export async function anAgreement(desk: Desk) {
  agreements += 1;
  return desk.db.agreement.create({
    data: {
      number: `A-49${String(agreements).padStart(4, '0')}`,
      customerId: await customerId(desk, bryggaren.number),
      name: 'Rondering',
      startsOn: new Date('2025-03-15'),
      bindingMonths: 12,
      noticeMonths: 3,
      renewal: 'until_further_notice',
      accountManager: 'Helena Brandt',
      managerEmail: 'helena.brandt@vakt.example',
      managerPhone: '08-465 004 11',
      sites: { create: [{ site: { connect: { number: 'S-200102' } } }] },
    },
  });
}

/** Somebody with the right to terminate, or whose right ended on a day, and the agreement it is about. */
export async function aTerminator(desk: Desk, right: { validTo?: string } = {}) {
  const contact = await aContact(desk);
  await aRight(desk, { contactId: contact.id, ...right });
  return { contact, agreement: await anAgreement(desk) };
}

type Terminator = Awaited<ReturnType<typeof aTerminator>>;

/** A termination that somebody has called about: an enquiry, with customer and agreement linked. */
export async function anEnquiry(desk: Desk, { agreement }: Pick<Terminator, 'agreement'>): Promise<CaseView> {
  const view = await aCase(desk, {
    typeKey: 'cancellation',
    customerId: await customerId(desk, bryggaren.number),
    requesterAddress: null,
  });
  return (await desk.as('karin')).cases.link({ ...on(view), agreementId: agreement.id });
}

/** The written notice by mail, which reached us on 16 December 2025; signed unless told otherwise. */
export const aNotice = (
  view: CaseView,
  { contact }: Pick<Terminator, 'contact'>,
  sign: boolean = true,
): Buffer =>
  letter({
    at: '2025-12-16T10:00:00+01:00',
    from: `Nora Holm <${contact.mail}>`,
    subject: `Uppsägning ${view.number}`,
    text: 'Vi säger upp avtalet. Bekräfta gärna.',
    ...(sign ? { sign: 'bryggaren.example' } : {}),
  });

/** An enquiry whose written notice has come, by the one with the right. */
export async function aTermination(desk: Desk) {
  const who = await aTerminator(desk);
  const view = await anEnquiry(desk, who);
  await desk.mail(aNotice(view, who));
  return { ...who, view: await look(desk, view) };
}

/** A termination that a second person has been asked to approve. */
export async function anAskedTermination(desk: Desk) {
  const { view, ...who } = await aTermination(desk);
  return { ...who, view: await moved(desk, view, 'ask_approval') };
}

/** Records that the ledger has ended the agreement of a case. */
export async function endRecorded(desk: Desk, view: CaseView): Promise<CaseView> {
  const { ledger } = await look(desk, view);
  const order = ledger.find(({ kind }) => kind === 'end_agreement');
  await (await desk.as('karin')).holds.acknowledgeOrder({
    orderId: order?.id ?? '',
    version: order?.version ?? 0,
    reference: 'AVT-1',
  });
  return look(desk, view);
}

/** What stands in the newest letter of a case, as the reader sees it. */
export async function letterText(desk: Desk, view: CaseView): Promise<string> {
  const read = await readPdfText(await desk.server.files.read(view.letters[0]?.sha256 ?? ''));
  return read?.text ?? '';
}

/** How Karin's move is refused; nothing is written. */
export const refusedMove = (desk: Desk, view: CaseView, move: string) =>
  nothingWritten(desk, () => refusalOf(moved(desk, view, move)));
