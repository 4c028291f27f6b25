import type { SplitCase, SplitOff } from '@underlag/api/relations';
import { decide } from '@underlag/domain/access';
import { caseType, fieldsFromMessage, isCaseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { copyMessage } from '../doors/copy-message.ts';
import { createCase, type NewCase } from '../doors/create-case.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { notFound, refused } from '../errors.ts';
import { contactOf, linkEvents, noLinks } from './resolve-links.ts';

type Chosen = Prisma.MessageGetPayload<Record<string, never>>;

/**
 * Opens a case of its own for messages that came in on this one. They are copied with their proof, never moved, and the new
 * matter has waited since the first of them came. Like a change of type it may go to a queue the person does not work in.
 */
export function splitCase(ctx: StaffCtx, input: SplitCase): Promise<SplitOff> {
  return write(ctx.server, async (tx) => {
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${input.key}, 0))`;
    const made = await tx.db.caseLink.findFirst({
      where: { caseId: input.caseId, otherId: input.key, kind: 'split' },
    });
    const { caseId, version } = input;
    const record = await openCase(ctx, tx, made ? { caseId } : { caseId, version }, 'case.relate');
    const known = made && (await tx.db.case.findUnique({ where: { id: input.key } }));
    return known ? seen(ctx, known) : seen(ctx, (await split(ctx, tx, record, input)).row);
  });
}

async function split(ctx: StaffCtx, tx: Tx, record: CaseRecord, input: SplitCase): Promise<CaseRecord> {
  const { typeKey, key, messageIds } = input;
  if (!isCaseType(typeKey))
    throw refused({
      code: 'case.type_unknown',
      says: text('Det finns ingen sådan ärendetyp.', 'There is no such case type.'),
      field: 'typeKey',
    });
  if (await tx.db.case.findUnique({ where: { id: key }, select: { id: true } })) throw notFound();
  const { row } = record;
  const chosen = await tx.db.message.findMany({
    where: { id: { in: [...messageIds] }, caseId: row.id, direction: 'in' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const [first] = chosen;
  if (!first || chosen.length !== new Set(messageIds).size)
    throw notFound(text('Meddelandet', 'The message'));
  const related = (caseId: string, number: string): NewEvent => ({
    kind: 'related',
    data: { caseId, number, kind: 'split' },
  });
  const opened = await createCase(tx, staff(ctx), await newCase(tx, record, input, first), async (caseId) => {
    const copies: NewEvent[] = [];
    for (const { id } of chosen) copies.push(await copyMessage(tx, id, caseId));
    return [
      ...linkEvents(noLinks, { ...noLinks, customerId: row.customerId }),
      ...copies,
      related(row.id, row.number),
    ];
  });
  await tx.db.caseLink.create({
    data: { caseId: row.id, otherId: key, kind: 'split', at: new Date(tx.now), madeBy: ctx.actor.personId },
  });
  await writeChange(tx, staff(ctx), record, { events: [related(key, opened.row.number)] });
  return opened;
}

async function newCase(
  tx: Tx,
  { row }: CaseRecord,
  { key, typeKey, subject }: SplitCase,
  first: Chosen,
): Promise<NewCase> {
  const requesterName = first.fromName ?? row.requesterName;
  const requesterAddress = first.fromAddress ?? row.requesterAddress;
  return {
    id: key,
    typeKey,
    channel: first.channel as NewCase['channel'],
    language: row.language as NewCase['language'],
    subject,
    requesterName,
    requesterAddress,
    requesterPhone: row.requesterPhone,
    customerId: row.customerId,
    contactId: await contactOf(tx, row.customerId, requesterAddress),
    invoiceId: null,
    continuesId: row.id,
    fields: fieldsFromMessage(caseType(typeKey), { requesterName, words: first.text }),
    receivedAt: first.at.toISOString(),
  };
}

const seen = (
  { actor }: StaffCtx,
  {
    id,
    number,
    queueKey: queue,
    assigneeId,
  }: { id: string; number: string; queueKey: string; assigneeId: string | null },
): SplitOff => ({ id, number, isVisible: decide(actor, 'case.read', { queue, assigneeId }).allowed });
