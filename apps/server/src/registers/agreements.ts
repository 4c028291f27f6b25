import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { agreedTerms, customerColumn, naturalKey } from './common.ts';
import { email, line, maybe, phone } from './editing.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

const renewals = {
  until_further_notice: text('Tills vidare', 'Until further notice'),
  auto: text('Förlängs', 'Renewed'),
  fixed: text('Tidsbestämt', 'Fixed term'),
};
const snaps = { none: text('Nej', 'No'), month_end: text('Månadsskifte', 'Turn of a month') };
const today = "(now() at time zone 'Europe/Stockholm')::date";
const terms = { fixed: agreedTerms };

/** Agreements with customers: what binds, what it covers, and who answers for it. */
export const agreements: Register = {
  key: 'agreement',
  address: 'avtal',
  name: text('Avtal', 'Agreements'),
  one: text('Avtal', 'Agreement'),
  lead: text(
    'Vad kunderna har avtalat, och vem som ansvarar för det.',
    'What customers have agreed, and who answers for it.',
  ),
  searchHint: text('Avtalsnummer eller kund', 'Agreement number or customer'),
  id: { column: 'id', uuid: true },
  order: { column: 'number', type: 'text', desc: false, unique: true },
  joins: 'left join customer on customer.id = t.customer_id',
  title: 't.number',
  says: 't.name',
  fields: [
    column('number', text('Avtalsnummer', 'Agreement number'), { fixed: naturalKey }),
    column('name', text('Namn', 'Name'), { edit: line() }),
    customerColumn,
    column('startsOn', text('Från och med', 'From'), { kind: 'day', ...terms }),
    column('endsOn', text('Upphör', 'Ends'), { kind: 'day', ...terms }),
    fact('bindingMonths', text('Bindningstid (månader)', 'Binding (months)'), { kind: 'count', ...terms }),
    fact('noticeMonths', text('Uppsägningstid (månader)', 'Notice (months)'), { kind: 'count', ...terms }),
    fact('noticeDays', text('Uppsägningstid (dagar)', 'Notice (days)'), { kind: 'count', ...terms }),
    column('renewal', text('Förlängning', 'Renewal'), { kind: 'choice', choices: renewals, ...terms }),
    fact('renewalMonths', text('Förlängs med (månader)', 'Renewed by (months)'), { kind: 'count', ...terms }),
    fact('snap', text('Upphör vid', 'Ends at'), { kind: 'choice', choices: snaps, ...terms }),
    fact('billingMonths', text('Månader per faktura', 'Months per invoice'), { kind: 'count', ...terms }),
    fact('reminderFeeAgreed', text('Påminnelseavgift avtalad', 'Reminder fee agreed'), {
      kind: 'yes_no',
      ...terms,
    }),
    fact('lateInterestPercent', text('Avtalad dröjsmålsränta (%)', 'Agreed late interest (%)'), {
      kind: 'percent',
      ...terms,
    }),
    column('accountManager', text('Kundansvarig', 'Account manager'), { edit: line() }),
    fact('managerEmail', text('Kundansvarigs e-post', 'Account manager’s e-mail'), { edit: maybe(email()) }),
    fact('managerPhone', text('Kundansvarigs telefon', 'Account manager’s phone'), { edit: maybe(phone()) }),
  ],
  filters: [
    {
      key: 'standing',
      name: text('Läge', 'Standing'),
      choices: [
        { value: 'running', name: text('Löper', 'Running'), sql: 't.ends_on is null' },
        { value: 'ending', name: text('Uppsagt, löper än', 'Ending'), sql: `t.ends_on > ${today}` },
        { value: 'ended', name: text('Har upphört', 'Ended'), sql: `t.ends_on <= ${today}` },
      ],
    },
    {
      key: 'renewal',
      name: text('Förlängning', 'Renewal'),
      choices: Object.entries(renewals).map(([value, name]) => ({
        value,
        name,
        sql: `t.renewal = '${value}'`,
      })),
    },
  ],
  search: ({ code, digits, like }) => [
    sql`select id from agreement where number = ${code}`,
    ...(digits.length >= 5 ? [sql`select id from agreement where number = ${`A-${digits}`}`] : []),
    sql`select agreement.id from agreement join customer on customer.id = agreement.customer_id
      where customer.number = ${code} or customer.name ilike ${like}`,
  ],
  belongs: {
    customer: (id) => sql`t.customer_id = ${id}::uuid`,
    site: (id) => sql`t.id in (select agreement_id from agreement_site where site_id = ${id}::uuid)`,
  },
  cases: (id) => sql`cases.agreement_id = ${id}::uuid`,
  alsoChanged: [fact('sites', text('Objekt', 'Sites'), { kind: 'choices' })],
};
