import { text } from '../text/index.ts';
import type { Move, State } from '../workflow/index.ts';
import {
  agencyDetails,
  claimRecalled,
  objectionPassedOn,
  objectionToAgency,
  recallToAgency,
} from './collection-replies.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { field } from './field.ts';
import { isAtCollection, recallAtCollection } from './recall-at-collection.ts';
import { linkedCustomer, linkedInvoice } from './rules.ts';
import { spineFields, spineMoves, spineStates } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    or: 'claimNumber',
    ask: text('Fakturanumret som kravet gäller', 'The number of the invoice the claim is about'),
    hint: text('Står i inkassobrevet.', 'It is in the collection letter.'),
  }),
  claimNumber: field.line(text('Inkassobolagets ärendenummer', 'The agency’s case number'), {
    needed: 'work',
    or: 'invoiceNumber',
    inForm: 'optional',
    ask: text('Inkassobolagets ärendenummer', 'The case number of the collection agency'),
    hint: text('Står i inkassobrevet.', 'It is in the collection letter.'),
  }),
  agency: field.line(text('Inkassobolag', 'Collection agency'), {
    needed: 'work',
    or: 'invoiceNumber',
    inForm: 'optional',
    ask: text('Vilket inkassobolag som har skickat kravet', 'Which collection agency sent the claim'),
  }),
  objection: field.paragraph(text('Invändning', 'Objection'), {
    inForm: 'optional',
    ask: text('Varför du anser att kravet är fel', 'Why you think the claim is wrong'),
    hint: text(
      'Fyll i om du anser att kravet är fel. Det skickas vidare till inkassobolaget.',
      'Fill in if you think the claim is wrong. It is passed on to the agency.',
    ),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    inForm: 'optional',
    ask: text('Kundnumret', 'The customer number'),
    hint: text('Om du har ett.', 'If you have one.'),
  }),
  ...spineFields,
};

const states = {
  ...spineStates,
  recalled: { name: text('Återkallad från inkasso', 'Called back from collection'), category: 'done' },
} satisfies Record<string, State>;

const open = ['new', 'working', 'waiting_customer', 'waiting_external'];
const { reopen, customer_answered: answered, ...spine } = spineMoves(fields);

const moves: Record<string, Move> = {
  refer_to_agency: {
    name: text('Hänvisa till inkassobolaget', 'Refer to the collection agency'),
    from: open,
    to: 'referred',
    by: 'case.move',
    only: [linkedInvoice, isAtCollection],
    effects: [{ kind: 'send_reply', reply: 'referred_to_agency' }],
  },
  pass_on_objection: {
    name: text('Skicka invändningen vidare', 'Pass the objection on'),
    from: open,
    to: 'waiting_external',
    by: 'case.move',
    needs: ['objection'],
    only: [linkedInvoice, isAtCollection],
    effects: [{ kind: 'pass_on_objection' }, { kind: 'send_reply', reply: 'objection_passed_on' }],
  },
  recall: {
    name: text('Återkalla från inkasso', 'Call back from collection'),
    from: open,
    to: 'recalled',
    by: 'case.move',
    only: [linkedInvoice, recallAtCollection],
    effects: [{ kind: 'recall_collection' }, { kind: 'send_reply', reply: 'claim_recalled' }],
  },
  ...spine,
  // The agency hears of the objection at once; whether it holds is decided as a dispute (G12).
  dispute: {
    name: text('Öppna som bestridande', 'Open as a dispute'),
    from: open,
    to: 'referred',
    by: 'case.move',
    needs: ['objection'],
    only: [linkedCustomer, linkedInvoice, isAtCollection],
    effects: [{ kind: 'pass_on_objection' }, { kind: 'open_case', type: 'invoice_dispute' }],
  },
  ...(reopen && { reopen: { ...reopen, from: [...reopen.from, 'recalled'] } }),
  // The agency is asked to answer as well as the debtor.
  ...(answered && {
    customer_answered: {
      ...answered,
      name: text('Svar har kommit', 'An answer came'),
      from: [...answered.from, 'waiting_external', 'recalled'],
    },
  }),
};

/** FAQ 25: the invoice stands with a debt-collection agency. The debtor is referred there; an objection is passed on, and a claim called back once a credit is decided (G12). */
export const collectionReferral = defineCaseType({
  key: 'collection_referral',
  faq: [25],
  name: text('Krav hos inkasso', 'Claim at debt collection'),
  formName: text('Inkassokrav', 'Debt-collection claim'),
  words: {
    sv: [
      'inkassokrav på en faktura från er',
      'brev från inkasso',
      'fått brev från inkassobolaget',
      'inkassokravet är fel',
      'anser att kravet är fel',
      'kravet är fel',
      'bestrider inkassokravet',
      'invändning mot inkassokravet',
      'invändning mot inkasso',
      'inkassobolagets ärendenummer',
      'återkalla inkassoärendet',
      'återkalla från inkasso',
      'dra tillbaka inkassokravet',
      'krediterad men ligger hos inkasso',
    ],
    en: [
      'letter from the collection agency',
      'collection claim is wrong',
      'object to the collection claim',
      'recall the collection claim',
      'call back the collection claim',
      'claim from the collection agency',
    ],
  },
  queue: 'referrals',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states,
  moves,
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [
    received,
    askMissing,
    agencyDetails,
    objectionPassedOn,
    claimRecalled,
    objectionToAgency,
    recallToAgency,
  ],
});
