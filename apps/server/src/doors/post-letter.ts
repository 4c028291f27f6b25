import { randomUUID } from 'node:crypto';
import type { FilledTemplate } from '@underlag/api/cases';
import type { Carrying } from './carry-out.ts';
import type { NewEvent } from './case-events.ts';
import { companyProfile, mailFacts } from './company-facts.ts';
import { drawLetterPage } from './letter-page.ts';
import { withToken } from './schedule-message.ts';
import { swedishDay } from './swedish-day.ts';

/** What a letter is kept as, what its file is called before the case's number, and the lines of its envelope. */
interface Posted {
  kind: string;
  name: string;
  recipient: readonly string[];
}

/** Makes a filled reply as a letter and keeps it on the case, to be printed and posted. No mail leaves. */
export async function postLetter(
  { ctx, tx, record }: Carrying,
  filled: FilledTemplate,
  { kind, name, recipient }: Posted,
): Promise<NewEvent[]> {
  const { row } = record;
  const bytes = await drawLetterPage({
    locale: row.language === 'en' ? 'en' : 'sv',
    company: await companyProfile(tx),
    recipient,
    title: filled.subject,
    date: swedishDay(tx.now),
    caseNumber: row.number,
    customerNumber: row.customer?.number ?? '–',
    writer: ctx.actor.name,
    body: filled.text.split('\n\n').map((paragraph) => ({ text: paragraph, margin: [0, 0, 0, 10] })),
  });
  // Its bytes are safe in the store before any row names them; should the transaction fail, nothing does.
  const sha256 = await ctx.server.files.put(bytes);
  const file = { size: bytes.length, type: 'application/pdf' };
  await tx.db.file.createMany({ data: [{ sha256, ...file }], skipDuplicates: true });
  const number = 1 + (await tx.db.caseLetter.count({ where: { caseId: row.id, kind } }));
  const messageId = randomUUID();
  const { sender } = await mailFacts(tx);
  await tx.db.message.create({
    data: {
      id: messageId,
      caseId: row.id,
      direction: 'out',
      channel: 'letter',
      fromName: sender.name,
      fromAddress: sender.address,
      toAddresses: [],
      ccAddresses: [],
      subject: withToken(filled.subject, row.number),
      text: `${recipient.join('\n')}\n\n${filled.text}`,
      at: new Date(tx.now),
      proof: {},
      authorId: ctx.actor.personId,
      templateKey: filled.key,
      automatic: false,
      attachments: { create: [{ fileSha256: sha256, name: `${name}-${row.number}-${number}.pdf`, ...file }] },
    },
  });
  const letterId = randomUUID();
  await tx.db.caseLetter.create({
    data: {
      id: letterId,
      caseId: row.id,
      kind,
      number,
      fileSha256: sha256,
      messageId,
      madeAt: new Date(tx.now),
      madeBy: ctx.actor.personId,
      contents: { recipient: [...recipient], text: filled.text },
    },
  });
  return [
    { kind: 'letter_made', data: { letterId, kind, number, sha256 } },
    { kind: 'replied', data: { messageId, automatic: false, templateKey: filled.key } },
  ];
}
