import { describe, expect, test } from 'vitest';
import { decideMove, offerMoves } from '../workflow/index.ts';
import { type CaseTypeKey, caseTypes, isCaseType } from './catalogue.ts';
import { factsOf, now, staff } from './test-facts.ts';

/** Every edge of every type: from which state, which move leads where. A pair that is not here is refused. No move leads out of `merged`. */
const spine: Record<string, string> = {
  new: 'start>working wait_for_customer>waiting_customer wait_for_external>waiting_external resolve>resolved resolve_without_reply>resolved refer>referred reject>rejected withdraw>withdrawn',
  working:
    'wait_for_customer>waiting_customer wait_for_external>waiting_external resolve>resolved resolve_without_reply>resolved refer>referred reject>rejected withdraw>withdrawn',
  waiting_customer:
    'wait_for_external>waiting_external continue>working resolve>resolved resolve_without_reply>resolved refer>referred reject>rejected withdraw>withdrawn customer_answered>working',
  waiting_external:
    'wait_for_customer>waiting_customer continue>working resolve>resolved resolve_without_reply>resolved refer>referred reject>rejected withdraw>withdrawn',
  resolved: 'close>closed reopen>working customer_answered>working',
  closed: 'reopen>working customer_answered>working',
  referred: 'reopen>working customer_answered>working',
  rejected: 'reopen>working customer_answered>working',
  withdrawn: 'reopen>working customer_answered>working',
  merged: '',
};

/** The spine's edges from a state, where a case may not be finished without a reply. */
const withoutWay = (state: string) => spine[state]?.replace('resolve_without_reply>resolved ', '') ?? '';

/** A way of delivery: the spine, and the wait for the ledger from any open state. */
const enrolment: Record<string, string> = {
  ...spine,
  ...Object.fromEntries(
    ['new', 'working', 'waiting_customer', 'waiting_external'].map((state) => [
      state,
      `enrol>pending ${spine[state]}`,
    ]),
  ),
  pending: 'activated>resolved enrolment_failed>working take_back>working reject>rejected withdraw>withdrawn',
};
const elsewhere = 'refer_to_bank>referred refuse_e_invoice>rejected';

/** The spine with these edges from every open state besides. */
const withEdges = (edges: string): Record<string, string> => ({
  ...spine,
  ...Object.fromEntries(
    ['new', 'working', 'waiting_customer', 'waiting_external'].map((state) => [
      state,
      `${edges} ${spine[state]}`,
    ]),
  ),
});
/** More time to pay: granted, offered otherwise, refused or passed to collection from any open state; a plan that runs ends by itself or is taken back. */
const granting =
  'grant>running ask_plan_approval>awaiting_approval counter_offer>offered refuse>rejected to_collection>referred';
/** A claim at collection, from any open state. */
const claimed =
  'refer_to_agency>referred pass_on_objection>waiting_external recall>recalled dispute>referred';
const sideExits = 'refer>referred reject>rejected withdraw>withdrawn';
const arrangement: Record<string, string> = {
  ...withEdges(granting),
  offered: `${granting} continue>working ${sideExits} customer_answered>working`,
  awaiting_approval:
    'approved>running approval_rejected>working approval_returned>working approval_withdrawn>working approval_voided>working',
  running: 'plan_kept>resolved plan_broken>broken take_back>working payer_wrote>running_unread',
  running_unread: 'plan_broken>broken take_back>working let_run>running',
  broken: `${granting} let_go_on>resolved wait_for_customer>waiting_customer wait_for_external>waiting_external resolve>resolved resolve_without_reply>resolved ${sideExits}`,
};
/** Matters of the account manager: passed on from every open state, and ended only from there; the wish is met with this move. */
const withManager = (met: string): Record<string, string> => ({
  ...spine,
  ...Object.fromEntries(
    ['new', 'working', 'waiting_customer', 'waiting_external'].map((state) => [
      state,
      `pass_on>with_manager ${withoutWay(state).replace('resolve>resolved ', '')}`,
    ]),
  ),
  with_manager: `${met}>resolved decline>resolved take_over>referred take_back>working refer>referred reject>rejected withdraw>withdrawn`,
});
const stoppable = {
  resolved: `${spine.resolved} disclosure_stopped>working`,
  closed: `${spine.closed} disclosure_stopped>working`,
};

