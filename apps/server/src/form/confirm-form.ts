import type { Ctx } from '../context.ts';
import { write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { takeLink } from '../doors/one-time-link.ts';
import { notFound } from '../errors.ts';
import { limit } from '../limits.ts';

/** The sender of a form says, through the link to the registered address, that it was they who wrote. */
export async function confirmForm(ctx: Ctx, { token }: { token: string }): Promise<{ number: string }> {
  await limit(ctx.server, 'confirm-form', ctx.ip, { points: 30, seconds: 600 });
  return write(ctx.server, async (tx) => {
    const { caseId } = await takeLink(tx, token, ['form_confirmation']);
    await tx.db.$queryRaw`select id from cases where id = ${caseId}::uuid for update`;
    const record = caseId && (await loadCase(tx, caseId));
    const message = record ? record.row.messages.find(({ direction }) => direction === 'in') : null;
    if (!record || !message) throw notFound();
    const confirmed = await commitChange(tx, { kind: 'outside' }, record, {
      events: [{ kind: 'confirmed_by_link', data: { messageId: message.id } }],
    });
    return { number: confirmed.row.number };
  });
}
