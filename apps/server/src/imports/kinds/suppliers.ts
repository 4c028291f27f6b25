import { parseEmailAddress, parseOrgNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { code, identifier, words } from '../cells/words.ts';
import { tableKind } from '../table/table-kind.ts';

/** Suppliers by their number. */
export const suppliers = tableKind({
  key: 'suppliers',
  name: text('Leverantörer', 'Suppliers'),
  hint: text('En rad per leverantör.', 'One row per supplier.'),
  table: 'supplier',
  keyFields: ['number'],
  fields: {
    number: {
      name: text('Leverantörsnummer', 'Supplier number'),
      also: ['leverantörsnr', 'levnr', 'leverantör', 'supplier'],
      cell: code,
      needed: true,
      kept: { column: 'number', type: 'text' },
    },
    name: {
      name: text('Namn', 'Name'),
      also: ['leverantörsnamn'],
      cell: words(),
      needed: true,
      kept: { column: 'name', type: 'text' },
    },
    orgNumber: {
      name: text('Organisationsnummer', 'Organisation number'),
      also: ['orgnr', 'org.nr'],
      cell: identifier(parseOrgNumber),
      kept: { column: 'org_number', type: 'text' },
    },
    email: {
      name: text('E-post', 'E-mail'),
      also: ['epost', 'mejl', 'email'],
      cell: identifier(parseEmailAddress),
      kept: { column: 'email', type: 'text' },
    },
  },
});
