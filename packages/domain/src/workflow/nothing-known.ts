import type { CaseFacts } from './rule.ts';

/** A case of which nothing is known yet but its type and state: to begin from. */
export const nothingKnown = (type: string, state: string): CaseFacts => ({
  type,
  state,
  fields: {},
  hasCustomer: false,
  customer: null,
  invoice: null,
  agreement: null,
  hasSite: false,
  ledger: [],
  right: null,
  request: null,
  approvalPending: false,
  letters: [],
  instruction: null,
  disclosed: false,
  callOut: null,
  centre: null,
  order: null,
  contactMade: false,
  enrolment: null,
  registerChanges: [],
  answered: false,
  answeredInState: false,
  doneAt: null,
});
