import { caseType, proposeType } from '@underlag/domain/case-types';
import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { Tx } from '../db.ts';
import { companyProfile } from '../doors/company-facts.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';

/** A label with its number, such as the organisation number under a signature: who states one does not ask for it. */
const stated =
  /(?:org(?:anisations?|\.)?[\s-]?(?:nr|nummer|number|no)|person(?:nummer|nr)|kund(?:nummer|nr))\.?\s?:?\s{0,3}[a-z]{0,2}-?\d[\d -]{4,}/giu;

/**
 * The case type a message clearly asks for, else `unsorted`. What its own words say comes first; then the invoice it names,
 * where that is a call-out's or a late fee's, and the mailbox it was sent to.
 */
export async function guessType(tx: Tx, message: ReadMessage) {
  const guess = proposeType(message.subject, message.textWithoutQuotes.replace(stated, ' '));
  const type = guess?.type ?? null;
  if (type === null || type === 'action_invoice_question' || guess?.reply === aCallOut) {
    const billed = await callOutsBilled(tx, message);
    if (billed?.toCustomers === false) return caseType('non_customer_action_invoice');
    if (billed && guess?.reply === aCallOut) return caseType('action_invoice_question');
  }
  const ofFee = aboutFees[guess?.reply ?? ''];
  if (ofFee && namesInvoice(message)) return caseType(ofFee);
  if (type === null && (await namesLateFee(tx, message))) return caseType('late_fee_question');
  const mayBeAlarm = type === null || guess?.reply === theCentre;
  if (mayBeAlarm && (await isToAlarmCentre(tx, message))) return caseType('alarm_centre_question');
  return caseType(type ?? 'unsorted');
}

/** One-click answers of general questions that say less than the type about the same thing. */
const aCallOut = 'what_a_call_out_is';
const theCentre = 'alarm_centre';
const aboutFees: Readonly<Record<string, 'late_fee_question' | 'paper_fee_question'>> = {
  late_fee: 'late_fee_question',
  paper_fee: 'paper_fee_question',
};

const invoicesIn = ({ numbers }: ReadMessage) =>
  numbers.filter(({ kind }) => kind === 'invoice_number' || kind === 'ocr');

const namesInvoice = (message: ReadMessage): boolean => invoicesIn(message).length > 0;

/** Whether a message names an invoice that charges a fee or interest for lateness. */
async function namesLateFee(tx: Tx, message: ReadMessage): Promise<boolean> {
  const lookups = invoicesIn(message).map(({ value }) => lookupInvoiceNumber(value));
  if (lookups.length === 0) return false;
  const fee = await tx.db.invoice.findFirst({
    where: {
      kind: { in: ['reminder_fee', 'interest'] },
      OR: [{ lookupNumber: { in: lookups } }, { ocr: { in: lookups } }],
    },
    select: { id: true },
  });
  return fee !== null;
}

/** Whether the invoices a message names, all of them of call-outs, go to customers; null where it names none or others too. */
async function callOutsBilled(tx: Tx, message: ReadMessage): Promise<{ toCustomers: boolean } | null> {
  const found = invoicesIn(message);
  if (found.length === 0) return null;
  const lookups = found.map(({ value }) => lookupInvoiceNumber(value));
  const invoices = await tx.db.invoice.findMany({
    where: { OR: [{ lookupNumber: { in: lookups } }, { ocr: { in: lookups } }] },
    select: { kind: true, customerId: true },
    take: 10,
  });
  if (invoices.length === 0 || invoices.some(({ kind }) => kind !== 'action')) return null;
  return { toCustomers: invoices.some(({ customerId }) => customerId !== null) };
}

/** Sent to the mailbox for questions about alarms, and to none of our others. */
async function isToAlarmCentre(tx: Tx, { to, cc }: ReadMessage): Promise<boolean> {
  const { mailboxes } = await companyProfile(tx);
  const own = Object.values(mailboxes).map((address) => address.toLowerCase());
  const ours = [...to, ...cc]
    .map(({ address }) => address.toLowerCase())
    .filter((address) => own.includes(address));
  return ours.length > 0 && ours.every((address) => address === mailboxes.alarmCentre.toLowerCase());
}
