import { disputeReasons } from '@underlag/domain/case-types';
import { type Locale, say } from '@underlag/domain/text';
import { day, ore, type Tx } from '../db.ts';
import type { CaseRecord } from './case-record.ts';
import { creditedOf } from './collection-values.ts';
import { companyProfile } from './company-facts.ts';
import { sayNewInvoice } from './dispute-values.ts';
import type { DecisionLetter } from './draw-decision-letter.ts';
import { newDueDate } from './new-due-date.ts';
import { newInvoiceOf } from './new-invoice-of.ts';
import { swedishDay } from './swedish-day.ts';

/** What the letter with the decision on the case's dispute says; amounts in öre with VAT. */
export async function decisionLetterOf(tx: Tx, record: CaseRecord, writer: string): Promise<DecisionLetter> {
  const { row, facts } = record;
  const { customer, invoice } = row;
  const { decision, disputedAmount, creditedAmount, replacedAmount, decisionReason } = facts.fields;
  if (!customer || !invoice || typeof decision !== 'string')
    throw new Error('a letter of no decision was let through');
  const language: Locale = row.language === 'en' ? 'en' : 'sv';
  const disputedOre = amountOf(disputedAmount);
  const newInvoice = newInvoiceOf(record, facts.fields);
  const creditedOre = newInvoice
    ? amountOf(replacedAmount)
    : decision === 'rejected'
      ? 0
      : amountOf(creditedAmount);
  const upheldOre = newInvoice ? 0 : Math.max(0, disputedOre - creditedOre);
  const left = Math.max(0, ore(invoice.totalOre) - ore(invoice.paidOre) - creditedOf(record));
  const toPayOre = Math.min(upheldOre, left);
  const { mailboxes, phone } = await companyProfile(tx);
  return {
    language,
    caseNumber: row.number,
    date: swedishDay(tx.now),
    writer,
    customer: { number: customer.number, name: customer.name, address: customer.billingAddress },
    invoice: { number: invoice.number, issuedOn: day(invoice.issuedOn) },
    decision: decision as DecisionLetter['decision'],
    disputedOre,
    creditedOre,
    upheldOre,
    toPayOre,
    newDueDate: toPayOre > 0 ? newDueDate(day(invoice.dueOn), tx.now) : null,
    newInvoice: newInvoice && sayNewInvoice(newInvoice, language),
    reason: typeof decisionReason === 'string' ? decisionReason : null,
    lines: row.disputeLines.map(({ line, disputedOre: disputed, reason, creditedOre: credited }) => {
      const why = disputeReasons.find(({ value }) => value === reason)?.name;
      return {
        text: line.text,
        reason: why ? say(why, language) : '',
        disputedOre: ore(disputed),
        creditedOre: ore(credited ?? 0n),
      };
    }),
    objection: { email: mailboxes.invoices, phone },
  };
}

const amountOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
