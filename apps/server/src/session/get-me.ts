import type { Me } from '@underlag/api/session';
import { holds, permissions } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { companyProfile } from '../doors/company-facts.ts';

/** The signed-in person, their rights and settings. */
export async function getMe(ctx: StaffCtx): Promise<Me> {
  const { actor, server } = ctx;
  const db = server.db.prisma;
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId } });
  const all = holds(actor, 'case.read_all');
  const queues = await db.queue.findMany({ orderBy: { position: 'asc' } });
  const company = await companyProfile({ db });
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    roles: [...actor.roles],
    permissions: permissions.filter((permission) => holds(actor, permission)),
    queues: queues
      .filter(({ key }) => all || actor.queues[key])
      .map(({ key, nameSv, nameEn }) => ({
        key,
        name: text(nameSv, nameEn),
        level: all ? ('work' as const) : (actor.queues[key] ?? 'read'),
      })),
    creditLimitOre: actor.creditLimitOre,
    locale: person.locale as Me['locale'],
    theme: person.theme as Me['theme'],
    density: person.density as Me['density'],
    shortcuts: person.shortcuts,
    companyName: company.name,
    mailGoesTo: server.config.smtpUrl ? 'smtp' : 'pickup',
  };
}
