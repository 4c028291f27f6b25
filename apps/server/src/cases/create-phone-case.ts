import { randomUUID } from 'node:crypto';
import type { CaseRef, CreateCase } from '@underlag/api/cases';
import { decide } from '@underlag/domain/access';
import { caseType, decideEdit, fieldsFromMessage, isCaseType, startState } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { decideMove } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { writeCase } from '../doors/create-case.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { AppError, refused } from '../errors.ts';
import { lacks } from '../trpc.ts';
import { letterRefusal, postOpened, withScan } from './letter-arrival.ts';
import { takeUploads } from './reply-case.ts';
import { contactOf, linkEvents, noLinks, resolveLinks } from './resolve-links.ts';

/** Opens a case for somebody who called or wrote a letter. The same key answers with the same case. */
export function createPhoneCase(ctx: StaffCtx, input: CreateCase): Promise<CaseRef> {
  return write(ctx.server, async (tx) => {
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${input.key}, 0))`;
    const known = await tx.db.case.findUnique({ where: { id: input.key } });
    if (known) {
      const { row } = await openCase(ctx, tx, { caseId: known.id }, 'case.create');
      return { id: row.id, number: row.number };
    }
    if (!isCaseType(input.typeKey))
      throw new AppError(
        'invalid',
        'case.type_unknown',
        text('Välj vad ärendet gäller.', 'Choose what the case is about.'),
        {
          fields: [
            { path: 'typeKey', says: text('Välj vad ärendet gäller.', 'Choose what the case is about.') },
          ],
        },
      );
    const type = caseType(input.typeKey);
    const queue = (await tx.db.typeSetting.findUniqueOrThrow({ where: { typeKey: type.key } })).queueKey;
    if (!decide(ctx.actor, 'case.create', { queue, assigneeId: null }).allowed) throw lacks('case.create');
    const wrong = decideEdit(type, { state: startState }, withValue(input.fields));
    if (wrong) throw refused(wrong);
    const letter = input.channel === 'letter';
    const incomplete = letter ? letterRefusal(input, tx.now) : null;
    if (incomplete) throw refused(incomplete);
    if (input.continuesId) await mustHaveEnded(ctx, tx, input.continuesId);
    const links = await resolveLinks(tx, noLinks, {
      customerId: input.customerId ?? undefined,
      invoiceId: input.invoiceId ?? null,
    });
    const receivedAt = letter && input.arrivedOn ? postOpened(input.arrivedOn, tx.now) : tx.now;
    const requesterName = input.requesterName || null;
    return writeCase(
      tx,
      staff(ctx),
      {
        id: input.key,
        typeKey: type.key,
        channel: input.channel,
        language: input.language,
        subject: input.subject,
        requesterName,
        requesterAddress: input.requesterAddress?.toLowerCase() ?? null,
        requesterPhone: input.requesterPhone || null,
        ...links,
        contactId: await contactOf(tx, links.customerId, input.requesterAddress ?? null),
        continuesId: input.continuesId ?? null,
        fields: {
          ...fieldsFromMessage(type, { requesterName, words: input.text }),
          ...withValue(input.fields),
        },
        receivedAt,
      },
      async (caseId) => {
        const messageId = randomUUID();
        const uploads = await takeUploads(ctx, tx, null, input.uploadIds);
        const files = letter ? withScan(uploads) : uploads;
        await tx.db.message.create({
          data: {
            id: messageId,
            caseId,
            direction: 'in',
            channel: input.channel,
            fromName: requesterName,
            fromAddress: input.requesterAddress?.toLowerCase() ?? null,
            toAddresses: [],
            ccAddresses: [],
            subject: input.subject,
            text: input.text,
            at: new Date(receivedAt),
            receivedSource: letter ? 'recorded_arrival' : 'recorded_call',
            proof: { sender: 'none' },
            authorId: ctx.actor.personId,
            // Nothing nested where there is nothing to nest: else the row is read back.
            ...(files.length > 0
              ? {
                  attachments: {
                    create: files.map(({ sha256, ...file }) => ({ fileSha256: sha256, ...file })),
                  },
                }
              : {}),
          },
        });
        return [...linkEvents(noLinks, links), { kind: 'received', data: { messageId } }];
      },
    );
  });
}

/** A new case goes on from an ended one that the person may see, and that can no longer be opened again by hand. */
async function mustHaveEnded(ctx: StaffCtx, tx: Tx, caseId: string): Promise<void> {
  const { row, type, facts } = await openCase(ctx, tx, { caseId }, 'case.read');
  const again = decideMove(type, facts, { move: 'reopen' }, ctx.actor, tx.now);
  if (row.category === 'done' && !again.ok && !row.mergedIntoId) return;
  throw refused({
    code: 'case.not_ended',
    says: row.mergedIntoId
      ? text(
          `Ärende ${row.number} är sammanslaget med ett annat. Skriv i det i stället.`,
          `Case ${row.number} has been merged into another. Write on that one instead.`,
        )
      : row.category === 'done'
        ? text(
            `Ärende ${row.number} kan fortfarande öppnas igen. Öppna det i stället.`,
            `Case ${row.number} can still be reopened. Reopen it instead.`,
          )
        : text(
            `Ärende ${row.number} är öppet. Skriv i det i stället.`,
            `Case ${row.number} is open. Write on that one instead.`,
          ),
    field: 'continuesId',
  });
}

const withValue = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
