import { text } from '../text/index.ts';
import type { Move, State } from '../workflow/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { paymentPlanFields as fields } from './payment-plan-fields.ts';
import {
  extensionGranted,
  instalmentsGranted,
  planBroken,
  planOffered,
  planPayerUnproven,
  planRefused,
} from './payment-plan-replies.ts';
import { planEndTold, planHold, planInOrder, somethingLeft, withinPlanLimit } from './payment-plan-rules.ts';
import { isAtCollection, notAtCollection } from './recall-at-collection.ts';
import { customerAnswered, linkedCustomer, linkedInvoice, nothingMissing } from './rules.ts';
import { approvalMoves, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const states = {
  ...spineStates,
  offered: { name: text('Motförslag skickat', 'Another plan offered'), category: 'waiting' },
  awaiting_approval: { name: text('Väntar på attest', 'Waiting for approval'), category: 'approval' },
  running: { name: text('Planen löper', 'The plan runs'), category: 'waiting', locked: true },
  running_unread: {
    name: text('Planen löper, kunden har skrivit', 'The plan runs, the customer has written'),
    category: 'working',
    locked: true,
  },
  broken: { name: text('Planen bruten', 'The plan was broken'), category: 'working' },
} satisfies Record<string, State>;

const open = ['new', 'working', 'waiting_customer', 'waiting_external', 'offered', 'broken'];
const grantable = [
  linkedCustomer,
  linkedInvoice,
  notAtCollection,
  somethingLeft,
  nothingMissing(fields, 'work'),
  planInOrder,
];
// A fee that is not given anew belonged to an earlier plan.
const asked = { needsRight: true, needs: ['plan'], takes: ['planFee'], sets: { planFee: null } } as const;

/** A step of the spine that can also be made from these states. */
const alsoFrom = (move: Move | undefined, ...more: string[]): Move => {
  if (!move) throw new Error('the spine has no such step');
  return { ...move, from: [...move.from, ...more] };
};

const spine = spineMoves(fields, [nothingMissing(fields, 'close'), customerAnswered, planEndTold]);

const moves: Record<string, Move> = {
  grant: {
    ...asked,
    name: text('Bevilja planen', 'Grant the plan'),
    from: open,
    to: 'running',
    by: 'case.move',
    only: [...grantable, withinPlanLimit],
    effects: [{ kind: 'grant_plan' }],
  },
  ...approvalMoves({
    ask: {
      ask_plan_approval: {
        ...asked,
        name: text('Begär attest på planen', 'Ask for approval of the plan'),
        by: 'case.move',
        only: grantable,
        effects: [{ kind: 'ask_approval', of: 'payment_plan' }],
      },
    },
    from: open,
    pending: 'awaiting_approval',
    approved: { to: 'running', needsRight: true, only: grantable, effects: [{ kind: 'grant_plan' }] },
    back: 'working',
  }),
  // An offer binds us, so it takes the same limit as a grant.
  counter_offer: {
    ...asked,
    name: text('Skicka motförslag', 'Offer another plan'),
    from: open,
    to: 'offered',
    by: 'case.move',
    only: [...grantable, withinPlanLimit],
    effects: [{ kind: 'tell_payer', reply: 'plan_offered' }],
  },
  refuse: {
    name: text('Avslå', 'Refuse'),
    from: open,
    to: 'rejected',
    by: 'case.move',
    needs: ['decisionReason'],
    only: [linkedInvoice],
    effects: [{ kind: 'tell_payer', reply: 'plan_refused' }],
  },
  to_collection: {
    name: text('Hänvisa till inkassobolaget', 'Refer to the collection agency'),
    from: open,
    to: 'referred',
    by: 'case.move',
    only: [linkedInvoice, isAtCollection],
    effects: [{ kind: 'open_case', type: 'collection_referral' }],
  },
  plan_kept: {
    name: text('Planen är fullföljd', 'The plan was kept'),
    from: ['running'],
    to: 'resolved',
    by: 'system',
    effects: [{ kind: 'end_plan', as: 'kept' }],
  },
  plan_broken: {
    name: text('En betalning uteblev', 'A payment failed to come'),
    from: ['running', 'running_unread'],
    to: 'broken',
    by: 'system',
    effects: [{ kind: 'end_plan', as: 'broken' }],
  },
  take_back: {
    name: text('Ta tillbaka planen', 'Take the plan back'),
    from: ['running', 'running_unread'],
    to: 'working',
    by: 'case.move',
    reason: true,
    only: [somethingLeft],
    effects: [{ kind: 'end_plan', as: 'withdrawn' }],
  },
  // Our letters ask the payer to write before a day is missed. A plan that was kept meanwhile ends once the message is dealt with.
  payer_wrote: {
    name: text('Kunden har skrivit', 'The customer wrote'),
    from: ['running'],
    to: 'running_unread',
    by: 'system',
  },
  let_run: {
    name: text('Låt planen löpa vidare', 'Let the plan run on'),
    from: ['running_unread'],
    to: 'running',
    by: 'case.move',
  },
  let_go_on: {
    name: text('Låt kravet gå vidare', 'Let the claim go on'),
    from: ['broken'],
    to: 'resolved',
    by: 'case.move',
    only: [linkedInvoice, somethingLeft],
    effects: [{ kind: 'tell_payer', reply: 'plan_broken' }],
  },
  ...spine,
  wait_for_customer: alsoFrom(spine.wait_for_customer, 'broken'),
  wait_for_external: alsoFrom(spine.wait_for_external, 'broken'),
  continue: alsoFrom(spine.continue, 'offered'),
  resolve: alsoFrom(spine.resolve, 'broken'),
  resolve_without_reply: alsoFrom(spine.resolve_without_reply, 'broken'),
  refer: alsoFrom(spine.refer, 'offered', 'broken'),
  reject: alsoFrom(spine.reject, 'offered', 'broken'),
  withdraw: alsoFrom(spine.withdraw, 'offered', 'broken'),
  customer_answered: alsoFrom(spine.customer_answered, 'offered'),
};

/** FAQ 8: the payer asks for a later due date or to pay in parts. Dunning rests while the plan runs; a plan that is not kept comes back to us (G12). */
export const paymentArrangement = defineCaseType({
  key: 'payment_arrangement',
  faq: [8],
  name: text('Anstånd eller avbetalning', 'Extension or instalments'),
  formName: text('Få mer tid att betala', 'Get more time to pay'),
  words: {
    sv: [
      'anstånd',
      'begär anstånd',
      'mer tid att betala',
      'skjuta upp betalningen',
      'senare förfallodag',
      'flytta förfallodagen',
      'förlänga betalningstiden på fakturan',
      'avbetalning',
      'avbetalningsplan',
      'amorteringsplan',
      'betalningsplan',
      'dela upp betalningen',
      'dela upp fakturan',
      'betala i delar',
      'betala i två delar',
      'betala en del i taget',
      'delbetala fakturan',
      'har inte råd att betala',
      'kan inte betala i tid',
      'kan inte betala allt nu',
    ],
    en: [
      'more time to pay',
      'payment extension',
      'extend the due date',
      'later due date',
      'postpone the payment',
      'instalments',
      'instalment plan',
      'payment plan',
      'pay in parts',
      'cannot afford to pay',
      'cannot pay on time',
    ],
  },
  queue: 'general',
  channels: ['form', 'email', 'letter', 'phone'],
  act: () => 'payment_arrangement',
  fields,
  states,
  moves,
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(24, 'waiting'),
  },
  replies: [
    received,
    askMissing,
    planOffered,
    extensionGranted,
    instalmentsGranted,
    planRefused,
    planBroken,
    planPayerUnproven,
  ],
  hold: planHold,
});
