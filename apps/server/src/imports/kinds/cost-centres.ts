import { parseCostCentre } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { identifier, words, yesNo } from '../cells/words.ts';
import { tableKind } from '../table/table-kind.ts';

/** Cost centres (kostnadsställen) by their four digits. */
export const costCentres = tableKind({
  key: 'cost-centres',
  name: text('Kostnadsställen', 'Cost centres'),
  hint: text(
    'En rad per kostnadsställe, fyra siffror. Tänk på att kalkylark gärna tar bort inledande nollor.',
    'One row per cost centre, four digits. Mind that spreadsheets like to drop leading zeros.',
  ),
  table: 'cost_centre',
  id: { column: 'code', type: 'text' },
  keyFields: ['code'],
  fields: {
    code: {
      name: text('Kostnadsställe', 'Cost centre'),
      also: ['kod', 'kst', 'kostnadsställesnummer'],
      cell: identifier(parseCostCentre),
      needed: true,
      kept: { column: 'code', type: 'text' },
    },
    name: {
      name: text('Namn', 'Name'),
      also: ['benämning'],
      cell: words(),
      needed: true,
      kept: { column: 'name', type: 'text' },
    },
    active: {
      name: text('Aktivt', 'Active'),
      also: ['aktiv'],
      cell: yesNo,
      kept: { column: 'active', type: 'boolean', otherwise: 'true' },
    },
  },
});
