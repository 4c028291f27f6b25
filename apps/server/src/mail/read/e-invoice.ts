/** One side of an e-invoice. Identifiers stand as the sender wrote them, with their scheme (0007 organisation number, 0088 GLN). */
export type EInvoiceParty = {
  name: string | null;
  endpoint: EInvoiceId | null;
  ids: EInvoiceId[];
  companyId: string | null;
  vatNumber: string | null;
  address: { lines: string[]; postalCode: string | null; city: string | null; country: string | null };
  contact: { name: string | null; phone: string | null; email: string | null };
};

export type EInvoiceId = { scheme: string | null; value: string };

/** A line; `amount` in hundredths of the currency, quantity and price as written. */
export type EInvoiceLine = {
  number: string | null;
  name: string | null;
  description: string | null;
  note: string | null;
  quantity: string | null;
  unit: string | null;
  price: string | null;
  amount: number | null;
  vatPercent: string | null;
  accountingCost: string | null;
  object: string | null;
  period: EInvoicePeriod | null;
};

/** Both days included, YYYY-MM-DD. */
export type EInvoicePeriod = { start: string | null; end: string | null };

/** Something to look at before the invoice is relied on; it is kept either way, since stored samples mostly fail today's check digits. */
export type EInvoiceFlag = {
  field: string;
  value: string | null;
  code: 'check_digit' | 'format' | 'missing' | 'sum';
};

/** An invoice or credit note of UBL 2.1 (Peppol BIS Billing 3). Amounts are integers in hundredths of `currency` (öre), dates YYYY-MM-DD. */
export type EInvoice = {
  kind: 'invoice' | 'credit_note';
  number: string;
  typeCode: string | null;
  issueDate: string | null;
  dueDate: string | null;
  currency: string | null;
  profile: string | null;
  notes: string[];
  period: EInvoicePeriod | null;
  deliveryDate: string | null;
  references: {
    buyer: string | null;
    accountingCost: string | null;
    order: string | null;
    salesOrder: string | null;
    agreement: string | null;
    project: string | null;
    object: string | null;
    precedingInvoices: { number: string; date: string | null }[];
  };
  seller: EInvoiceParty;
  buyer: EInvoiceParty;
  payee: string | null;
  payment: { code: string | null; reference: string | null; account: string | null; branch: string | null }[];
  paymentTerms: string | null;
  totals: {
    lines: number | null;
    allowances: number | null;
    charges: number | null;
    withoutVat: number | null;
    vat: number | null;
    withVat: number | null;
    prepaid: number | null;
    rounding: number | null;
    payable: number | null;
  };
  vat: { category: string | null; percent: string | null; taxable: number | null; amount: number | null }[];
  allowancesAndCharges: { isCharge: boolean; reason: string | null; amount: number | null }[];
  lines: EInvoiceLine[];
  /** What it refers to or carries; name and type of an embedded file are only what the sender claims, and `bytes` is null when it cannot be decoded. */
  documents: {
    id: string | null;
    typeCode: string | null;
    description: string | null;
    fileName: string | null;
    mimeType: string | null;
    embedded: boolean;
    bytes: Uint8Array<ArrayBuffer> | null;
  }[];
  flags: EInvoiceFlag[];
};

/** The invoice, or why the bytes are none: nothing is guessed from a half-readable file. */
export type EInvoiceReading =
  | { ok: true; invoice: EInvoice }
  | {
      ok: false;
      code: 'too_large' | 'not_xml' | 'document_type' | 'other_format' | 'no_number';
      detail: string;
    };