/** A fee that is waived: by a second person, or until the ledger has the credit note. */
const waiting = {
  awaiting_approval:
    'approved>waived approval_rejected>working approval_returned>working approval_withdrawn>working approval_voided>working',
  waived: 'credit_recorded>resolved',
};

const table: Record<CaseTypeKey, Record<string, string>> = {
  unsorted: spine,
  general_question: spine,
  invoice_copy: {
    ...spine,
    new: `send_copy>resolved ${spine.new}`,
    working: `send_copy>resolved ${spine.working}`,
    waiting_customer: `send_copy>resolved ${spine.waiting_customer}`,
    waiting_external: `send_copy>resolved ${spine.waiting_external}`,
  },
  extra_guarding_contact: {
    ...spine,
    new: `confirm_order>resolved dispute>referred ${withoutWay('new')}`,
    working: `confirm_order>resolved dispute>referred ${withoutWay('working')}`,
    waiting_customer: `confirm_order>resolved dispute>referred ${withoutWay('waiting_customer')}`,
    waiting_external: `confirm_order>resolved dispute>referred ${withoutWay('waiting_external')}`,
  },
  instruction_disclosure: {
    ...spine,
    new: `disclose>resolved ${spine.new}`,
    working: `disclose>resolved ${spine.working}`,
    waiting_customer: `disclose>resolved ${spine.waiting_customer}`,
    waiting_external: `disclose>resolved ${spine.waiting_external}`,
    resolved: `${spine.resolved} disclosure_stopped>working`,
    closed: `${spine.closed} disclosure_stopped>working`,
  },
  instruction_change: {
    new: 'check>authority_check wait_for_customer>waiting_customer refer>referred reject>rejected withdraw>withdrawn',
    waiting_customer:
      'continue>authority_check refer>referred reject>rejected withdraw>withdrawn customer_answered>authority_check',
    authority_check:
      'wait_for_customer>waiting_customer prepare>prepared refer>referred reject>rejected withdraw>withdrawn',
    prepared:
      'read_back>prepared send_to_centre>sent rework>authority_check refer>referred reject>rejected withdraw>withdrawn',
    sent: 'receipt>receipted rework>authority_check refer>referred reject>rejected withdraw>withdrawn disclosure_stopped>prepared',
    receipted: 'close>closed',
    closed: 'reopen>authority_check customer_answered>authority_check',
    referred: 'reopen>authority_check customer_answered>authority_check',
    rejected: 'reopen>authority_check customer_answered>authority_check',
    withdrawn: 'reopen>authority_check customer_answered>authority_check',
    merged: '',
  },
  action_invoice_question: {
    ...withEdges('explain>resolved send_basis>resolved disclose_report>resolved dispute>referred'),
    ...stoppable,
  },
  non_customer_action_invoice: {
    ...withEdges('send_basis>posting dispute>referred'),
    posting: 'posted>resolved redo>working',
  },
  report_delivery: { ...withEdges('disclose_report>working'), ...stoppable },
  alarm_centre_question: {
    ...spine,
    new: `ask_centre>waiting_external ${spine.new}`,
    working: `ask_centre>waiting_external ${spine.working}`,
    waiting_customer: `ask_centre>waiting_external ${spine.waiting_customer}`,
  },
  post_termination_billing: {
    ...spine,
    ...Object.fromEntries(
      ['new', 'working', 'waiting_customer', 'waiting_external'].map((state) => [
        state,
        `credit>decided ask_credit_approval>awaiting_approval explain>resolved no_notice>referred hand_over>referred dispute>referred ${withoutWay(state).replace('resolve>resolved ', '')}`,
      ]),
    ),
    awaiting_approval:
      'approved>decided approval_rejected>working approval_returned>working approval_withdrawn>working approval_voided>working',
    decided: 'communicate>communicated',
    communicated: 'close>closed',
  },
  commercial_terms: withManager('agree'),
  agreement_renewal: withManager('answer'),
  cancellation: {
    new: 'start>authority_check wait_for_customer>awaiting_notice reject>rejected withdraw>withdrawn',
    awaiting_notice:
      'continue>authority_check notice_received>authority_check reject>rejected withdraw>withdrawn',
    authority_check:
      'ask_approval>awaiting_approval wait_for_customer>awaiting_notice reject>rejected withdraw>withdrawn',
    awaiting_approval:
      'approved>approved approval_rejected>authority_check approval_returned>authority_check approval_withdrawn>authority_check approval_voided>authority_check',
    approved: 'send_confirmation>confirmed',
    confirmed: 'resend_confirmation>confirmed close>closed',
    closed: 'reopen>new customer_answered>new',
    rejected: 'reopen>new customer_answered>new',
    withdrawn: 'reopen>new customer_answered>new',
    merged: '',
  },
  data_change: {
    ...spine,
    new: `change>resolved register_asked>awaiting_second reviewed>resolved ${spine.new}`,
    working: `change>resolved register_asked>awaiting_second reviewed>resolved ${spine.working}`,
    waiting_customer: `change>resolved register_asked>awaiting_second reviewed>resolved ${spine.waiting_customer}`,
    waiting_external: `change>resolved register_asked>awaiting_second reviewed>resolved ${spine.waiting_external}`,
    awaiting_second: 'register_asked>awaiting_second register_settled>working',
  },
  late_fee_question: {
    ...withEdges(
      'explain>resolved waive>waived ask_credit_approval>awaiting_approval payment_found>resolved',
    ),
    ...waiting,
  },
  paper_fee_question: {
    ...withEdges(
      'explain>resolved enrol_by_mail>referred enrol_e_invoice>referred waive>waived ask_credit_approval>awaiting_approval',
    ),
    ...waiting,
  },
  invoice_not_received: {
    ...withEdges(
      'send_copy>resolved waive>waived ask_credit_approval>awaiting_approval fee_stands>resolved enrol_by_mail>referred enrol_e_invoice>referred',
    ),
    ...waiting,
  },
  email_invoice_enrolment: enrolment,
  payment_arrangement: arrangement,
  collection_referral: {
    ...withEdges(claimed),
    waiting_external: `${claimed} ${spine.waiting_external} customer_answered>working`,
    recalled: 'reopen>working customer_answered>working',
  },
  e_invoice_enrolment: {
    ...enrolment,
    new: `${elsewhere} ${enrolment.new}`,
    working: `${elsewhere} ${enrolment.working}`,
    waiting_customer: `${elsewhere} ${enrolment.waiting_customer}`,
    waiting_external: `${elsewhere} ${enrolment.waiting_external}`,
  },
  invoice_dispute: {
    new: 'start>investigating wait_for_customer>waiting_basis refer>referred reject>rejected withdraw>withdrawn',
    investigating:
      'wait_for_customer>waiting_basis credit>decided reinvoice>decided ask_credit_approval>awaiting_approval ask_reinvoice_approval>awaiting_approval reject_dispute>decided refer>referred reject>rejected withdraw>withdrawn',
    waiting_basis:
      'continue>investigating refer>referred reject>rejected withdraw>withdrawn customer_answered>investigating',
    awaiting_approval:
      'approved>decided approval_rejected>investigating approval_returned>investigating approval_withdrawn>investigating approval_voided>investigating',
    decided: 'send_decision>communicated communicate>communicated',
    communicated: 'resend_decision>communicated close>closed',
    closed: 'reopen>investigating customer_answered>investigating',
    referred: 'reopen>investigating customer_answered>investigating',
    rejected: 'reopen>investigating customer_answered>investigating',
    withdrawn: 'reopen>investigating customer_answered>investigating',
    merged: '',
  },
  supplier_invoice: {
    ...withEdges('accept>accepted return_invoice>returned'),
    new: `accept>accepted return_invoice>returned ask_cost_centre>waiting_customer ${spine.new}`,
    working: `accept>accepted return_invoice>returned ask_cost_centre>waiting_customer ${spine.working}`,
    waiting_external: `accept>accepted return_invoice>returned ask_cost_centre>waiting_customer ${spine.waiting_external}`,
    returned: spine.resolved ?? '',
    accepted: spine.resolved ?? '',
  },
  parking_referral: withEdges('refer_parking>referred refer_control_fee>referred'),
  payment_method: withEdges('enrol_email>referred enrol_e_invoice>referred'),
};

