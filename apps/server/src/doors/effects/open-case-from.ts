import { randomUUID } from 'node:crypto';
import { type Channel, caseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Effect } from '@underlag/domain/workflow';
import type { Tx } from '../../db.ts';
import { refused } from '../../errors.ts';
import { acknowledge } from '../acknowledge.ts';
import { askForNotice } from '../ask-for-notice.ts';
import type { Carrying } from '../carry-out.ts';
import type { NewEvent } from '../case-events.ts';
import type { LoadedCase } from '../case-record.ts';
import { copyMessage } from '../copy-message.ts';
import { createCase } from '../create-case.ts';
import { notTerminatedYet } from '../one-termination.ts';
import { requestMessageOf } from '../request-message.ts';
import { staff } from '../staff.ts';

type Opened = Extract<Effect, { kind: 'open_case' }>['type'];

/**
 * Opens a case of another type about the same for the same requester, with the request's own words and proof, and lets it go
 * on from this case. The hold of a dispute stands at once; a termination waits for its notice. Its clocks begin now: those of this case have counted until here.
 */
export async function openCaseFrom(carrying: Carrying, typeKey: Opened): Promise<NewEvent[]> {
  const { ctx, tx, record } = carrying;
  const { row } = record;
  if (typeKey === 'invoice_dispute') await notDisputedYet(tx, row);
  if (typeKey === 'cancellation') await notTerminatedYet(tx, row);
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
      fields: sharedFields(carrying, typeKey),
      receivedAt: tx.now,
    },
    async (caseId) => [...linked(links), ...(await copyRequest(tx, row, caseId))],
  );
  const answered =
    typeKey === 'cancellation'
      ? await askForNotice(carrying, opened)
      : await acknowledge(ctx.server, tx, opened);
  const { id: caseId, number } = answered.row;
  return [{ kind: 'case_opened', data: { caseId, number, typeKey } }];
}

/** Two open disputes of one invoice would be decided twice; two who open one at once take turns here. */
async function notDisputedYet(tx: Tx, { invoiceId }: LoadedCase): Promise<void> {
  if (!invoiceId) throw new Error('a dispute of no invoice was let through');
  await tx.db.$queryRaw`select id from invoice where id = ${invoiceId}::uuid for update`;
  const other = await tx.db.case.findFirst({
    where: { invoiceId, typeKey: 'invoice_dispute', category: { not: 'done' } },
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

/** What the requester has given that the new type asks for too; what a move decides is not carried over. */
function sharedFields({ fields }: Carrying, typeKey: Opened): Record<string, unknown> {
  const type = caseType(typeKey);
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => {
      const field = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
      return field !== undefined && !field.byMove && type.fieldAccepts(key, value);
    }),
  );
}

const linked = (links: Record<string, string | null>): NewEvent[] =>
  (['customer', 'agreement', 'invoice', 'site', 'contact'] as const).flatMap((what): NewEvent[] => {
    const to = links[`${what}Id`] ?? null;
    return to === null ? [] : [{ kind: 'linked', data: { what, from: null, to } }];
  });

/** The message that carries the request, with what is proven of its sender. */
async function copyRequest(tx: Tx, row: LoadedCase, caseId: string): Promise<NewEvent[]> {
  const request = requestMessageOf(row);
  return request ? [await copyMessage(tx, request.id, caseId)] : [];
}
