import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { column, type Part } from './register.ts';

const { sql } = Prisma;

const steps = {
  reminder: text('Påminnelse', 'Reminder'),
  demand: text('Inkassokrav', 'Collection demand'),
  handed_over: text('Överlämnad till inkasso', 'Handed over to collection'),
  recalled: text('Återkallad från inkasso', 'Recalled from collection'),
};
const ways = {
  paper: text('Brev', 'Letter'),
  email: text('E-post', 'E-mail'),
  e_invoice: text('E-faktura', 'E-invoice'),
  portal: text('Kundportalen', 'The customer portal'),
};
const outcomes = {
  sent: text('Skickad', 'Sent'),
  delivered: text('Levererad', 'Delivered'),
  bounced: text('Studsade', 'Bounced'),
  returned: text('Kom i retur', 'Returned'),
  rejected: text('Avvisad', 'Rejected'),
};

/** The invoice's lines, payments, dunning and deliveries. */
export const invoiceParts: readonly Part[] = [
  {
    key: 'lines',
    name: text('Rader', 'Lines'),
    empty: text('Fakturan har inga rader.', 'The invoice has no lines.'),
    id: 't.id',
    from: (id) => sql`invoice_line t where t.invoice_id = ${id}::uuid order by t.position`,
    fields: [
      column('text', text('Text', 'Text')),
      column('quantity', text('Antal', 'Quantity'), { kind: 'count' }),
      column('unitOre', text('À-pris', 'Unit price'), { kind: 'ore' }),
      column('netOre', text('Netto', 'Net'), { kind: 'ore' }),
      column('vatPercent', text('Moms (%)', 'VAT (%)'), { kind: 'percent' }),
    ],
  },
  {
    key: 'payments',
    name: text('Betalningar', 'Payments'),
    empty: text('Ingen betalning är registrerad.', 'No payment is on file.'),
    id: 't.id',
    from: (id) => sql`payment t where t.invoice_id = ${id}::uuid order by t.paid_on, t.id`,
    fields: [
      column('paidOn', text('Dag', 'Day'), { kind: 'day' }),
      column('amountOre', text('Belopp', 'Amount'), { kind: 'ore' }),
      column('reference', text('Referens', 'Reference')),
    ],
  },
  {
    key: 'dunning',
    name: text('Krav', 'Dunning'),
    empty: text('Inga krav har skickats.', 'No dunning has been sent.'),
    id: 't.id',
    from: (id) => sql`dunning_event t left join collection_agency agency on agency.key = t.agency_key
      where t.invoice_id = ${id}::uuid order by t.happened_on, t.id`,
    fields: [
      column('happenedOn', text('Dag', 'Day'), { kind: 'day' }),
      column('kind', text('Steg', 'Step'), { kind: 'choice', choices: steps }),
      column('feeOre', text('Avgift', 'Fee'), { kind: 'ore' }),
      column('agency', text('Inkassobolag', 'Collection agency'), {
        sql: 'agency.name',
        to: { register: 'inkassobolag', id: 't.agency_key' },
      }),
      column('claimNumber', text('Inkassonummer', 'Claim number')),
    ],
  },
  {
    key: 'deliveries',
    name: text('Leveranser', 'Deliveries'),
    empty: text('Inget leveransförsök är registrerat.', 'No attempt to deliver is on file.'),
    id: 't.id',
    from: (id) => sql`invoice_delivery t where t.invoice_id = ${id}::uuid order by t.at, t.id`,
    fields: [
      column('at', text('När', 'When'), { kind: 'moment' }),
      column('way', text('Sätt', 'Way'), { kind: 'choice', choices: ways }),
      column('address', text('Till', 'To')),
      column('outcome', text('Utfall', 'Outcome'), { kind: 'choice', choices: outcomes }),
      column('detail', text('Besked', 'Answer')),
    ],
  },
];
