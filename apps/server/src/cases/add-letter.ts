import { randomUUID } from 'node:crypto';
import type { CaseView } from '@underlag/api/cases';
import type { AddLetter } from '@underlag/api/letters';
import { decideMove } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { joinMessage } from '../doors/join-message.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';
import { letterRefusal, postOpened, withScan } from './letter-arrival.ts';
import { takeUploads } from './reply-case.ts';
import { viewCase } from './view-case.ts';

/** Adds a paper letter to its case, as a mail that joins would be: its scan is written evidence (G4), and an ended case opens again. */
export function addLetter(ctx: StaffCtx, input: AddLetter): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.edit');
    const wrong = letterRefusal(input, tx.now) ?? endedTooLongAgo(tx, record);
    if (wrong) throw refused(wrong);
    const messageId = randomUUID();
    const files = withScan(await takeUploads(ctx, tx, input.caseId, input.uploadIds));
    await tx.db.message.create({
      data: {
        id: messageId,
        caseId: record.row.id,
        direction: 'in',
        channel: 'letter',
        fromName: input.fromName || record.row.requesterName,
        toAddresses: [],
        ccAddresses: [],
        subject: record.row.subject,
        text: input.text,
        at: new Date(postOpened(input.arrivedOn, tx.now)),
        receivedSource: 'recorded_arrival',
        proof: { sender: 'none' },
        authorId: ctx.actor.personId,
        attachments: { create: files.map(({ sha256, ...file }) => ({ fileSha256: sha256, ...file })) },
      },
    });
    return viewCase(ctx, tx, await joinMessage(tx, staff(ctx), record, { messageId, channel: 'letter' }));
  });
}

/** What comes for a case that ended more than fourteen days ago is a case of its own. */
function endedTooLongAgo(tx: Tx, { row, type, facts }: CaseRecord) {
  if (row.category !== 'done') return null;
  const decision = decideMove(type, facts, { move: 'customer_answered' }, 'system', tx.now);
  return decision.ok ? null : decision.refusal;
}
