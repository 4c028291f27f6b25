import { randomUUID } from 'node:crypto';
import type { AskRegisterChange, RegisterContact, RegisterView } from '@underlag/api/register';
import type { Scope } from '@underlag/domain/authority';
import type { Desk } from './desk.ts';
import { bryggaren, customerId as customerIdOf } from './scenarios.ts';

type Wish = AskRegisterChange['wish'];

/** A contact of one test alone at the customer of most scenarios, with a mail address of its own. */
export async function aContact(desk: Desk, different: { sharedMailbox?: boolean } = {}) {
  const customerId = await customerIdOf(desk, bryggaren.number);
  const value = `${randomUUID()}@bryggaren.example`;
  const addresses = { create: { kind: 'email', value } };
  const contact = await desk.db.contact.create({
    data: { customerId, name: 'Nora Holm', addresses, ...different },
  });
  return { ...contact, mail: value };
}

interface RightWanted {
  contactId?: string;
  scope?: Scope;
  agreementId?: string;
  siteId?: string;
  validTo?: string;
  reviewOn?: string;
}

/** A right of a contact of its own, in force for the whole customer unless told otherwise. */
export async function aRight(desk: Desk, wanted: RightWanted = {}) {
  const { validTo, reviewOn = '2099-01-01', scope = 'cancel_agreement', ...rest } = wanted;
  const contactId = wanted.contactId ?? (await aContact(desk)).id;
  const { sha256 } = await desk.db.file.findFirstOrThrow();
  return desk.db.authority.create({
    data: {
      ...rest,
      scope,
      contactId,
      customerId: await customerIdOf(desk, bryggaren.number),
      validFrom: new Date('2025-01-01'),
      validTo: validTo ? new Date(validTo) : null,
      reviewOn: new Date(reviewOn),
      evidenceSha256: sha256,
      evidenceNote: 'Fullmakt',
    },
  });
}

/** A day so many days from now in Sweden's calendar, give or take an hour at midnight: never use it for the very edge. */
export const daysAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A wish at the customer of most scenarios, by somebody of the cast; answers with what a decision on it needs. */
export async function aWish(
  desk: Desk,
  wish: Wish,
  { by = 'johan', caseId }: { by?: string; caseId?: string } = {},
) {
  const customerId = await customerIdOf(desk, bryggaren.number);
  const caller = await desk.as(by);
  const { id, version } = await caller.register.ask({ customerId, caseId, reason: 'Ny organisation', wish });
  return { changeId: id, version };
}

/** The customer's register as Karin sees it. */
export async function registerOf(desk: Desk): Promise<RegisterView> {
  const karin = await desk.as('karin');
  return karin.register.get({ customerId: await customerIdOf(desk, bryggaren.number) });
}

/** One contact in a register, with its rights. */
export function contactIn(view: RegisterView, id: string): RegisterContact {
  const found = view.contacts.find((contact) => contact.id === id);
  if (!found) throw new Error(`no contact ${id}`);
  return found;
}

export const revoke = ({ id, version }: { id: string; version: number }): Wish => ({
  kind: 'revoke',
  authorityId: id,
  version,
  on: daysAhead(-2),
});
