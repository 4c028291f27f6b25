import { type ActRow, personalScopes } from './acts.ts';
import { because, type Reason } from './reasons.ts';
import { covers, isPastReview, type RegisterRow, standingOf } from './register.ts';
import { type AuthorityRequest, isWritten } from './request.ts';
import { checkSender, strengthOf, strengthReasons } from './sender-strength.ts';

/** A request beside what the register says of its requester. */
interface Question {
  readonly request: AuthorityRequest;
  readonly act: ActRow;
  readonly today: string;
  /** Every row of the contact at the customer. */
  readonly known: readonly RegisterRow[];
  /** Those of them that carry the act on the object on their days. */
  readonly holding: readonly RegisterRow[];
  /** The one that carries it today. */
  readonly row: RegisterRow | null;
  /** A signatory's letter stands in for a row. */
  readonly bySignatory: boolean;
}

/** One check: what it has to say, or nothing. */
export type Check = () => Reason[];

/** The checks of an act that needs a right in the register: G1's order is the law. */
export function registerChecks(
  request: AuthorityRequest,
  act: ActRow,
  register: readonly RegisterRow[],
  today: string,
): Check[] {
  const question = questionOf(request, act, register, today);
  return [
    () => personKnown(question),
    () => rowInForce(question),
    () => scopeAndObject(question),
    () => ownScopes(request),
    () => writtenForm(question),
    () => strengthReasons(request, act),
    () => checkSender(request),
    () => reviewDate(question),
  ];
}

function questionOf(
  request: AuthorityRequest,
  act: ActRow,
  register: readonly RegisterRow[],
  today: string,
): Question {
  const { object, requester, proof } = request;
  const known = register.filter(
    ({ contact, customer }) => contact === requester.contact && customer === object.customer,
  );
  const holding = known.filter(
    (row) => row.scope === act.scope && covers(row, object, act.ofAgreement) && !isBarred(request, act),
  );
  const inForce = holding.filter((row) => standingOf(row, today) === 'in_force');
  const isSound = (row: RegisterRow) => row.evidence !== null && !isPastReview(row, today);
  // Overlapping rows unite: one that stands is not spoiled by another that does not.
  const sound = inForce.find(isSound);
  const row = sound ?? inForce[0] ?? null;
  const signedFor = Boolean(act.bySignatory && proof.signatoryEvidence && strengthOf(request) === 'letter');
  return { request, act, today, known, holding, row, bySignatory: signedFor && !sound };
}

function personKnown({ request: { requester, object }, known, bySignatory }: Question): Reason[] {
  if (bySignatory) return [because('signatory_letter')];
  if (requester.contact === null) return [because('person_not_identified')];
  const isKnown = known.length > 0 || requester.customers?.includes(object.customer);
  return [because(isKnown ? 'person_known' : 'person_unknown_here')];
}

function rowInForce({ row, holding, known, today, bySignatory }: Question): Reason[] {
  if (bySignatory) return [];
  if (row)
    return [
      because('row_in_force', row),
      ...(row.evidence === null ? [because('row_without_evidence', row)] : []),
    ];
  const expected = holding.length > 0 ? holding : known;
  const faults = expected.flatMap((candidate) => {
    const standing = standingOf(candidate, today);
    return standing === 'in_force' ? [] : [because(faultOf[standing], candidate)];
  });
  return faults.length === expected.length ? faults : [];
}

const faultOf = { revoked: 'row_revoked', not_yet: 'row_not_yet', expired: 'row_expired' } as const;

function scopeAndObject({ request, act, row, known, bySignatory }: Question): Reason[] {
  if (bySignatory || request.requester.contact === null) return [];
  if (row) return [because('scope_covers', row)];
  const ofScope = known.filter(({ scope }) => scope === act.scope);
  if (ofScope.length === 0) return [because('scope_missing')];
  const fault = isBarred(request, act) ? 'shared_mailbox' : 'object_not_covered';
  return ofScope.map((candidate) => because(fault, candidate));
}

const isBarred = ({ requester }: AuthorityRequest, { scope }: ActRow): boolean =>
  requester.sharedMailbox === true && personalScopes.includes(scope);

function ownScopes({ act, requester, extendsScopesOf }: AuthorityRequest): Reason[] {
  const own = act === 'keep_register' && requester.contact !== null && extendsScopesOf === requester.contact;
  return own ? [because('own_scopes')] : [];
}

function writtenForm({ request, act }: Question): Reason[] {
  if (!act.inWriting) return [];
  if (request.channel === 'phone') return [because('phone_never_cancels')];
  return [because(isWritten(request) ? 'written_notice' : 'written_notice_missing')];
}

function reviewDate({ row, today, bySignatory }: Question): Reason[] {
  if (!row || bySignatory) return [];
  return [because(isPastReview(row, today) ? 'review_overdue' : 'review_current', row)];
}
