import type { UseLink } from '@underlag/api/session';
import type { Ctx } from '../context.ts';
import { write } from '../db.ts';
import { spentLink, takeLink } from '../doors/one-time-link.ts';
import { limit } from '../limits.ts';

/** Sets a password through an invitation or a reset; every earlier sign-in of the person ends. */
export async function useLink(ctx: Ctx, { token, password }: UseLink): Promise<{ email: string }> {
  await limit(ctx.server, 'use-link', ctx.ip, { points: 20, seconds: 600 });
  const hash = await ctx.server.auth.hashPassword(password);
  return write(ctx.server, async (tx) => {
    const { personId, purpose } = await takeLink(tx, token, ['invite', 'reset']);
    const person = await tx.db.person.findUnique({ where: { id: personId ?? '', active: true } });
    if (!person) throw spentLink();
    await tx.db.account.deleteMany({ where: { userId: person.id, providerId: 'credential' } });
    await tx.db.account.create({
      data: { userId: person.id, accountId: person.id, providerId: 'credential', password: hash },
    });
    await tx.db.session.deleteMany({ where: { userId: person.id } });
    await tx.db.adminEvent.create({
      data: { actorId: person.id, kind: 'password_set', subjectId: person.id, data: { by: purpose } },
    });
    return { email: person.email };
  });
}
