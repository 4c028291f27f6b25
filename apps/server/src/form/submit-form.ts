import { randomUUID } from 'node:crypto';
import type { FormReceipt, SubmitForm } from '@underlag/api/public-form';
import {
  caseType,
  fieldsFromMessage,
  isCaseType,
  missingInForm,
  readField,
} from '@underlag/domain/case-types';
import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import { type Text, text } from '@underlag/domain/text';
import type { Ctx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { acknowledge } from '../doors/acknowledge.ts';
import { createCase } from '../doors/create-case.ts';
import { AppError } from '../errors.ts';
import { sendConfirmation } from './send-confirmation.ts';

interface FormFile {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

/** Opens a case for what somebody wrote in the public form. The same key answers with the same receipt. */
export function submitForm(ctx: Ctx, input: SubmitForm, files: readonly FormFile[]): Promise<FormReceipt> {
  const fields = readFields(input);
  return write(ctx.server, async (tx) => {
    const known = await tx.db.case.findUnique({ where: { id: input.key } });
    if (known) return { number: known.number, confirmationSent: false };
    const type = caseType(input.matter);
    const email = input.email.toLowerCase();
    const messageId = randomUUID();
    await tx.db.file.createMany({
      data: files.map(({ sha256, size, type: fileType }) => ({ sha256, size, type: fileType })),
      skipDuplicates: true,
    });
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
        continuesId: null,
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
        return [{ kind: 'received', data: { messageId } }];
      },
    );
    await acknowledge(ctx.server, tx, record);
    const confirmationSent = await sendConfirmation(ctx, tx, record.row.id, email);
    return { number: record.row.number, confirmationSent };
  });
}

/** The typed fields as the case keeps them; faults are told beside their fields. */
function readFields(input: SubmitForm): Record<string, unknown> {
  if (!isCaseType(input.matter))
    throw invalid([{ path: 'matter', says: text('Välj vad ärendet gäller.', 'Choose what it is about.') }]);
  const type = caseType(input.matter);
  const faults = missingInForm(type, input.fields).map((key) => ({
    path: `fields.${key}`,
    says: text('Fyll i det här fältet.', 'Fill in this field.'),
  }));
  const values: Record<string, unknown> = {};
  for (const [key, typed] of Object.entries(input.fields)) {
    const field = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    if (!field || field.inForm === 'absent' || typed.trim() === '') continue;
    const read = readField(field, typed);
    if (read.ok) values[key] = read.value;
    else faults.push({ path: `fields.${key}`, says: read.says });
  }
  if (faults.length > 0) throw invalid(faults);
  return values;
}

const invalid = (fields: { path: string; says: Text }[]) =>
  new AppError(
    'invalid',
    'form.invalid',
    text('Några uppgifter behöver rättas.', 'Some details need to be corrected.'),
    { fields },
  );

async function proposeFromForm(
  tx: Tx,
  caseId: string,
  fields: Record<string, unknown>,
  email: string,
): Promise<void> {
  const invoice =
    typeof fields.invoiceNumber === 'string'
      ? await tx.db.invoice.findUnique({
          where: { lookupNumber: lookupInvoiceNumber(fields.invoiceNumber) },
          include: { customer: true },
        })
      : null;
  const customer = await tx.db.customer.findFirst({
    where: {
      OR: [
        { number: typeof fields.customerNumber === 'string' ? fields.customerNumber.toUpperCase() : '-' },
        { contacts: { some: { addresses: { some: { kind: 'email', value: email } } } } },
      ],
    },
  });
  await tx.db.proposal.createMany({
    data: [
      ...(invoice
        ? [
            {
              caseId,
              kind: 'invoice',
              value: invoice.id,
              label: `${invoice.number} · ${invoice.customer?.name ?? invoice.recipientName}`,
              foundIn: 'form',
            },
          ]
        : []),
      ...(customer
        ? [
            {
              caseId,
              kind: 'customer',
              value: customer.id,
              label: `${customer.number} · ${customer.name}`,
              foundIn: 'form',
            },
          ]
        : []),
    ],
    skipDuplicates: true,
  });
}
