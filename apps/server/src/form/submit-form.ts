import { randomUUID } from 'node:crypto';
import type { FormReceipt, SubmitForm } from '@underlag/api/public-form';
import { caseType, fieldsFromMessage } from '@underlag/domain/case-types';
import type { Ctx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { acknowledge } from '../doors/acknowledge.ts';
import { createCase } from '../doors/create-case.ts';
import type { ReceivedFile } from '../files/receive-files.ts';
import { findNamedCase } from './find-named-case.ts';
import { proposeFromForm } from './propose-from-form.ts';
import { sendConfirmation } from './send-confirmation.ts';

/** Opens a case for what somebody wrote in the public form. The same key answers with the same receipt. */
export function submitForm(
  ctx: Ctx,
  input: SubmitForm,
  fields: Record<string, unknown>,
  files: readonly ReceivedFile[],
): Promise<FormReceipt> {
  return write(ctx.server, async (tx) => {
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${input.key}, 0))`;
    const before = await receiptOf(tx, input.key);
    if (before) return before;
    const type = caseType(input.matter);
    const email = input.email.toLowerCase();
    const messageId = randomUUID();
    await tx.db.file.createMany({
      data: files.map(({ sha256, size, type: fileType }) => ({ sha256, size, type: fileType })),
      skipDuplicates: true,
    });
    const named = await findNamedCase(tx, input.message, email);
    const record = await createCase(
      tx,
      { kind: 'outside' },
      {
        id: input.key,
        typeKey: type.key,
        channel: 'form',
        language: input.locale,
        subject: input.locale === 'sv' ? type.name.sv : type.name.en,
        requesterName: input.name,
        requesterAddress: email,
        requesterPhone: input.phone || null,
        customerId: null,
        contactId: null,
        invoiceId: null,
        continuesId: named.continues,
        fields: {
          ...fieldsFromMessage(type, { requesterName: input.name, words: input.message }),
          ...fields,
        },
        receivedAt: tx.now,
      },
      async (caseId) => {
        await tx.db.message.create({
          data: {
            id: messageId,
            caseId,
            direction: 'in',
            channel: 'form',
            fromName: input.name,
            fromAddress: email,
            toAddresses: [],
            ccAddresses: [],
            subject: input.locale === 'sv' ? type.name.sv : type.name.en,
            text: input.message,
            at: new Date(tx.now),
            receivedSource: 'intake',
            proof: { sender: 'none' },
            attachments: { create: files.map(({ sha256, ...file }) => ({ fileSha256: sha256, ...file })) },
          },
        });
        await proposeFromForm(tx, caseId, fields, email);
        return [{ kind: 'received', data: { messageId } }, ...named.hints];
      },
    );
    await acknowledge(ctx.server, tx, record);
    const confirmationSent = await sendConfirmation(ctx, tx, record.row.id, email);
    return { number: record.row.number, confirmationSent };
  });
}

/** The receipt of a form that came before. */
async function receiptOf(tx: Tx, caseId: string): Promise<FormReceipt | null> {
  const known = await tx.db.case.findUnique({ where: { id: caseId }, select: { number: true } });
  const links = await tx.db.oneTimeLink.count({ where: { caseId, purpose: 'form_confirmation' } });
  return known && { number: known.number, confirmationSent: links > 0 };
}
