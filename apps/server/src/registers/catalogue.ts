import { holds } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { notFound } from '../errors.ts';
import { agreements } from './agreements.ts';
import { alarmCentres } from './alarm-centres.ts';
import { authorities } from './authorities.ts';
import { collectionAgencies } from './collection-agencies.ts';
import { contacts } from './contacts.ts';
import { costCentres } from './cost-centres.ts';
import { customers } from './customers.ts';
import { extraGuardingOrders } from './extra-guarding-orders.ts';
import { incidentReports } from './incident-reports.ts';
import { invoices } from './invoices.ts';
import type { Register } from './register.ts';
import { sites } from './sites.ts';
import { suppliers } from './suppliers.ts';

/** Every register there is; a new one is its own file and a line here. */
export const registers: readonly Register[] = [
  customers,
  agreements,
  sites,
  contacts,
  authorities,
  invoices,
  incidentReports,
  extraGuardingOrders,
  alarmCentres,
  collectionAgencies,
  suppliers,
  costCentres,
];

/** The registers that this reader may look into. */
export const registersFor = ({ actor }: Pick<StaffCtx, 'actor'>): Register[] =>
  registers.filter(({ needs }) => !needs || holds(actor, needs));

/** The register of an address; one that the reader may not look into is none. */
export function registerAt(ctx: Pick<StaffCtx, 'actor'>, address: string): Register {
  const found = registersFor(ctx).find((register) => register.address === address);
  if (found) return found;
  throw notFound(text('Registret', 'The register'));
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is said of a row that is not there. */
export const noRecord = () => notFound(text('Posten', 'The row'));

/** The key of a row, in the form its register keeps. */
export function keyOf(register: Register, id: string): string {
  if (mayBeKey(register, id)) return id;
  throw noRecord();
}

/** Whether a value has the form of the register's keys. */
export const mayBeKey = (register: Register, value: string): boolean => !register.id.uuid || uuid.test(value);
