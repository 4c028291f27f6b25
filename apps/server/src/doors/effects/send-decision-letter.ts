import { randomUUID } from 'node:crypto';
import type { FilledTemplate } from '@underlag/api/cases';
import { decisionLetter } from '@underlag/domain/case-types';
import type { Carrying, CarryOut } from '../carry-out.ts';
import type { CaseRecord } from '../case-record.ts';
import { companyProfile, mailFacts } from '../company-facts.ts';
import { decisionLetterOf } from '../decision-letter-of.ts';
import { drawDecisionLetter } from '../draw-decision-letter.ts';
import { fillTemplate } from '../fill-template.ts';
import { isVerifiedRequester, registeredContact } from '../registered-contact.ts';
import { scheduleMessage, withToken } from '../schedule-message.ts';

/** The reply that goes along with the letter, by what was decided. */
const templates: Readonly<Record<string, string>> = {
  credited: 'dispute_credited',
  part_credited: 'dispute_partly_credited',
  rejected: 'dispute_rejected',
  reinvoiced: 'dispute_reinvoiced',
};

/**
 * Makes the letter with the decision on a dispute, keeps it under its hash and number, and mails it, or leaves it to be printed
 * and posted where no mail address is on file. Its bytes are safe in the store before any row names them.
 */
export const sendDecisionLetter: CarryOut = async (carrying) => {
  const { ctx, tx, record } = carrying;
  const { id: caseId, number: caseNumber } = record.row;
  const contents = await decisionLetterOf(tx, record, ctx.actor.name);
  const filled = await fillTemplate(ctx, tx, record, templates[contents.decision] ?? '');
  const bytes = await drawDecisionLetter(contents, await companyProfile(tx));
  const sha256 = await ctx.server.files.put(bytes);
  const stored = { sha256, size: bytes.length, type: 'application/pdf' };
  await tx.db.file.createMany({ data: [stored], skipDuplicates: true });
  const number = 1 + (await tx.db.caseLetter.count({ where: { caseId, kind: decisionLetter } }));
  const name = `${contents.language === 'en' ? 'decision' : 'beslut'}-${caseNumber}-${number}.pdf`;
  const to = mailAddressOf(record);
  const { event, messageId } = to
    ? await mailed(carrying, filled, { to, file: { ...stored, name } })
    : await toBePosted(carrying, filled, { ...stored, name });
  const letterId = randomUUID();
  await tx.db.caseLetter.create({
    data: {
      id: letterId,
      caseId,
      kind: decisionLetter,
      number,
      fileSha256: sha256,
      approvalId: await approvedBy(carrying),
      messageId,
      madeAt: new Date(tx.now),
      madeBy: ctx.actor.personId,
      contents: JSON.parse(JSON.stringify(contents)),
    },
  });
  return [{ kind: 'letter_made', data: { letterId, kind: decisionLetter, number, sha256 } }, event];
};

/** Who asked, at an address that the register knows or that is proven theirs; else where the invoices go. Null for post. */
function mailAddressOf({ row }: CaseRecord): string | null {
  const { requesterAddress } = row;
  const known = registeredContact(row, requesterAddress) !== null || isVerifiedRequester(row);
  return (known ? requesterAddress : row.customer?.billingEmail) ?? null;
}

interface LetterFile {
  sha256: string;
  size: number;
  type: string;
  name: string;
}

const mailed = (
  { ctx, tx, record }: Carrying,
  filled: FilledTemplate,
  { to, file }: { to: string; file: LetterFile },
) =>
  scheduleMessage(tx, record, {
    to: [to],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: false,
    files: [file],
    delayMs: ctx.server.config.undoMs,
  });

/** No mail leaves: the letter is a message of ours on paper, with its file to print. */
async function toBePosted(
  { ctx, tx, record }: Carrying,
  filled: FilledTemplate,
  { sha256: fileSha256, ...file }: LetterFile,
) {
  const messageId = randomUUID();
  const { sender } = await mailFacts(tx);
  await tx.db.message.create({
    data: {
      id: messageId,
      caseId: record.row.id,
      direction: 'out',
      channel: 'letter',
      fromName: sender.name,
      fromAddress: sender.address,
      toAddresses: [],
      ccAddresses: [],
      subject: withToken(filled.subject, record.row.number),
      text: filled.text,
      at: new Date(tx.now),
      proof: {},
      authorId: ctx.actor.personId,
      templateKey: filled.key,
      automatic: false,
      attachments: { create: [{ fileSha256, ...file }] },
    },
  });
  const data = { messageId, automatic: false, templateKey: filled.key };
  return { messageId, event: { kind: 'replied', data } as const };
}

/** The approval the decision took effect by, if it needed one. */
async function approvedBy({ tx, record }: Carrying): Promise<string | null> {
  const approved = await tx.db.approval.findFirst({
    where: { caseId: record.row.id, kind: 'credit', state: 'approved' },
    orderBy: { decidedAt: 'desc' },
    select: { id: true },
  });
  return approved?.id ?? null;
}
