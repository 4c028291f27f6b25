import { actionTypes } from '@underlag/api/call-outs';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { siteColumn } from './common.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

const evidence = {
  fixed: text(
    'Rapporten är vad väktaren skrev, och objektet avgör vem som får läsa den. Den ändras bara genom import.',
    'The report is what the guard wrote, and the site decides who may read it. It only changes by import.',
  ),
};
const ways = { email: text('E-post', 'E-mail'), portal: text('Kundportalen', 'The customer portal') };
const outcomes = { delivered: text('Levererad', 'Delivered'), bounced: text('Studsade', 'Bounced') };

/**
 * Incident reports without their words (G3): when, where and what kind, newest first, for those who work with call-outs.
 * The words stand in no field, list, export or search; they are read by their own button, which is logged.
 */
export const incidentReports: Register = {
  key: 'incident_report',
  address: 'rapporter',
  name: text('Rapporter', 'Incident reports'),
  one: text('Rapport', 'Incident report'),
  lead: text(
    'När, var och vad. Vad rapporten säger läses bara för sig, av den som har rätt till det, och loggas.',
    'When, where and what. What a report says is only read by itself, by those who may, and is logged.',
  ),
  searchHint: text(
    'Rapportnummer, larmreferens, objekt eller postnummer',
    'Report number, alarm reference, site or postal code',
  ),
  needs: 'call_out.read',
  id: { column: 'id', uuid: true },
  order: { column: 'started_at', type: 'timestamptz', desc: true, unique: false },
  joins: `left join site on site.id = t.site_id left join customer on customer.id = site.customer_id
    left join alarm_centre centre on centre.key = t.alarm_centre`,
  title: 't.number',
  says: "coalesce(site.number || ' ' || site.name, t.street || ' ' || t.street_number)",
  fields: [
    column('number', text('Rapportnummer', 'Report number'), evidence),
    { ...siteColumn, ...evidence },
    column('customer', text('Kund', 'Customer'), {
      sql: 'customer.name',
      to: { register: 'kunder', id: 'site.customer_id' },
    }),
    column('startedAt', text('Från', 'From'), { kind: 'moment', ...evidence }),
    column('endedAt', text('Till', 'To'), { kind: 'moment', ...evidence }),
    column('actionType', text('Åtgärd', 'Call-out'), {
      kind: 'choice',
      choices: actionTypes,
      ...evidence,
    }),
    column('alarmCentre', text('Beställd av', 'Commissioned by'), {
      sql: 'centre.name',
      to: { register: 'larmcentraler', id: 't.alarm_centre' },
      ...evidence,
    }),
    fact('alarmReference', text('Larmreferens', 'Alarm reference'), evidence),
    fact('street', text('Gata', 'Street'), evidence),
    fact('streetNumber', text('Nummer', 'Number'), evidence),
    fact('postalCode', text('Postnummer', 'Postal code'), evidence),
    fact('city', text('Ort', 'Town'), evidence),
  ],
  filters: [
    {
      key: 'billed',
      name: text('Fakturerad', 'Billed'),
      choices: [
        {
          value: 'yes',
          name: text('Ja', 'Yes'),
          sql: 'exists (select from call_out where call_out.report_id = t.id)',
        },
        {
          value: 'twice',
          name: text('Två gånger eller fler', 'Twice or more'),
          sql: '(select count(*) from call_out where call_out.report_id = t.id) > 1',
        },
        {
          value: 'no',
          name: text('Nej', 'No'),
          sql: 'not exists (select from call_out where call_out.report_id = t.id)',
        },
      ],
    },
    {
      key: 'place',
      name: text('Plats', 'Place'),
      choices: [
        { value: 'site', name: text('Ett objekt', 'A site'), sql: 't.site_id is not null' },
        { value: 'other', name: text('Ingen kunds', 'No customer’s'), sql: 't.site_id is null' },
      ],
    },
    {
      key: 'centre',
      name: text('Beställd av', 'Commissioned by'),
      choices: [
        {
          value: 'own',
          name: text('Vår egen larmcentral', 'Our own centre'),
          sql: 't.alarm_centre in (select key from alarm_centre where own)',
        },
        {
          value: 'other',
          name: text('Annat företags', 'Another company’s'),
          sql: 't.alarm_centre in (select key from alarm_centre where not own)',
        },
      ],
    },
  ],
  days: { name: text('Dag', 'Day'), column: 'started_at', type: 'timestamptz' },
  search: ({ code, digits, like }) => [
    sql`select id from incident_report where number = ${code}`,
    sql`select id from incident_report where alarm_reference = ${code}`,
    ...(digits.length === 5
      ? [
          sql`select id from incident_report where postal_code in (${digits}, ${`${digits.slice(0, 3)} ${digits.slice(3)}`})`,
        ]
      : []),
    sql`select incident_report.id from incident_report join site on site.id = incident_report.site_id
      where site.number = ${code} or site.name ilike ${like}`,
  ],
  belongs: {
    customer: (id) => sql`t.site_id in (select id from site where customer_id = ${id}::uuid)`,
    site: (id) => sql`t.site_id = ${id}::uuid`,
    alarm_centre: (id) => sql`t.alarm_centre = ${id}`,
    invoice: (id) => sql`t.id = (select report_id from call_out where invoice_id = ${id}::uuid)`,
  },
  cases: (id) => sql`cases.invoice_id in (select invoice_id from call_out where report_id = ${id}::uuid)`,
  parts: [
    {
      key: 'deliveries',
      name: text('Skickad till', 'Sent to'),
      empty: text('Rapporten har inte skickats till någon.', 'The report has not been sent to anybody.'),
      id: 't.id',
      from: (id) => sql`report_delivery t where t.report_id = ${id}::uuid order by t.at, t.id`,
      fields: [
        column('at', text('När', 'When'), { kind: 'moment' }),
        column('way', text('Sätt', 'Way'), { kind: 'choice', choices: ways }),
        column('address', text('Till', 'To')),
        column('outcome', text('Utfall', 'Outcome'), { kind: 'choice', choices: outcomes }),
        column('detail', text('Besked', 'Answer')),
      ],
    },
  ],
  alsoChanged: [fact('words', text('Rapportens text', 'What the report says'), { hidden: true })],
  secret: 'incident_report',
};
