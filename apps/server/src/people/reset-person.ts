import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { makeLink } from '../doors/one-time-link.ts';
import { notFound, refused } from '../errors.ts';

/** A new link for somebody who is locked out: earlier links of theirs stop working, and so do their sign-ins. */
export function resetPerson(ctx: StaffCtx, { id }: { id: string }) {
  return write(ctx.server, async (tx) => {
    const person = await tx.db.person.findUnique({ where: { id } });
    if (!person) throw notFound(text('Medarbetaren', 'The colleague'));
    if (!person.active)
      throw refused({
        code: 'person.inactive',
        says: text('Kontot är avstängt. Öppna det först.', 'The account is closed. Open it first.'),
      });
    await tx.db.oneTimeLink.updateMany({
      where: { personId: id, usedAt: null },
      data: { usedAt: new Date(tx.now) },
    });
    await tx.db.session.deleteMany({ where: { userId: id } });
    await tx.db.adminEvent.create({
      data: { actorId: ctx.actor.personId, kind: 'reset_link_made', subjectId: id, data: {} },
    });
    const { token, expiresAt } = await makeLink(tx, { purpose: 'reset', personId: id, hours: 24 });
    return { url: `${ctx.server.config.publicUrl}/lank/${token}`, expiresAt };
  });
}
