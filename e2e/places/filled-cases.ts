import type { Page } from '@playwright/test';
import { type FilledCase, filledCase } from '../filled-case.ts';
import { ask, tell } from '../scene.ts';
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
  filled('filled-enrolment', /^(Leveranssätt|How invoices are delivered|Way of delivery|Delivery)$/, {
    typeKey: 'email_invoice_enrolment',
    subject: 'Fakturorna ska komma via mejl',
    customer: 'K-104275',
    invoice: '306188640',
    fields: {
      newAddress: 'strand.fakturor@privat.example',
      customerNumber: 'K-104275',
      invoiceNumber: '306188640',
    },
    after: (_request, on) => on('cases.move', { move: 'enrol' }),
  }),
];
