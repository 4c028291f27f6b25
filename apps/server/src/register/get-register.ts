import type {
  RegisterAgreement,
  RegisterContact,
  RegisterSite,
  RegisterView,
  RightView,
} from '@underlag/api/register';
import { isPastReview, lastReviewDay, type Scope, standingOf } from '@underlag/domain/authority';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { day, instant, readNow } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { notFound } from '../errors.ts';
import { viewDecidedChanges, viewOpenChanges } from './view-changes.ts';
import { targetWords } from './wish-in-words.ts';

const parts = {
  contacts: {
    include: {
      addresses: { orderBy: [{ kind: 'asc' }, { value: 'asc' }] },
      authorities: { orderBy: [{ scope: 'asc' }, { validFrom: 'asc' }, { id: 'asc' }] },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  },
  agreements: {
    include: { sites: { include: { site: true } } },
    orderBy: { number: 'asc' },
  },
  sites: { include: { centre: true }, orderBy: { number: 'asc' } },
} satisfies Prisma.CustomerInclude;

type Loaded = Prisma.CustomerGetPayload<{ include: typeof parts }>;

/** A customer's contacts and their rights as they stand today, what is wished, and what has happened. */
export async function getRegister(ctx: StaffCtx, customerId: string): Promise<RegisterView> {
  const { prisma } = ctx.server.db;
  const customer = await prisma.customer.findUnique({ where: { id: customerId }, include: parts });
  if (!customer) throw notFound(text('Kunden', 'The customer'));
  const today = swedishDay(await readNow(ctx.server));
  const year = Number(today.slice(0, 4));
  const whose = { include: { customer: { select: { id: true, number: true, name: true } } } } as const;
  const [open, decided, events, letter] = await Promise.all([
    prisma.registerChange.findMany({
      where: { customerId, state: 'open' },
      ...whose,
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    }),
    prisma.registerChange.findMany({
      where: { customerId, state: { not: 'open' } },
      ...whose,
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      take: 200,
    }),
    prisma.registerEvent.findMany({
      where: { customerId, kind: 'contact_change', changeId: { not: null } },
      orderBy: { at: 'desc' },
      take: 200,
    }),
    prisma.recertification.findUnique({ where: { customerId_year: { customerId, year } } }),
  ]);
  const asked = new Set(open.map(({ subjectId }) => subjectId));
  const { id, number, name } = customer;
  return {
    customer: { id, number, name },
    today,
    lastReviewDay: lastReviewDay(today),
    contacts: customer.contacts.map((contact) => contactView(customer, contact, today, asked)),
    agreements: customer.agreements.map(agreementView),
    sites: customer.sites.map(siteView),
    open: await viewOpenChanges(ctx, open),
    history: await viewDecidedChanges(ctx, decided, nameBefore(events)),
    recertification: letter && {
      year,
      sentAt: letter.sentAt.toISOString(),
      doneAt: instant(letter.doneAt),
    },
  };
}

function contactView(
  customer: Loaded,
  { id, version, name, title, sharedMailbox, portal, addresses, authorities }: Loaded['contacts'][number],
  today: string,
  asked: ReadonlySet<string | null>,
): RegisterContact {
  return {
    id,
    version,
    name,
    title,
    sharedMailbox,
    portal: portal as RegisterContact['portal'],
    addresses: addresses.map(({ kind, value }) => ({ kind: kind as 'email' | 'phone', value })),
    rights: authorities.map((right) => rightView(customer, right, today, asked.has(right.id))),
    changeAsked: asked.has(id),
  };
}

function rightView(
  { agreements, sites }: Loaded,
  right: Loaded['contacts'][number]['authorities'][number],
  today: string,
  changeAsked: boolean,
): RightView {
  const called = (rows: readonly { id: string; number: string; name: string }[]) => (wanted: string) => {
    const found = rows.find(({ id }) => id === wanted);
    return found ? `${found.number} ${found.name}` : '';
  };
  const target = targetWords(right, { agreement: called(agreements), site: called(sites) });
  return {
    id: right.id,
    version: right.version,
    scope: right.scope as Scope,
    target: {
      kind: right.siteId ? 'site' : right.agreementId ? 'agreement' : 'customer',
      id: right.siteId ?? right.agreementId,
      name: target,
    },
    validFrom: day(right.validFrom),
    validTo: right.validTo && day(right.validTo),
    revokedOn: right.revokedOn && day(right.revokedOn),
    reviewOn: day(right.reviewOn),
    standing: standingToday(right, today),
    evidenceNote: right.evidenceNote,
    changeAsked,
  };
}

/** The standing the rules know, and beside it a right in force whose review has been forgotten. */
function standingToday(
  right: Loaded['contacts'][number]['authorities'][number],
  today: string,
): RightView['standing'] {
  const days = {
    validFrom: day(right.validFrom),
    validTo: right.validTo && day(right.validTo),
    revokedAt: right.revokedOn && day(right.revokedOn),
    reviewOn: day(right.reviewOn),
  };
  const standing = standingOf(days, today);
  return standing === 'in_force' && isPastReview(days, today) ? 'review_overdue' : standing;
}

const agreementView = (one: Loaded['agreements'][number]): RegisterAgreement => ({
  id: one.id,
  number: one.number,
  name: one.name,
  startsOn: day(one.startsOn),
  bindingMonths: one.bindingMonths,
  noticeMonths: one.noticeMonths,
  noticeDays: one.noticeDays,
  renewal: one.renewal as RegisterAgreement['renewal'],
  renewalMonths: one.renewalMonths,
  snap: one.snap as RegisterAgreement['snap'],
  billingMonths: one.billingMonths,
  endsOn: one.endsOn && day(one.endsOn),
  manager: { name: one.accountManager, email: one.managerEmail, phone: one.managerPhone },
  sites: one.sites.map(({ site }) => `${site.number} ${site.name}`).sort(),
});

const siteView = (one: Loaded['sites'][number]): RegisterSite => ({
  id: one.id,
  number: one.number,
  name: one.name,
  address: `${one.street} ${one.streetNumber}, ${one.postalCode} ${one.city}`,
  alarmCentre: one.centre?.name ?? null,
});

/** What contacts were called before they were changed, by the wish that changed them. */
function nameBefore(events: readonly { changeId: string | null; before: Prisma.JsonValue }[]) {
  return new Map(
    events.flatMap(({ changeId, before }): [string, string][] =>
      changeId && before && typeof before === 'object' && 'name' in before
        ? [[changeId, String(before.name)]]
        : [],
    ),
  );
}
