import { parseEmailAddress } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { day } from '../cells/days.ts';
import { decimal, whole } from '../cells/numbers.ts';
import { choice, code, identifier, several, words, yesNo } from '../cells/words.ts';
import { faultIn, type Values } from '../kind.ts';
import { refersTo } from '../table/references.ts';
import { tableKind } from '../table/table-kind.ts';
import { keepSites, sitesOf, sitesOfOthers } from './agreement-sites.ts';

const months = whole(0, 240);

/** Agreements (avtal) by their number. Their end is set by an approved termination, never by a file. */
export const agreements = tableKind({
  key: 'agreements',
  name: text('Avtal', 'Agreements'),
  hint: text(
    'En rad per avtal. Flera objekt skrivs i samma cell med komma emellan. Slutdatum sätts av en godkänd uppsägning och kan inte läsas in.',
    'One row per agreement. Several sites go into one cell with commas between. The end date is set by an approved termination and cannot be imported.',
  ),
  table: 'agreement',
  keyFields: ['number'],
  fields: {
    number: {
      name: text('Avtalsnummer', 'Agreement number'),
      also: ['avtalsnr', 'avtal', 'agreement', 'contract'],
      cell: code,
      needed: true,
      kept: { column: 'number', type: 'text' },
    },
    customer: {
      name: text('Kundnummer', 'Customer number'),
      also: ['kundnr', 'kund'],
      cell: code,
      needed: true,
      kept: { column: 'customer_id', refers: refersTo.customer },
    },
    name: {
      name: text('Benämning', 'Name'),
      also: ['namn', 'tjänst', 'avtalsnamn'],
      cell: words(),
      needed: true,
      kept: { column: 'name', type: 'text' },
    },
    startsOn: {
      name: text('Startdatum', 'Starts on'),
      also: ['start', 'från', 'start date'],
      cell: day,
      needed: true,
      kept: { column: 'starts_on', type: 'date' },
    },
    bindingMonths: {
      name: text('Bindningstid (månader)', 'Binding months'),
      also: ['bindningstid', 'bindning'],
      cell: months,
      needed: true,
      kept: { column: 'binding_months', type: 'int' },
    },
    noticeMonths: {
      name: text('Uppsägningstid (månader)', 'Notice months'),
      also: ['uppsägningstid', 'uppsägning månader'],
      cell: months,
      kept: { column: 'notice_months', type: 'int' },
    },
    noticeDays: {
      name: text('Uppsägningstid (dagar)', 'Notice days'),
      also: ['uppsägning dagar'],
      cell: whole(0, 1000),
      kept: { column: 'notice_days', type: 'int' },
    },
    renewal: {
      name: text('Förlängning', 'Renewal'),
      cell: choice({
        until_further_notice: { name: text('Tills vidare', 'Until further notice') },
        fixed: { name: text('Tidsbegränsat', 'Fixed'), also: ['fast'] },
        auto: { name: text('Automatisk', 'Automatic'), also: ['automatiskt'] },
      }),
      needed: true,
      kept: { column: 'renewal', type: 'text' },
    },
    renewalMonths: {
      name: text('Förlängs med (månader)', 'Renewal months'),
      also: ['förlängning månader'],
      cell: whole(1, 240),
      kept: { column: 'renewal_months', type: 'int' },
    },
    snap: {
      name: text('Avslut vid', 'Ends at'),
      also: ['snap', 'månadsskifte'],
      cell: choice({
        none: { name: text('Valfri dag', 'Any day'), also: ['nej', 'ingen'] },
        month_end: { name: text('Månadsskifte', 'Month end'), also: ['ja', 'månadsslut'] },
      }),
      kept: { column: 'snap', type: 'text', otherwise: "'none'" },
    },
    accountManager: {
      name: text('Ansvarig', 'Account manager'),
      also: ['kundansvarig', 'avtalsansvarig'],
      cell: words(),
      needed: true,
      kept: { column: 'account_manager', type: 'text' },
    },
    managerEmail: {
      name: text('Ansvarigs e-post', 'Account manager’s e-mail'),
      also: ['manager email'],
      cell: identifier(parseEmailAddress),
      kept: { column: 'manager_email', type: 'text' },
    },
    managerPhone: {
      name: text('Ansvarigs telefon', 'Account manager’s phone'),
      also: ['manager phone'],
      cell: words(40),
      kept: { column: 'manager_phone', type: 'text' },
    },
    billingMonths: {
      name: text('Faktureras (månader)', 'Billing months'),
      also: ['faktureringsintervall', 'faktureringsperiod'],
      cell: choice({
        '1': { name: text('1', '1'), also: ['månad', 'månadsvis', 'monthly'] },
        '3': { name: text('3', '3'), also: ['kvartal', 'kvartalsvis', 'quarterly'] },
        '6': { name: text('6', '6'), also: ['halvår', 'halvårsvis'] },
        '12': { name: text('12', '12'), also: ['år', 'årsvis', 'yearly'] },
      }),
      kept: { column: 'billing_months', type: 'int', otherwise: '3' },
    },
    reminderFeeAgreed: {
      name: text('Påminnelseavgift avtalad', 'Reminder fee agreed'),
      also: ['påminnelseavgift'],
      cell: yesNo,
      kept: { column: 'reminder_fee_agreed', type: 'boolean', otherwise: 'false' },
    },
    lateInterestPercent: {
      name: text('Avtalad dröjsmålsränta (%)', 'Agreed late interest (%)'),
      also: ['dröjsmålsränta'],
      cell: decimal(2, 0, 100),
      kept: { column: 'late_interest_percent', type: 'numeric' },
    },
    sites: {
      name: text('Objekt', 'Sites'),
      also: ['objektsnummer', 'objektnr'],
      cell: several(code),
      kept: { beside: sitesOf },
    },
  },
  shape: ({ billingMonths, ...values }) =>
    billingMonths ? { ...values, billingMonths: Number(billingMonths) } : values,
  check: termFaults,
  judge: sitesOfOthers,
  after: keepSites,
});

function termFaults({ noticeMonths, noticeDays, renewal, renewalMonths }: Values) {
  const has = (value: unknown) => value !== null && value !== undefined;
  return [
    ...(has(noticeMonths) && has(noticeDays)
      ? [
          faultIn(
            'noticeDays',
            'Ange uppsägningstiden i månader eller i dagar, inte båda.',
            'Give the notice in months or in days, not both.',
            String(noticeDays),
          ),
        ]
      : []),
    ...(renewal === 'auto' && !has(renewalMonths)
      ? [
          faultIn(
            'renewalMonths',
            'Ett avtal som förlängs automatiskt behöver antal månader.',
            'An agreement that renews itself needs a number of months.',
          ),
        ]
      : []),
    ...(renewal !== 'auto' && has(renewalMonths)
      ? [
          faultIn(
            'renewalMonths',
            'Bara ett avtal som förlängs automatiskt har det.',
            'Only an agreement that renews itself has this.',
            String(renewalMonths),
          ),
        ]
      : []),
  ];
}
