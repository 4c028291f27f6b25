import type { BilledReport, CallOutInvoice } from '@underlag/domain/matching';

/** An address in its parts, as the register keeps it. */
export interface Place {
  street: string;
  streetNumber: string;
  postalCode: string;
  city: string;
}

/** What a call-out invoice says. Instants in ISO form, dates YYYY-MM-DD; `site` is a site's number. */
export interface MadeCallOut {
  number: string;
  issuedOn: string;
  site: string | null;
  customer: string | null;
  agreement: string | null;
  recipient: { name: string; address: string };
  place: Place;
  serviceAt: string | null;
  alarmReference: string | null;
  actionType: string;
  billedMinutes: number;
  centre: string;
  netOre: number;
}

/** What a guard reported. */
export interface MadeReport {
  number: string;
  site: string | null;
  place: Place;
  from: string;
  to: string;
  alarmReference: string | null;
  actionType: string;
  centre: string | null;
  words: string;
}

/** How an invoice and its reports were made to differ. */
export type Fault =
  | 'none'
  | 'misspelt'
  | 'no_reference'
  | 'no_site'
  | 'time_off'
  | 'several'
  | 'foreign'
  | 'missing'
  | 'tie'
  | 'again'
  | 'double';

/** A call-out invoice with the truth of it: the reports it does rest on. Two of them are equally good; none was never written. */
export interface LabelledCallOut {
  callOut: MadeCallOut;
  truth: readonly string[];
  fault: Fault;
  /** The invoice that billed the same report before. */
  secondOf: string | null;
}

export interface LabelledSet {
  callOuts: readonly LabelledCallOut[];
  reports: readonly MadeReport[];
}

/** The invoice's side of the matching. Rows are known by their numbers. */
export const invoiceSide = (made: MadeCallOut): CallOutInvoice => ({
  id: made.number,
  site: made.site,
  address: written(made.place),
  serviceAt: made.serviceAt,
  alarmReference: made.alarmReference,
  actionType: made.actionType,
  billedMinutes: made.billedMinutes,
  alarmCentre: made.centre,
  invoiceDate: made.issuedOn,
});

/** The report's side of the matching, with the invoice it stands on already. */
export const reportSide = (made: MadeReport, billedOnInvoice: string | null): BilledReport => ({
  id: made.number,
  site: made.site,
  address: written(made.place),
  from: made.from,
  to: made.to,
  alarmReference: made.alarmReference,
  actionType: made.actionType,
  alarmCentre: made.centre,
  billedOnInvoice,
});

const written = ({ street, streetNumber, postalCode }: Place) => ({
  street,
  number: streetNumber,
  postalCode,
});
