import type { ImportKind } from './kind.ts';
import { agreements } from './kinds/agreements.ts';
import { authorities } from './kinds/authorities.ts';
import { callOuts } from './kinds/call-outs.ts';
import { contacts } from './kinds/contacts.ts';
import { costCentres } from './kinds/cost-centres.ts';
import { customers } from './kinds/customers.ts';
import { incidentReports } from './kinds/incident-reports.ts';
import { invoices } from './kinds/invoices.ts';
import { payments } from './kinds/payments.ts';
import { sites } from './kinds/sites.ts';
import { suppliers } from './kinds/suppliers.ts';

/** Everything a file can bring, in the order in which an empty house is filled. A new kind is a file, and a line here. */
export const importKinds: readonly ImportKind[] = [
  customers,
  sites,
  agreements,
  contacts,
  authorities,
  invoices,
  callOuts,
  payments,
  incidentReports,
  suppliers,
  costCentres,
];

export const kindOf = (key: string): ImportKind | undefined => importKinds.find((kind) => kind.key === key);
