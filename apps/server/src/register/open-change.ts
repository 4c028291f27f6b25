import { KeptWish } from '@underlag/api/register';
import { type Text, text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { openCase } from '../doors/open-case.ts';
import { afterSecondPerson } from '../doors/register-steps.ts';
import { conflict, notFound, refused } from '../errors.ts';

type Outcome = 'confirmed' | 'rejected' | 'withdrawn';

interface ChangeWanted {
  changeId: string;
  version: number;
}

/** A wish in hand, locked with the case it was asked on: still open, and as the person saw it. A case one may not see hides its wishes. */
export async function openChange(ctx: StaffCtx, tx: Tx, { changeId, version }: ChangeWanted) {
  await tx.db.$queryRaw`select id from register_change where id = ${changeId}::uuid for update`;
  const change = await tx.db.registerChange.findUnique({ where: { id: changeId } });
  if (!change) throw notFound(text('Önskemålet', 'The wish'));
  const record = change.caseId ? await openCase(ctx, tx, { caseId: change.caseId }, 'case.read') : null;
  if (change.state !== 'open')
    throw refused({
      code: 'register.decided',
      says: text('Ändringen är redan avgjord.', 'The change has already been decided.'),
    });
  if (change.version !== version) {
    const person = await tx.db.person.findUnique({ where: { id: change.askedBy } });
    throw conflict(person?.name ?? null, change.askedAt.toISOString());
  }
  return { ...change, wish: KeptWish.parse(change.wish), record };
}

type ChangeInHand = Awaited<ReturnType<typeof openChange>>;

/** Puts down what became of a wish, here and on the case it was asked on. */
export async function closeChange(
  ctx: StaffCtx,
  tx: Tx,
  { id, kind, record }: ChangeInHand,
  outcome: Outcome,
  note: string | null,
) {
  const { version } = await tx.db.registerChange.update({
    where: { id },
    data: {
      state: outcome,
      decidedBy: ctx.actor.personId,
      decidedAt: new Date(tx.now),
      decisionNote: note,
      version: { increment: 1 },
    },
  });
  const words = note ? { words: { reason: note } } : {};
  if (record)
    await afterSecondPerson(ctx, tx, record, {
      kind: 'register_decided',
      data: { changeId: id, kind, outcome },
      ...words,
    });
  return { id, version };
}

/** Why somebody may not confirm or reject a wish: it takes two, keyed on the person. */
export const ownWish: Text = text(
  'Du har själv begärt ändringen. Någon annan ska bekräfta eller avvisa den.',
  'You asked for the change yourself. Somebody else is to confirm or reject it.',
);

/** Why somebody may not take a wish back. */
export const notOwnWish: Text = text(
  'Bara den som begärde ändringen kan ta tillbaka den.',
  'Only the person who asked for the change can take it back.',
);

/** The second person is another one than the asker. */
export function mustBeSecond(ctx: StaffCtx, { askedBy }: ChangeInHand): void {
  if (askedBy === ctx.actor.personId) throw refused({ code: 'register.four_eyes', says: ownWish });
}
