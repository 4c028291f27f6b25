import type { Page } from '@playwright/test';
import { type FilledCase, filledCase } from '../filled-case.ts';
import { ask, tell } from '../scene.ts';
import { waitingEnrolment } from '../scene-matters.ts';
import { type Place, panel } from './place.ts';

/** The page of a case that is filled in, at the panel its matter has. */
const filled = (name: string, at: RegExp, wish: FilledCase): Place => ({
  name,
  who: 'manager',
  path: () => '/arbete/mine',
  ready: async (page: Page) => {
    await page.goto(`/arenden/${await filledCase(page, wish)}`);
    await panel(page, at);
  },
});

const sara = { name: 'Sara Lindqvist', address: 'sara.lindqvist@norrsken.example' };
const lena = { name: 'Lena Ek', address: 'lena.ek@bryggaren.example' };

/** Matters with all that their panels show. */
export const filledPlaces: readonly Place[] = [
  filled('filled-guarding', /^(Extrabevakning|Extra guarding)$/, {
    typeKey: 'extra_guarding_contact',
    subject: 'Extrabevakningen i november: vem ansvarar?',
    customer: 'K-104251',
    requester: sara,
    fields: { siteNumber: 'S-200104', guardedOn: '2026-11-14' },
    after: async (request, on, caseId) => {
      const orders = await ask(request, 'extraGuarding.orders', { caseId, q: 'EB-7002' });
      await on('extraGuarding.linkOrder', { orderId: orders[0].id });
      for (const outcome of ['no_answer', 'message_left'])
        await tell(request, 'extraGuarding.logAttempt', {
          caseId,
          channel: 'phone',
          outcome,
          nextOn: '2026-12-01',
          note: 'Sökte på växeln.',
        });
    },
  }),
  filled('filled-diagnosis', /^(Varför rapporterna inte kommer|Why the reports do not arrive)$/, {
    typeKey: 'report_delivery',
    subject: 'Rapporterna från Terminalvägen kommer inte',
    customer: 'K-104251',
    requester: sara,
    site: 'S-200104',
    fields: { expectedAddress: sara.address, periodFrom: '2026-09-01', periodTo: '2026-11-15' },
  }),
  filled('filled-call-out', /^(Åtgärden|The call-out)$/, {
    typeKey: 'action_invoice_question',
    subject: 'Vad hände på Bryggargränd, faktura 306188194?',
    customer: 'K-104233',
    requester: lena,
    invoice: '306188194',
    fields: { wanted: 'report' },
  }),
  {
    name: 'filled-enrolment',
    who: 'manager',
    path: () => '/arbete/mine',
    ready: async (page) => {
      await page.goto(`/arenden/${await waitingEnrolment(page)}`);
      await panel(page, /^(Leveranssätt|How invoices are delivered|Way of delivery|Delivery)$/);
    },
  },
  filled('filled-fees', /^(Avgift och ränta|Fee and interest)$/, {
    typeKey: 'late_fee_question',
    subject: 'Varför påminnelseavgift på faktura 306188317?',
    customer: 'K-104240',
    invoice: '306188317',
    fields: { invoiceNumber: '306188317' },
  }),
  filled('filled-overlap', /^(Fakturan mot avtalets slut|The invoice against the end)$/, {
    typeKey: 'post_termination_billing',
    subject: 'Fakturerad efter uppsägningen, faktura 306188256',
    customer: 'K-104282',
    agreement: 'A-400620',
    invoice: '306188256',
    fields: { invoiceNumber: '306188256', customerNumber: 'K-104282' },
  }),
  filled('filled-terms', /^(Avtalets tid och förnyelse|Term and renewal)$/, {
    typeKey: 'agreement_renewal',
    subject: 'Förnya avtalet om larmövervakning',
    customer: 'K-104233',
    agreement: 'A-400576',
    requester: lena,
    fields: { customerNumber: 'K-104233', question: 'Vi vill förlänga på tre år.' },
  }),
  filled('filled-plan', /^(Betalningsplan|Payment plan)$/, {
    typeKey: 'payment_arrangement',
    subject: 'Kan vi dela upp faktura 306188555?',
    customer: 'K-104268',
    invoice: '306188555',
    fields: { customerNumber: 'K-104268', invoiceNumber: '306188555', wish: 'instalments' },
  }),
  filled('filled-collection', /^(Inkasso|Debt collection)$/, {
    typeKey: 'collection_referral',
    subject: 'Brev från Exempelinkasso om faktura 306184259',
    customer: 'K-104240',
    invoice: '306184259',
    fields: { invoiceNumber: '306184259', claimNumber: '88-118733' },
  }),
  filled('filled-dispute-lines', /^(Bestridandet|The dispute)$/, {
    typeKey: 'invoice_dispute',
    subject: 'Fel antal timmar, faktura 306188555',
    customer: 'K-104268',
    invoice: '306188555',
    fields: { customerNumber: 'K-104268', invoiceNumber: '306188555', reason: 'wrong_quantity' },
    after: async (request, on, caseId) => {
      const { dispute } = await ask(request, 'cases.get', { ref: caseId });
      const [line] = dispute.lines;
      await on('cases.disputeLines', {
        lines: [
          {
            invoiceLineId: line.invoiceLineId,
            disputedOre: Math.round(line.totalOre / 2),
            reason: 'wrong_quantity',
            creditedOre: null,
            rootCause: null,
          },
        ],
      });
    },
  }),
  filled('filled-supplier-invoice', /^(Leverantörsfaktura|Supplier invoice)$/, {
    typeKey: 'supplier_invoice',
    subject: 'Leverantör ringde om faktura 20261190',
    customer: 'K-104251',
    requester: { name: 'Låsmontören i Norrby AB', address: 'faktura@lasmontoren.example' },
    after: (_request, on) =>
      on('supplierInvoices.judge', {
        invoice: {
          from: 'typed',
          form: 'typed',
          sellerName: 'Låsmontören i Norrby AB',
          number: '20261190',
          buyerReference: '1234/Anna',
        },
      }),
  }),
];
