import type { CaseView } from '@underlag/api/cases';
import type { ChooseRequest } from '@underlag/api/rights';
import { text } from '@underlag/domain/text';
import { viewCase } from '../cases/view-case.ts';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { commitChange } from '../doors/commit-change.ts';
import { endLinks } from '../doors/one-time-link.ts';
import { requestMessageOf } from '../doors/request-message.ts';
import { staff } from '../doors/staff.ts';
import { notFound, refused } from '../errors.ts';
import { openProof } from './open-proof.ts';

/** Takes another message that came in as the one that carries the request. A link that asked about the one before confirms nothing more. */
export function chooseRequest(ctx: StaffCtx, input: ChooseRequest): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openProof(ctx, tx, input, 'case.edit');
    const message = record.row.messages.find(({ id }) => id === input.messageId);
    if (!message) throw notFound(text('Meddelandet', 'The message'));
    if (message.direction !== 'in')
      throw refused({
        code: 'authority.own_message',
        says: text(
          'Bara ett meddelande som har kommit in kan vara begäran.',
          'Only a message that came in can be the request.',
        ),
      });
    if (message.id === requestMessageOf(record.row)?.id) return viewCase(ctx, tx, record);
    await endLinks(tx, record.row.id, 'request_confirmation');
    const committed = await commitChange(tx, staff(ctx), record, {
      links: { requestMessageId: message.id },
      events: [{ kind: 'request_chosen', data: { messageId: message.id } }],
    });
    return viewCase(ctx, tx, committed);
  });
}
