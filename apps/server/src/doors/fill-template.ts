import type { FilledTemplate } from '@underlag/api/cases';
import {
  billingValueOf,
  caseType,
  faultList,
  fillReply,
  kronor,
  maskValue,
  missingFields,
  missingList,
  type ReplyValues,
} from '@underlag/domain/case-types';
import { type Locale, say, type Text, text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { day, type Tx } from '../db.ts';
import { notFound, refused } from '../errors.ts';
import { agreementValues } from './agreement-values.ts';
import { callOutValues } from './call-out-values.ts';
import type { CaseRecord } from './case-record.ts';
import { collectionValues } from './collection-values.ts';
import { companyProfile } from './company-facts.ts';
import { deliveryValues } from './delivery-values.ts';
import { disputeValues } from './dispute-values.ts';
import { endValues } from './end-values.ts';
import { lateFeeValues, missingRate } from './late-fee-values.ts';
import { newDueDate } from './new-due-date.ts';
import { orderValues } from './order-values.ts';
import { overlapValues } from './overlap-values.ts';
import { planValues } from './plan-values.ts';
import { supplierValues } from './supplier-values.ts';
import { swedishDay } from './swedish-day.ts';

/** Every template of the case's type, newest version, in the case's language, filled as far as the case allows. */
export async function filledTemplates(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  more: ReplyValues = {},
): Promise<FilledTemplate[]> {
  const { typeKey, language } = record.row;
  const rows = await tx.db.replyTemplate.findMany({
    where: { typeKey },
    orderBy: [{ key: 'asc' }, { version: 'desc' }],
    distinct: ['key'],
  });
  const order = caseType(typeKey).replies.map(({ key }) => key);
  const values = { ...(await replyValues(ctx, tx, record)), ...more };
  return rows
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
    .map((row) => {
      const subject = fillAsFar(language === 'sv' ? row.subjectSv : row.subjectEn, values);
      const body = fillAsFar(language === 'sv' ? row.bodySv : row.bodyEn, values);
      return {
        key: row.key,
        name: text(row.nameSv, row.nameEn),
        subject: subject.text,
        text: body.text,
        empty: [...new Set([...subject.empty, ...body.empty])],
        oneClick: row.oneClick,
      };
    });
}

/** Fills what has a value and leaves the rest in its braces, for a person to complete; such a text cannot be sent. */
export function fillAsFar(template: string, values: ReplyValues): { text: string; empty: string[] } {
  const filled = fillReply(template, values);
  if (filled.ok) return { text: filled.text, empty: [] };
  const marks = Object.fromEntries(filled.empty.map((name) => [name, `{{${name}}}`]));
  const marked = fillReply(template, { ...values, ...marks });
  return { text: marked.ok ? marked.text : template, empty: filled.empty };
}

/** One template filled for sending, with values that only the sending knows; a variable without a value stops it and is named. */
export async function fillTemplate(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  key: string,
  more: ReplyValues = {},
): Promise<FilledTemplate> {
  const filled = (await filledTemplates(ctx, tx, record, more)).find((template) => template.key === key);
  if (!filled) throw notFound(text('Mallen', 'The template'));
  if (filled.empty.length > 0)
    throw refused({
      code: 'template.empty',
      says: (await missingCause(tx, record, filled.empty)) ?? nothingFor(filled.empty),
    });
  return filled;
}

/** What somebody must see to before a variable can have a value, where that is known. */
const missingCause = async (tx: Tx, record: CaseRecord, empty: readonly string[]): Promise<Text | null> =>
  empty.includes('feeExplanation') ? missingRate(tx, record) : null;

const nothingFor = (empty: readonly string[]): Text =>
  text(
    `Mallen saknar värde för: ${empty.join(', ')}.`,
    `The template has no value for: ${empty.join(', ')}.`,
  );

/** What a case gives each variable, in its own language or the one asked for. */
export async function replyValues(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  locale: Locale = record.row.language === 'en' ? 'en' : 'sv',
): Promise<ReplyValues> {
  const { row, type, facts } = record;
  const company = await companyProfile(tx);
  const amount = (value: unknown) => (typeof value === 'number' ? say(kronor(value), locale) : undefined);
  const { disputedAmount, creditedAmount, decisionReason, effectiveOn, effectiveTime } = facts.fields;
  const site = row.siteId && (await tx.db.site.findUnique({ where: { id: row.siteId } }));
  const billing = billingValueOf(facts.fields);
  return {
    caseNumber: row.number,
    customerName: row.customer?.name,
    requesterName: row.requesterName ?? row.customer?.name,
    invoiceNumber: row.invoice?.number,
    invoiceAmount: row.invoice ? amount(Number(row.invoice.totalOre)) : undefined,
    newDueDate: row.invoice ? newDueDate(day(row.invoice.dueOn), tx.now) : undefined,
    invoiceDueDate: row.invoice ? day(row.invoice.dueOn) : undefined,
    disputedAmount: amount(disputedAmount),
    creditedAmount: amount(creditedAmount),
    upheldAmount:
      typeof disputedAmount === 'number' && typeof creditedAmount === 'number'
        ? amount(disputedAmount - creditedAmount)
        : undefined,
    reason: typeof decisionReason === 'string' ? decisionReason : undefined,
    ...disputeValues(record, locale),
    ...endValues(row),
    ...agreementValues(record, locale, swedishDay(tx.now)),
    ...overlapValues(record),
    ...orderValues(row),
    ...callOutValues(record, locale),
    siteName: site ? siteName(site) : undefined,
    effectiveAt:
      typeof effectiveOn === 'string' && typeof effectiveTime === 'string'
        ? say(text(`${effectiveOn} kl. ${effectiveTime}`, `${effectiveOn} at ${effectiveTime}`), locale)
        : undefined,
    changedPart: chosenName(record, 'what', locale),
    maskedValue: billing ? maskValue(billing) : undefined,
    validFrom: typeof facts.fields.validFrom === 'string' ? facts.fields.validFrom : undefined,
    missingList: [
      missingList(type, missingFields(type, facts, 'close'), locale),
      faultList(type, type.faults(facts), locale),
    ]
      .filter(Boolean)
      .join('\n'),
    ...deliveryValues(record, locale),
    ...(await supplierValues(tx, row, locale)),
    ...planValues(record, locale),
    ...(await lateFeeValues(tx, record, locale)),
    ...collectionValues(record, locale),
    agentName: ctx.actor.name,
    companyName: company.name,
    companyPhone: company.phone,
    companyOrgNumber: company.orgNumber,
    billingAddress: row.customer?.billingAddress,
    alarmCentreMailbox: company.mailboxes.alarmCentre,
    parkingMailbox: company.mailboxes.parking,
    supplierPortal: company.supplierPortal.name,
    supplierPortalPhone: company.supplierPortal.phone,
  };
}

/** What is chosen in a field, in words. */
function chosenName({ type, facts }: CaseRecord, key: string, locale: Locale): string | undefined {
  const choice = type.fields[key]?.choices?.find(({ value }) => value === facts.fields[key]);
  return choice && say(choice.name, locale);
}

/** A site by its name and street, once when they are the same. */
function siteName({
  name,
  street,
  streetNumber,
}: {
  name: string;
  street: string;
  streetNumber: string;
}): string {
  const address = `${street} ${streetNumber}`;
  return name === address ? name : `${name}, ${address}`;
}
