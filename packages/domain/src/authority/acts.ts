import type { ReasonCode } from './reasons.ts';

/** What a row of the register gives a right to (G2). */
export const scopes = [
  'read_report',
  'read_instruction',
  'change_instruction',
  'cancel_agreement',
  'billing_data',
  'order_extra_guarding',
  'keep_register',
] as const;
export type Scope = (typeof scopes)[number];

/** How strongly it is known who asks, strongest first (G1): the columns of the table. */
export const strengths = ['verified', 'letter', 'called_back', 'claimed'] as const;
export type Strength = (typeof strengths)[number];

/** One act of the table: the scope it needs, and per strength the conditions of an allow or what is asked for instead. */
export interface ActRow extends Readonly<Record<Strength, readonly ReasonCode[]>> {
  readonly scope: Scope;
  /** It concerns the agreement; a site named beside it does not narrow it. */
  readonly ofAgreement?: true;
  /** Only a mail or a letter will do (G4), so phone is refused and a form must be followed by writing. */
  readonly inWriting?: true;
  /** The table names a confirmation link as the cure, so a link makes a request by mail or phone verified too. */
  readonly linkCures?: true;
  /** A letter with proof of who signs for the company stands in for a row of the register. */
  readonly bySignatory?: true;
}

/** The table of G1. An empty cell is an unconditional allow. */
export const registerActs = {
  read_report: {
    scope: 'read_report',
    linkCures: true,
    verified: ['one_time_link'],
    letter: ['registered_address_only'],
    called_back: ['registered_address_only'],
    claimed: ['call_back_or_link_needed'],
  },
  read_instruction: {
    scope: 'read_instruction',
    linkCures: true,
    verified: ['one_time_link'],
    letter: ['registered_address_only'],
    called_back: ['registered_address_only'],
    claimed: ['call_back_or_link_needed'],
  },
  change_instruction: {
    scope: 'change_instruction',
    verified: ['read_back'],
    letter: ['read_back'],
    called_back: ['written_confirmation_needed'],
    claimed: ['written_confirmation_needed'],
  },
  // Phone and form never reach these cells: the check of form has refused the one and asked the other for writing.
  cancel_agreement: {
    scope: 'cancel_agreement',
    ofAgreement: true,
    inWriting: true,
    verified: ['four_eyes'],
    letter: ['four_eyes'],
    called_back: ['registered_reply_needed'],
    claimed: ['registered_reply_needed'],
  },
  billing_data: {
    scope: 'billing_data',
    linkCures: true,
    verified: ['announce_to_old_address'],
    letter: ['announce_to_old_address'],
    called_back: ['billing_link_needed'],
    claimed: ['billing_link_needed'],
  },
  order_extra_guarding: {
    scope: 'order_extra_guarding',
    verified: [],
    letter: [],
    called_back: [],
    claimed: ['sender_proof_needed'],
  },
  keep_register: {
    scope: 'keep_register',
    bySignatory: true,
    verified: ['second_staff_person'],
    letter: ['second_staff_person'],
    called_back: ['written_confirmation_needed'],
    claimed: ['written_confirmation_needed'],
  },
  commercial_terms: {
    scope: 'cancel_agreement',
    ofAgreement: true,
    verified: ['pass_on_only'],
    letter: ['pass_on_only'],
    called_back: ['pass_on_only'],
    claimed: ['sender_proof_needed'],
  },
} as const satisfies Record<string, ActRow>;

/** Acts of the payer, with the conditions of an allow to one who is no verified contact; a verified one has none. */
export const payerActs = {
  dispute: [],
  invoice_copy: ['billing_address_only'],
  basis: ['billing_address_only'],
  payment_arrangement: [],
  invoice_by_mail: ['announce_to_old_address'],
} as const satisfies Record<string, readonly ReasonCode[]>;

export type RegisterAct = keyof typeof registerActs;
export type PayerAct = keyof typeof payerActs;

/** What somebody may ask for: eight acts by a right in the register, five as the payer. */
export type Act = RegisterAct | PayerAct;
export const acts = [...Object.keys(registerActs), ...Object.keys(payerActs)] as [Act, ...Act[]];

export function isPayerAct(act: Act): act is PayerAct {
  return Object.hasOwn(payerActs, act);
}

/** Scopes a shared mailbox never holds (G2), whatever its rows say. */
export const personalScopes: readonly Scope[] = ['change_instruction', 'cancel_agreement', 'keep_register'];
