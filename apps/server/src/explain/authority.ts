import { acts, channels, decideAuthority, payerMarks, scopes } from '@underlag/domain/authority';
import { z } from 'zod';
import { swedishDay } from '../doors/swedish-day.ts';
import { CivilDay } from './civil-day.ts';

const Id = z.string().min(1);

const Row = z.object({
  id: Id,
  contact: Id,
  scope: z.enum(scopes),
  customer: Id,
  agreement: Id.nullable(),
  site: Id.nullable(),
  sitesOfAgreement: z.array(Id).default([]),
  validFrom: CivilDay,
  validTo: CivilDay.nullable(),
  revokedAt: z.union([CivilDay, z.iso.datetime({ offset: true }).transform(swedishDay)]).nullable(),
  reviewOn: CivilDay,
  evidence: Id.nullable(),
});

const Proof = z.object({
  sender: z.enum(['aligned', 'failed', 'none']),
  fromRegisteredAddress: z.boolean(),
  confirmedByLink: z.boolean(),
  calledBack: z.boolean(),
  written: z.object({ receivedAt: Id, sha256: Id }).nullable(),
  signatoryEvidence: Id.nullish(),
});

export const AuthorityLine = z.object({
  act: z.enum(acts),
  object: z.object({ customer: Id, agreement: Id.nullable(), site: Id.nullable() }),
  requester: z.object({
    contact: Id.nullable(),
    identity: z.array(z.enum(payerMarks)),
    sharedMailbox: z.boolean().optional(),
    customers: z.array(Id).optional(),
  }),
  channel: z.enum(channels),
  proof: Proof,
  extendsScopesOf: Id.nullish(),
  register: z.array(Row),
  today: CivilDay,
});

/** A request, the register and a day → `{ result, reasons: [{ code, sv, en, row }] }`. */
export function explainAuthority({ register, today, ...request }: z.infer<typeof AuthorityLine>) {
  return decideAuthority(request, register, today);
}
