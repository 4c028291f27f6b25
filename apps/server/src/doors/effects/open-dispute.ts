import { randomUUID } from 'node:crypto';
import { type Channel, caseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Tx } from '../../db.ts';
import { refused } from '../../errors.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import type { NewEvent } from '../case-events.ts';
import type { LoadedCase } from '../case-record.ts';
import { createCase } from '../create-case.ts';
import { requestMessageOf } from '../request-message.ts';
import { staff } from '../staff.ts';

const typeKey = 'invoice_dispute';

/**
 * Opens a dispute of the case's invoice for the same requester, with the request's own words and proof, and lets it go on
 * from this case. Its hold stands at once. Its clocks begin now: those of this case have counted until here.
 */
export const openDispute: CarryOut = async (carrying) => {
  const { ctx, tx, record } = carrying;
  const { row } = record;
  if (!row.invoiceId) throw new Error('a dispute of no invoice was let through');
  await notDisputedYet(tx, row);
  const { language, subject, requesterName, requesterAddress, requesterPhone } = row;
  const { customerId, agreementId, siteId, contactId, invoiceId } = row;
  const links = { customerId, agreementId, siteId, contactId, invoiceId };
  const opened = await createCase(
    tx,
    staff(ctx),
    {
      id: randomUUID(),
      typeKey,
      channel: (requestMessageOf(row)?.channel ?? row.channel) as Channel,
      language: language === 'en' ? 'en' : 'sv',
      subject,
      requesterName,
      requesterAddress,
      requesterPhone,
      ...links,
      continuesId: row.id,
      fields: sharedFields(carrying),
      receivedAt: tx.now,
    },
    async (caseId) => [...linked(links), ...(await copyRequest(tx, row, caseId))],
  );
  const dispute = await acknowledge(ctx.server, tx, opened);
  return [{ kind: 'case_opened', data: { caseId: dispute.row.id, number: dispute.row.number, typeKey } }];
};

/** Two open disputes of one invoice would be decided twice; two who open one at once take turns here. */
async function notDisputedYet(tx: Tx, { invoiceId }: LoadedCase): Promise<void> {
  await tx.db.$queryRaw`select id from invoice where id = ${invoiceId}::uuid for update`;
  const other = await tx.db.case.findFirst({
    where: { invoiceId, typeKey, category: { not: 'done' } },
    select: { number: true },
  });
  if (!other) return;
  throw refused({
    code: 'dispute.open',
    says: text(
      `Fakturan är redan bestridd i ärende ${other.number}. Hänvisa dit i stället.`,
      `The invoice is already disputed in case ${other.number}. Refer to that one instead.`,
    ),
  });
}

/** What the requester has given that a dispute asks for too; what a move decides is not carried over. */
function sharedFields({ fields }: Carrying): Record<string, unknown> {
  const dispute = caseType(typeKey);
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => {
      const field = Object.hasOwn(dispute.fields, key) ? dispute.fields[key] : undefined;
      return field !== undefined && !field.byMove && dispute.fieldAccepts(key, value);
    }),
  );
}

const linked = (links: Record<string, string | null>): NewEvent[] =>
  (['customer', 'agreement', 'invoice', 'site', 'contact'] as const).flatMap((what): NewEvent[] => {
    const to = links[`${what}Id`] ?? null;
    return to === null ? [] : [{ kind: 'linked', data: { what, from: null, to } }];
  });

/** The message that carries the request, with its files and what is proven of its sender; its own Message-ID stays with the first case. */
async function copyRequest(tx: Tx, row: LoadedCase, caseId: string): Promise<NewEvent[]> {
  const request = requestMessageOf(row);
  if (!request) return [];
  const { proof, ...message } = await tx.db.message.findUniqueOrThrow({
    where: { id: request.id },
    omit: { caseId: true, messageId: true, inReplyTo: true },
  });
  const files = await tx.db.attachment.findMany({
    where: { messageId: request.id },
    omit: { id: true, messageId: true },
    orderBy: { id: 'asc' },
  });
  const messageId = randomUUID();
  await tx.db.message.create({
    data: { ...message, id: messageId, caseId, proof: proof ?? {}, attachments: { create: files } },
  });
  return [{ kind: 'received', data: { messageId } }];
}
