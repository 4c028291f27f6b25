import { text } from '@underlag/domain/text';
import { code, words } from '../cells/words.ts';
import { refersTo } from '../table/references.ts';
import { tableKind } from '../table/table-kind.ts';

/** Sites (objekt) by their number. */
export const sites = tableKind({
  key: 'sites',
  name: text('Objekt', 'Sites'),
  hint: text(
    'En rad per objekt. Kunden och larmcentralen ska redan finnas.',
    'One row per site. The customer and the alarm centre are to be known already.',
  ),
  table: 'site',
  keyFields: ['number'],
  fields: {
    number: {
      name: text('Objektsnummer', 'Site number'),
      also: ['objektnr', 'objektsnr', 'objekt', 'site'],
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
      name: text('Namn', 'Name'),
      also: ['objektsnamn'],
      cell: words(),
      needed: true,
      kept: { column: 'name', type: 'text' },
    },
    street: {
      name: text('Gata', 'Street'),
      also: ['gatuadress'],
      cell: words(),
      needed: true,
      kept: { column: 'street', type: 'text' },
    },
    streetNumber: {
      name: text('Gatunummer', 'Street number'),
      also: ['gatunr', 'nr', 'number of house'],
      cell: words(20),
      kept: { column: 'street_number', type: 'text', otherwise: "''" },
    },
    postalCode: {
      name: text('Postnummer', 'Postal code'),
      also: ['postnr'],
      cell: words(20),
      needed: true,
      kept: { column: 'postal_code', type: 'text' },
    },
    city: {
      name: text('Ort', 'City'),
      also: ['postort', 'stad', 'town'],
      cell: words(100),
      needed: true,
      kept: { column: 'city', type: 'text' },
    },
    alarmCentre: {
      name: text('Larmcentral', 'Alarm centre'),
      cell: code,
      kept: { column: 'alarm_centre', refers: refersTo.alarmCentre },
    },
  },
});
