import type { Beat, Present } from '@underlag/api/cases';
import { Prisma } from '@underlag/prisma/generated/client';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { notFound } from '../errors.ts';

/** Notes that the person has the case open, and answers with the others who do; a page that is silent for 40 s has left. */
export async function beat(ctx: StaffCtx, { caseId, mode }: Beat): Promise<z.infer<typeof Present>> {
  const { prisma } = ctx.server.db;
  const me = ctx.actor.personId;
  const marked = await prisma.$executeRaw(Prisma.sql`
    insert into presence (case_id, person_id, mode, at)
    select id, ${me}::uuid, ${mode}, now() from cases where id = ${caseId}::uuid and ${visibleCases(ctx.actor)}
    on conflict (case_id, person_id) do update set mode = excluded.mode, at = excluded.at`);
  if (marked === 0) throw notFound();
  return prisma.$queryRaw<{ id: string; name: string; mode: 'viewing' | 'typing' }[]>`
    select person.id, person.name, presence.mode from presence join person on person.id = presence.person_id
    where presence.case_id = ${caseId}::uuid and presence.person_id <> ${me}::uuid and presence.at > now() - interval '40 seconds'
    order by person.name`;
}
