import type { RegisterRow, Scope } from '@underlag/domain/authority';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day } from '../db.ts';

/** What must be loaded with a right for the rules to know which sites it reaches. */
export const authorityParts = {
  agreement: { select: { sites: { select: { siteId: true } } } },
} satisfies Prisma.AuthorityInclude;

/** A right of the register as the rules of authority know it. */
export const registerRowOf = (
  right: Prisma.AuthorityGetPayload<{ include: typeof authorityParts }>,
): RegisterRow => ({
  id: right.id,
  contact: right.contactId,
  scope: right.scope as Scope,
  customer: right.customerId,
  agreement: right.agreementId,
  site: right.siteId,
  sitesOfAgreement: right.agreement?.sites.map(({ siteId }) => siteId) ?? [],
  validFrom: day(right.validFrom),
  validTo: right.validTo && day(right.validTo),
  revokedAt: right.revokedOn && day(right.revokedOn),
  reviewOn: day(right.reviewOn),
  evidence: right.evidenceSha256,
});
