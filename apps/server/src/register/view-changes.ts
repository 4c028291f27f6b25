import { type DecidedChange, KeptWish, type OpenChange } from '@underlag/api/register';
import { type RegisterWish, type Scope, scopeNames } from '@underlag/domain/authority';
import { type Text, text } from '@underlag/domain/text';
import { Prisma, type RegisterChange } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { notOwnWish, ownWish } from './open-change.ts';
import { type RegisterNames, rightWords, wishInWords } from './wish-in-words.ts';

type Row = RegisterChange & { customer: { id: string; number: string; name: string } };

/** Wishes that wait, as this reader sees them. */
export async function viewOpenChanges(ctx: StaffCtx, rows: readonly Row[]): Promise<OpenChange[]> {
  const seen = await surroundings(ctx, rows);
  return rows.map((row) => {
    const { id, version, customer, reason, askedAt, caseId } = row;
    const own = row.askedBy === ctx.actor.personId;
    const caseNumber = seen.caseNumber(caseId);
    const hidden = caseId && !caseNumber ? unseenCase : null;
    const second = hidden ?? (own ? ownWish : null);
    return {
      id,
      version,
      kind: row.kind as OpenChange['kind'],
      customer: { id: customer.id, number: customer.number, name: customer.name },
      says: wishInWords(seen.wish(row), seen.names),
      reason,
      evidence: row.kind === 'grant',
      askedBy: { id: row.askedBy, name: seen.person(row.askedBy) },
      askedAt: askedAt.toISOString(),
      caseNumber,
      own,
      refusals: { confirm: second, reject: second, withdraw: hidden ?? (own ? null : notOwnWish) },
    };
  });
}

const unseenCase: Text = text(
  'Ändringen begärdes i ett ärende som du inte får se.',
  'The change was asked for on a case that you may not see.',
);

/** Decided wishes, in words. `before` says what contacts were called until then, by the wish. */
export async function viewDecidedChanges(
  ctx: StaffCtx,
  rows: readonly Row[],
  before: ReadonlyMap<string, string>,
): Promise<DecidedChange[]> {
  const seen = await surroundings(ctx, rows);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as DecidedChange['kind'],
    outcome: row.state as DecidedChange['outcome'],
    says: wishInWords(seen.wish(row), seen.names, before.get(row.id)),
    reason: row.reason,
    note: row.decisionNote,
    evidence: row.kind === 'grant',
    askedBy: seen.person(row.askedBy),
    askedAt: row.askedAt.toISOString(),
    decidedBy: seen.person(row.decidedBy ?? ''),
    decidedAt: (row.decidedAt ?? row.askedAt).toISOString(),
    caseNumber: seen.caseNumber(row.caseId),
  }));
}

/** The names of all that the wishes speak of, and the cases the reader may see. */
async function surroundings(ctx: StaffCtx, rows: readonly Row[]) {
  const wishes = new Map(rows.map((row) => [row.id, KeptWish.parse(row.wish)]));
  const people = [...new Set(rows.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy ?? askedBy]))];
  const cases = [...new Set(rows.flatMap(({ caseId }) => caseId ?? []))];
  const [names, persons, visible] = await Promise.all([
    namesIn(ctx, [...wishes.values()]),
    ctx.server.db.prisma.person.findMany({
      where: { id: { in: people } },
      select: { id: true, name: true },
    }),
    ctx.server.db.prisma.$queryRaw<{ id: string; number: string }[]>(Prisma.sql`
      select id, number from cases where id = any(${cases}::uuid[]) and ${visibleCases(ctx.actor)}`),
  ]);
  const person = new Map(persons.map(({ id, name }) => [id, name]));
  const number = new Map(visible.map((one) => [one.id, one.number]));
  return {
    names,
    wish: (row: Row): RegisterWish => wishes.get(row.id) ?? KeptWish.parse(row.wish),
    person: (id: string) => person.get(id) ?? '',
    caseNumber: (id: string | null) => (id && number.get(id)) ?? null,
  };
}

async function namesIn(ctx: StaffCtx, wishes: readonly RegisterWish[]): Promise<RegisterNames> {
  const { prisma } = ctx.server.db;
  const ids = (one: (wish: RegisterWish) => string | null | undefined) => ({
    id: { in: wishes.flatMap((wish) => one(wish) ?? []) },
  });
  const target = (wish: RegisterWish) =>
    wish.kind === 'grant' ? wish : wish.kind === 'narrow' ? wish.target : null;
  const numbered = { id: true, number: true, name: true };
  const [contacts, rights, agreements, sites] = await Promise.all([
    prisma.contact.findMany({ where: ids((wish) => ('contactId' in wish ? wish.contactId : null)) }),
    prisma.authority.findMany({
      where: ids((wish) => ('authorityId' in wish ? wish.authorityId : null)),
      select: { id: true, scope: true, contact: { select: { name: true } } },
    }),
    prisma.agreement.findMany({ where: ids((wish) => target(wish)?.agreementId), select: numbered }),
    prisma.site.findMany({ where: ids((wish) => target(wish)?.siteId), select: numbered }),
  ]);
  const contact = new Map(contacts.map(({ id, name }) => [id, name]));
  const right = new Map(
    rights.map((one) => [one.id, rightWords(one.contact.name, scopeNames[one.scope as Scope])]),
  );
  const place = new Map([...agreements, ...sites].map((one) => [one.id, `${one.number} ${one.name}`]));
  return {
    contact: (id) => contact.get(id) ?? '',
    right: (id) => right.get(id) ?? text('', ''),
    agreement: (id) => place.get(id) ?? '',
    site: (id) => place.get(id) ?? '',
  };
}
