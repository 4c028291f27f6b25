import { randomUUID } from 'node:crypto';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { fillTemplate } from '../doors/fill-template.ts';
import { scheduleMessage } from '../doors/schedule-message.ts';
import { drawRecertificationLetter } from './draw-recertification-letter.ts';
import { type ReviewedCustomer, reviewedContacts } from './who-may-do-what.ts';

interface Review {
  customer: ReviewedCustomer;
  year: number;
  to: readonly string[];
  today: string;
}

const daysToAnswer = 30;

/** Draws the letter, keeps it with the case, and mails it. Answers with what happened and the last day to answer. */
export async function mailReview(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  { customer, year, to, today }: Review,
): Promise<{ events: NewEvent[]; answerBy: string }> {
  const answerBy = new Date(Date.parse(today) + daysToAnswer * 86_400_000).toISOString().slice(0, 10);
  const contents = { year, answerBy, contacts: reviewedContacts(customer, today) };
  const bytes = await drawRecertificationLetter(
    {
      locale: customer.language === 'en' ? 'en' : 'sv',
      company: await companyProfile(tx),
      recipient: [customer.name, ...customer.billingAddress.split(/,\s*/)],
      date: today,
      caseNumber: record.row.number,
      customerNumber: customer.number,
      writer: ctx.actor.name,
    },
    contents,
  );
  // Kept by its own digest: should the change fail, only bytes are left that no row speaks of.
  const sha256 = await ctx.server.files.put(bytes);
  const file = { size: bytes.length, type: 'application/pdf' };
  await tx.db.file.createMany({ data: [{ sha256, ...file }], skipDuplicates: true });
  const filled = await fillTemplate(ctx, tx, record, 'yearly_review');
  const { event } = await scheduleMessage(tx, record, {
    to,
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: false,
    files: [{ sha256, name: `behorigheter-${year}-${customer.number}.pdf`, ...file }],
    delayMs: ctx.server.config.undoMs,
  });
  const letterId = randomUUID();
  const letter = { kind: 'recertification', number: 1 };
  await tx.db.caseLetter.create({
    data: {
      id: letterId,
      caseId: record.row.id,
      ...letter,
      fileSha256: sha256,
      messageId: event.data.messageId,
      madeAt: new Date(tx.now),
      madeBy: ctx.actor.personId,
      contents: contents as unknown as Prisma.InputJsonObject,
    },
  });
  return { events: [{ kind: 'letter_made', data: { letterId, ...letter, sha256 } }, event], answerBy };
}
