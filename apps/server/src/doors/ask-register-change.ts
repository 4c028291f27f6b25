import { judgeWish, type RegisteredAddress, type RegisterWish } from '@underlag/domain/authority';
import { parseEmailAddress, parsePhoneNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { conflict, notFound, refused } from '../errors.ts';
import type { NewEvent } from './case-events.ts';
import { wishFacts } from './register-facts.ts';

/** A wished change of a customer's register. */
export interface RegisterChangeAsked {
  customerId: string;
  /** The case it was asked on; its customer must be this one. */
  caseId: string | null;
  reason: string;
  wish: RegisterWish;
  /** The subject's version as the asker saw it; left out where nothing of the row is overwritten. */
  version?: number;
}

/**
 * Wishes a change of the register, which is made when a second person has confirmed it. Answers with the wish and the event
 * that the case it was asked on is to be given.
 */
export async function askRegisterChange(
  tx: Tx,
  actorPersonId: string,
  { customerId, caseId, reason, wish: written, version }: RegisterChangeAsked,
): Promise<{ id: string; event: NewEvent }> {
  const wish = normal(written);
  if ((await tx.db.customer.count({ where: { id: customerId } })) === 0)
    throw notFound(text('Kunden', 'The customer'));
  if (caseId) await sameCustomer(tx, customerId, caseId);
  const { facts, subject } = await wishFacts(tx, { customerId, caseId, wish });
  if (version !== undefined && subject && version !== subject.version)
    throw await whoChangedRow(tx, subject.id);
  if (subject) await nothingAskedYet(tx, subject.id);
  const refusal = judgeWish(wish, facts);
  if (refusal) throw refused(refusal);
  const { id } = await tx.db.registerChange.create({
    data: {
      customerId,
      caseId,
      kind: wish.kind,
      subjectId: subject?.id ?? null,
      subjectVersion: subject?.version ?? null,
      wish: wish as unknown as Prisma.InputJsonObject,
      reason,
      askedBy: actorPersonId,
      askedAt: new Date(tx.now),
    },
    select: { id: true },
  });
  return { id, event: { kind: 'register_asked', data: { changeId: id, kind: wish.kind } } };
}

/** Who changed a row of the register since somebody looked at it. */
export async function whoChangedRow(tx: Tx, subjectId: string) {
  const last = await tx.db.registerEvent.findFirst({ where: { subjectId }, orderBy: { at: 'desc' } });
  const person = last && (await tx.db.person.findUnique({ where: { id: last.decidedBy } }));
  return conflict(person?.name ?? null, last?.at.toISOString() ?? null);
}

/** The wish with its addresses as they are registered and compared: mail in small letters, phone as +46…. */
function normal(wish: RegisterWish): RegisterWish {
  if (wish.kind === 'address_add' || wish.kind === 'address_remove')
    return { ...wish, address: normalAddress(wish.address, 'wish.address.value') };
  if (wish.kind !== 'contact_add') return wish;
  const addresses = wish.addresses.map((one, index) => normalAddress(one, `wish.addresses.${index}.value`));
  const once = addresses.filter(
    ({ kind, value }, index) =>
      addresses.findIndex((one) => one.kind === kind && one.value === value) === index,
  );
  return { ...wish, addresses: once };
}

function normalAddress({ kind, value }: RegisteredAddress, field: string): RegisteredAddress {
  const parsed = kind === 'email' ? parseEmailAddress(value) : parsePhoneNumber(value);
  if (!parsed.ok) throw refused({ code: `address.${parsed.code}`, says: parsed.says, field });
  return { kind, value: parsed.value.toLowerCase() };
}

async function sameCustomer(tx: Tx, customerId: string, caseId: string): Promise<void> {
  if ((await tx.db.case.count({ where: { id: caseId, customerId } })) === 0)
    throw refused({
      code: 'register.other_customers_case',
      says: text('Ärendet gäller inte den här kunden.', 'The case does not concern this customer.'),
    });
}

async function nothingAskedYet(tx: Tx, subjectId: string): Promise<void> {
  if ((await tx.db.registerChange.count({ where: { subjectId, state: 'open' } })) > 0)
    throw refused({
      code: 'register.already_asked',
      says: text(
        'En ändring av samma rad väntar redan på bekräftelse. Bekräfta, avvisa eller ta tillbaka den först.',
        'A change of the same row already waits to be confirmed. Confirm, reject or take it back first.',
      ),
    });
}
