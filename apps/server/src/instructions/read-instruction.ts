import type { InstructionText, ReadInstruction, ReadInstructions } from '@underlag/api/instructions';
import { decide } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { instructionInForce } from '../doors/instruction-versions.ts';
import { openCase } from '../doors/open-case.ts';
import { notFound, refused } from '../errors.ts';
import { lacks } from '../trpc.ts';

type Version = Prisma.InstructionVersionGetPayload<Record<string, never>>;

/** Shows a site's instruction to a member of staff, and keeps who read it. */
export function readInstruction(ctx: StaffCtx, input: ReadInstruction): Promise<ReadInstructions> {
  return write(ctx.server, async (tx) => {
    const { current, next } =
      'caseId' in input ? await ofCase(ctx, tx, input.caseId) : await ofSite(ctx, tx, input.siteId);
    for (const version of [current, next]) if (version) await logReading(ctx, tx, version);
    return { current: current && view(current), next: next && view(next) };
  });
}

/** A case about an instruction opens the one of its site; any other case only for those who work with instructions. */
async function ofCase(ctx: StaffCtx, tx: Tx, caseId: string) {
  const { row, type, facts } = await openCase(ctx, tx, { caseId }, 'instruction.read');
  const act = type.act(facts.fields);
  if (act !== 'read_instruction' && act !== 'change_instruction') mustWorkWithInstructions(ctx);
  if (!row.siteId)
    throw refused({
      code: 'case.no_site',
      says: text('Koppla ett objekt först.', 'Link a site first.'),
      field: 'siteId',
    });
  const next = await tx.db.instructionVersion.findFirst({
    where: { caseId, siteId: row.siteId, state: { in: ['prepared', 'sent'] } },
    orderBy: { number: 'desc' },
  });
  return { current: await instructionInForce(tx, row.siteId), next };
}

async function ofSite(ctx: StaffCtx, tx: Tx, siteId: string) {
  mustWorkWithInstructions(ctx);
  if (!(await tx.db.site.findUnique({ where: { id: siteId } }))) throw notFound(text('Objektet', 'The site'));
  return { current: await instructionInForce(tx, siteId), next: null };
}

function mustWorkWithInstructions({ actor }: StaffCtx): void {
  const queue = { queue: 'instructions', assigneeId: null };
  if (!decide(actor, 'instruction.read', queue).allowed) throw lacks('instruction.read');
}

const logReading = ({ actor }: StaffCtx, tx: Tx, { id: targetId }: Version) =>
  tx.db.readLog.create({
    data: { at: new Date(tx.now), personId: actor.personId, what: 'instruction', targetId },
  });

const view = ({ number, text: words, effectiveAt }: Version): InstructionText => ({
  number,
  text: words,
  effectiveAt: effectiveAt.toISOString(),
});
