import { text } from '@underlag/domain/text';
import type { Reference } from './table-spec.ts';

/** The registers that rows of a file may name. */
export const refersTo = {
  customer: { table: 'customer', by: 'number', id: 'id', what: text('Kunden', 'The customer') },
  agreement: { table: 'agreement', by: 'number', id: 'id', what: text('Avtalet', 'The agreement') },
  site: { table: 'site', by: 'number', id: 'id', what: text('Objektet', 'The site') },
  invoice: { table: 'invoice', by: 'lookup_number', id: 'id', what: text('Fakturan', 'The invoice') },
  alarmCentre: {
    table: 'alarm_centre',
    by: 'key',
    id: 'key',
    what: text('Larmcentralen', 'The alarm centre'),
  },
} as const satisfies Record<string, Reference>;
