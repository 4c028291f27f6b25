import { text } from '@underlag/domain/text';
import { words } from '../cells/words.ts';
import type { TableField } from '../table/table-spec.ts';

/** Where something happened, when it was not at a site of the register, or as it stands on the document. */
export const placeFields = {
  street: {
    name: text('Gata', 'Street'),
    also: ['gatuadress'],
    cell: words(),
    kept: { column: 'street', type: 'text' },
  },
  streetNumber: {
    name: text('Gatunummer', 'Street number'),
    also: ['gatunr'],
    cell: words(20),
    kept: { column: 'street_number', type: 'text' },
  },
  postalCode: {
    name: text('Postnummer', 'Postal code'),
    also: ['postnr'],
    cell: words(20),
    kept: { column: 'postal_code', type: 'text' },
  },
  city: {
    name: text('Ort', 'City'),
    also: ['postort', 'town'],
    cell: words(100),
    kept: { column: 'city', type: 'text' },
  },
} as const satisfies Record<string, TableField>;
