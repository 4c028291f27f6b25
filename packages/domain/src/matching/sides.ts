/** An address as it was written. */
export interface WrittenAddress {
  readonly street: string | null;
  readonly number: string | null;
  readonly postalCode: string | null;
}

/** What a call-out invoice says of the call-out; instants in ISO form, the invoice's date as YYYY-MM-DD. */
export interface CallOutInvoice {
  readonly id: string | null;
  readonly site: string | null;
  readonly address: WrittenAddress | null;
  readonly serviceAt: string | null;
  readonly alarmReference: string | null;
  readonly actionType: string | null;
  readonly billedMinutes: number | null;
  readonly alarmCentre: string | null;
  readonly invoiceDate: string | null;
}

/** What an incident report says, and the invoice it stands on already. */
export interface BilledReport {
  readonly id: string;
  readonly site: string | null;
  readonly address: WrittenAddress | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly alarmReference: string | null;
  readonly actionType: string | null;
  readonly alarmCentre: string | null;
  readonly billedOnInvoice: string | null;
}