const types = Object.keys(table).filter(isCaseType);
const edgesOf = (type: CaseTypeKey, state: string) =>
  new Map(
    (table[type][state] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((edge) => edge.split('>') as [string, string]),
  );

const triples = types.flatMap((type) =>
  Object.keys(caseTypes[type].states).flatMap((state) =>
    Object.keys(caseTypes[type].moves).map((move) => [type, state, move] as const),
  ),
);

test('the table knows every type and every state', () => {
  expect(types.sort()).toEqual(Object.keys(caseTypes).sort());
  for (const type of types)
    expect(Object.keys(table[type]).sort()).toEqual(Object.keys(caseTypes[type].states).sort());
});

test.each(triples)('%s in %s: %s', (type, state, move) => {
  const facts = factsOf({ type, state });
  const mover = caseTypes[type].moves[move]?.by === 'system' ? 'system' : staff();
  const decision = decideMove(caseTypes[type], facts, { move }, mover, now);
  const to = edgesOf(type, state).get(move);
  if (to === undefined) expect(decision).toMatchObject({ ok: false, refusal: { code: 'move.wrong_state' } });
  else {
    expect(caseTypes[type].moves[move]?.to).toBe(to);
    expect(decision.ok || decision.refusal.code).not.toBe('move.wrong_state');
  }
});

describe.each(types)('%s', (key) => {
  const type = caseTypes[key];

  test('is offered exactly its staff moves from each state, in order', () => {
    for (const state of Object.keys(type.states)) {
      const offered = offerMoves(type, factsOf({ type: key, state }), staff(), now).map((move) => move.key);
      const expected = [...edgesOf(key, state).keys()].filter((move) => type.moves[move]?.by !== 'system');
      expect(offered.sort()).toEqual(expected.sort());
    }
  });

  test('can come to an end from every open state', () => {
    const reaches = (state: string, seen: readonly string[] = []): boolean =>
      type.states[state]?.category === 'done' ||
      [...edgesOf(key, state).values()].some((to) => !seen.includes(to) && reaches(to, [...seen, to]));
    for (const state of Object.keys(type.states)) expect(reaches(state)).toBe(true);
  });

  test('can come into every state but “merged” from the start', () => {
    const found = new Set(['new']);
    for (const state of found) for (const to of edgesOf(key, state).values()) found.add(to);
    expect([...found, 'merged'].sort()).toEqual(Object.keys(type.states).sort());
  });

  test('opens again from every state of the category done but “merged”, and from no other', () => {
    for (const [state, { category }] of Object.entries(type.states)) {
      const facts = factsOf({ type: key, state, doneAt: category === 'done' ? now : null });
      const opens = category === 'done' && state !== 'merged';
      for (const [move, mover] of [
        ['reopen', staff()],
        ['customer_answered', 'system'],
      ] as const)
        if (move === 'reopen' || category === 'done')
          expect(decideMove(type, facts, { move }, mover, now).ok).toBe(opens);
    }
  });
});
