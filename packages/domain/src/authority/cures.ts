import { isPayerAct, registerActs } from './acts.ts';
import { type AuthorityDecision, decideAuthority } from './decide-authority.ts';
import { type AuthorityResult, authorityResults, type ReasonCode, weightOf } from './reasons.ts';
import type { RegisterRow } from './register.ts';
import { type AuthorityRequest, payerMarks } from './request.ts';

const cureKinds = [
  'choose_contact',
  'identify_payer',
  'call_back',
  'confirm_link',
  'ask_reply',
  'ask_letter',
  'mend_register',
] as const;
export type CureKind = (typeof cureKinds)[number];

/** A step that would help a request along. */
export interface Cure {
  readonly kind: CureKind;
  /** What the request would come to with this step and nothing else. */
  readonly leadsTo: AuthorityResult;
  /** The contacts the step would help with: whom to call, whose reply or letter to ask for. Empty where it is no contact's. */
  readonly contacts: readonly string[];
}

/**
 * The steps that would help a request that is not allowed, each found by asking for the decision again with that step taken. Steps
 * that raise the result stand alone; where none does, those that at least remove an obstacle are named.
 */
export function curesOf(
  request: AuthorityRequest,
  register: readonly RegisterRow[],
  today: string,
): readonly Cure[] {
  const now = decideAuthority(request, register, today);
  if (now.result === 'allow') return [];
  const asked = { request, register, today };
  const tried = cureKinds.map((kind) => {
    const outcomes = steps[kind](asked).map(({ contact, ...changed }) => {
      const { request: after, register: rows } = { ...asked, ...changed };
      const decision = decideAuthority(after, rows, today);
      return { contact, decision, isEnough: rank(decision) > rank(now), helps: helps(now, decision) };
    });
    return { kind, outcomes };
  });
  const isEnough = tried.some(({ outcomes }) => outcomes.some((one) => one.isEnough));
  return tried.flatMap(({ kind, outcomes }) => {
    // To know who asks opens the steps that go through them.
    const alsoHelps = !isEnough || kind === 'choose_contact';
    const good = outcomes.filter((one) => one.isEnough || (alsoHelps && one.helps));
    const best = Math.max(...good.map(({ decision }) => rank(decision)));
    const those = good.filter(({ decision }) => rank(decision) === best);
    const contacts = those.flatMap(({ contact }) => contact ?? []);
    const own = contacts.filter((contact) => contact === request.requester.contact);
    const [first] = those;
    return first ? [{ kind, leadsTo: first.decision.result, contacts: own.length > 0 ? own : contacts }] : [];
  });
}

interface Asked {
  readonly request: AuthorityRequest;
  readonly register: readonly RegisterRow[];
  readonly today: string;
}

/** The question as it would stand with a step taken, and whose step it is. */
interface Taken {
  readonly request?: AuthorityRequest;
  readonly register?: readonly RegisterRow[];
  readonly contact: string | null;
}

const written = { receivedAt: '', sha256: '' };
const unproven = {
  sender: 'none',
  fromRegisteredAddress: false,
  confirmedByLink: false,
  calledBack: false,
  written: null,
} as const;

const steps: Record<CureKind, (asked: Asked) => Taken[]> = {
  choose_contact: ({ request, register }) =>
    request.requester.contact === null
      ? others({ request, register }).map((contact) => ({ request: asContact(request, contact), contact }))
      : [],
  identify_payer: ({ request }) =>
    isPayerAct(request.act)
      ? [
          {
            request: { ...request, requester: { ...request.requester, identity: payerMarks } },
            contact: null,
          },
        ]
      : [],
  call_back: ({ request }) => ofTheSame(request, { calledBack: true }),
  confirm_link: ({ request }) => ofTheSame(request, { confirmedByLink: true }),
  ask_reply: (asked) =>
    anyone(asked).map((contact) => ({
      request: {
        ...asContact(asked.request, contact),
        channel: 'email',
        proof: { ...unproven, sender: 'aligned', fromRegisteredAddress: true, written },
      },
      contact,
    })),
  ask_letter: (asked) =>
    anyone(asked).map((contact) => ({
      request: { ...asContact(asked.request, contact), channel: 'letter', proof: { ...unproven, written } },
      contact,
    })),
  mend_register: ({ request, register, today }) => {
    const row = soundRow(request, today);
    return row ? [{ register: [...register, row], contact: row.contact }] : [];
  },
};

/** A step that only the contact the request is taken to come from can take. */
const ofTheSame = (request: AuthorityRequest, more: Partial<AuthorityRequest['proof']>): Taken[] =>
  request.requester.contact === null
    ? []
    : [
        {
          request: { ...request, proof: { ...request.proof, ...more } },
          contact: request.requester.contact,
        },
      ];

/** Whoever could have asked: the contact it is taken to be, else everybody with a right at the customer. */
function anyone({ request, register }: Asked): string[] {
  const { contact } = request.requester;
  const rest = others({ request, register });
  return contact === null ? rest : [contact, ...rest.filter((one) => one !== contact)];
}

const others = ({ request, register }: Omit<Asked, 'today'>): string[] => [
  ...new Set(
    register.filter(({ customer }) => customer === request.object.customer).map(({ contact }) => contact),
  ),
];

/** The same request as another contact's. */
const asContact = (request: AuthorityRequest, contact: string): AuthorityRequest =>
  contact === request.requester.contact
    ? request
    : {
        ...request,
        requester: {
          contact,
          identity: request.requester.identity,
          customers: [request.object.customer],
        },
      };

/** The right that the contact would need, as if it were granted today for all of the customer. */
function soundRow({ act, object, requester }: AuthorityRequest, today: string): RegisterRow | null {
  if (isPayerAct(act) || requester.contact === null) return null;
  return {
    id: '',
    contact: requester.contact,
    scope: registerActs[act].scope,
    customer: object.customer,
    agreement: null,
    site: null,
    sitesOfAgreement: [],
    validFrom: today,
    validTo: null,
    revokedAt: null,
    reviewOn: today,
    evidence: 'asked for',
  };
}

const rank = ({ result }: AuthorityDecision): number => authorityResults.indexOf(result);

/** The step takes an obstacle away and puts no other in its place. */
function helps(now: AuthorityDecision, then: AuthorityDecision): boolean {
  if (rank(then) < rank(now)) return false;
  const before = obstacles(now);
  const after = obstacles(then);
  return after.length < before.length && after.every((code) => before.includes(code));
}

const obstacles = ({ reasons }: AuthorityDecision): ReasonCode[] => [
  ...new Set(
    reasons.map(({ code }) => code).filter((code) => ['needs_proof', 'deny'].includes(weightOf(code))),
  ),
];
