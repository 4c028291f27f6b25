import type { LinkCases, UnlinkCases } from '@underlag/api/relations';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCases } from '../doors/open-cases.ts';
import { staff } from '../doors/staff.ts';
import { notFound, refused } from '../errors.ts';

/** Ties two cases that have to do with each other; the other one need only be readable. Both logs tell of it. */
export function linkCases(ctx: StaffCtx, { caseId, otherId }: LinkCases): Promise<null> {
  return write(ctx.server, async (tx) => {
    const [record, other] = await openCases(
      ctx,
      tx,
      { caseId, permission: 'case.relate' },
      { caseId: otherId, permission: 'case.read' },
    );
    if (caseId === otherId)
      throw refused({
        code: 'case.link_itself',
        says: text('Välj ett annat ärende än det här.', 'Choose another case than this one.'),
        field: 'otherId',
      });
    const known = await tx.db.caseLink.findFirst({
      where: {
        removedAt: null,
        OR: [
          { caseId, otherId },
          { caseId: otherId, otherId: caseId },
        ],
      },
    });
    if (known)
      throw refused({
        code: 'case.linked_already',
        says: text('Ärendena är redan länkade.', 'The cases are linked already.'),
        field: 'otherId',
      });
    await tx.db.caseLink.create({
      data: { caseId, otherId, kind: 'related', at: new Date(tx.now), madeBy: ctx.actor.personId },
    });
    for (const [one, its] of [
      [record, other],
      [other, record],
    ] as const)
      await writeChange(tx, staff(ctx), one, {
        events: [{ kind: 'related', data: { caseId: its.row.id, number: its.row.number, kind: 'related' } }],
      });
    return null;
  });
}

/** Takes a link between two cases away. What was split off stays with what it came from. */
export function unlinkCases(ctx: StaffCtx, { caseId, linkId }: UnlinkCases): Promise<null> {
  return write(ctx.server, async (tx) => {
    const link = await tx.db.caseLink.findFirst({
      where: { id: linkId, removedAt: null, OR: [{ caseId }, { otherId: caseId }] },
    });
    if (!link) throw notFound(text('Länken', 'The link'));
    const [record, other] = await openCases(
      ctx,
      tx,
      { caseId, permission: 'case.relate' },
      { caseId: link.caseId === caseId ? link.otherId : link.caseId, permission: 'case.read' },
    );
    if (link.kind === 'split')
      throw refused({
        code: 'case.link_split',
        says: text(
          'Ett utbrutet ärende hör alltid ihop med det som det kom ifrån.',
          'A case that was split off always belongs with the one it came from.',
        ),
      });
    const removed = await tx.db.caseLink.updateMany({
      where: { id: linkId, removedAt: null },
      data: { removedAt: new Date(tx.now), removedBy: ctx.actor.personId },
    });
    if (removed.count !== 1) throw notFound(text('Länken', 'The link'));
    for (const [one, its] of [
      [record, other],
      [other, record],
    ] as const)
      await writeChange(tx, staff(ctx), one, {
        events: [{ kind: 'unrelated', data: { caseId: its.row.id, number: its.row.number } }],
      });
    return null;
  });
}
