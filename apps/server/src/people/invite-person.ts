import type { InvitePerson } from '@underlag/api/people';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { makeLink } from '../doors/one-time-link.ts';
import { AppError } from '../errors.ts';
import { queueRightRows } from './queue-rights.ts';

/** Takes a new member of staff in; the link sets their password once, within 72 hours. */
export function invitePerson(ctx: StaffCtx, { queues, ...input }: InvitePerson) {
  const email = input.email.toLowerCase();
  return write(ctx.server, async (tx) => {
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`;
    if (await tx.db.person.findUnique({ where: { email } })) {
      const says = text(
        'Det finns redan en medarbetare med den adressen.',
        'There is already a colleague with that address.',
      );
      throw new AppError('invalid', 'person.exists', says, { fields: [{ path: 'email', says }] });
    }
    const person = await tx.db.person.create({
      data: {
        ...input,
        email,
        creditLimitOre: BigInt(input.creditLimitOre),
        queueRights: { create: await queueRightRows(tx, queues) },
      },
    });
    await tx.db.adminEvent.create({
      data: {
        actorId: ctx.actor.personId,
        kind: 'person_invited',
        subjectId: person.id,
        data: { roles: input.roles, queues, creditLimitOre: input.creditLimitOre },
      },
    });
    const { token, expiresAt } = await makeLink(tx, { purpose: 'invite', personId: person.id, hours: 72 });
    return { url: `${ctx.server.config.publicUrl}/lank/${token}`, expiresAt };
  });
}
