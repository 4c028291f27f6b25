import { checkEInvoice } from './check-e-invoice.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type {
  EInvoice,
  EInvoiceId,
  EInvoiceLine,
  EInvoiceParty,
  EInvoicePeriod,
  EInvoiceReading,
} from './e-invoice.ts';
import { minorUnits } from './minor-units.ts';
import { readEmbedded } from './read-embedded.ts';
import { attribute, elements, parseXml, textAt, textOf, type XmlNode } from './xml-node.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const DOCUMENTS = [
  { name: 'Invoice', kind: 'invoice', namespace: `${UBL}:Invoice-2` },
  { name: 'CreditNote', kind: 'credit_note', namespace: `${UBL}:CreditNote-2` },
] as const;
const MAX_LINES = 5000;

/** Reads a UBL 2.1 invoice or credit note (Peppol BIS Billing 3) from its bytes, bare or in a business-document envelope. Never throws. */
export function readEInvoice(bytes: Uint8Array): EInvoiceReading {
  const parsed = parseXml(bytes);
  if (!parsed.ok) return parsed;
  const found = findDocument(parsed.root, parsed.namespaceOf);
  if (!('document' in found)) return { ok: false, code: 'other_format', detail: found.instead };
  const number = line(found.document, 'ID');
  if (!number) return { ok: false, code: 'no_number', detail: 'the document has no number' };
  const invoice: EInvoice = { ...readBody(found.document, found.kind), number, flags: [] };
  return { ok: true, invoice: { ...invoice, flags: checkEInvoice(invoice) } };
}

function findDocument(
  root: XmlNode,
  namespaceOf: (name: string) => string | null,
): { document: XmlNode; kind: EInvoice['kind'] } | { instead: string } {
  const homes = [root, ...elements(root, 'StandardBusinessDocument')];
  for (const { name, kind, namespace } of DOCUMENTS) {
    const document = homes.flatMap((home) => elements(home, name)).at(0);
    if (!document) continue;
    const own = namespaceOf(name);
    return own === namespace ? { document, kind } : { instead: `${name} of the namespace ${own ?? 'none'}` };
  }
  return {
    instead: `root element ${Object.keys(root).find((name) => name !== '#text') ?? 'missing'}`,
  };
}

function readBody(doc: XmlNode, kind: EInvoice['kind']): Omit<EInvoice, 'number' | 'flags'> {
  const isCredit = kind === 'credit_note';
  const total = (name: string): number | null => minorUnits(textAt(doc, 'LegalMonetaryTotal', name));
  return {
    kind,
    typeCode: line(doc, isCredit ? 'CreditNoteTypeCode' : 'InvoiceTypeCode'),
    issueDate: line(doc, 'IssueDate'),
    dueDate: line(doc, 'DueDate') ?? line(doc, 'PaymentMeans', 'PaymentDueDate'),
    currency: line(doc, 'DocumentCurrencyCode'),
    profile: line(doc, 'ProfileID'),
    notes: elements(doc, 'Note').flatMap((note) => paragraph(textOf(note)) ?? []),
    period: readPeriod(doc),
    deliveryDate: line(doc, 'Delivery', 'ActualDeliveryDate'),
    references: {
      buyer: line(doc, 'BuyerReference'),
      accountingCost: line(doc, 'AccountingCost'),
      order: line(doc, 'OrderReference', 'ID'),
      salesOrder: line(doc, 'OrderReference', 'SalesOrderID'),
      agreement: line(doc, 'ContractDocumentReference', 'ID'),
      project: line(doc, 'ProjectReference', 'ID'),
      object: objectOf(elements(doc, 'AdditionalDocumentReference')),
      precedingInvoices: elements(doc, 'BillingReference', 'InvoiceDocumentReference').flatMap(
        (reference) => {
          const number = line(reference, 'ID');
          return number ? [{ number, date: line(reference, 'IssueDate') }] : [];
        },
      ),
    },
    seller: readParty(elements(doc, 'AccountingSupplierParty', 'Party').at(0) ?? {}),
    buyer: readParty(elements(doc, 'AccountingCustomerParty', 'Party').at(0) ?? {}),
    payee: line(doc, 'PayeeParty', 'PartyName', 'Name'),
    payment: elements(doc, 'PaymentMeans').map((means) => ({
      code: line(means, 'PaymentMeansCode'),
      reference: line(means, 'PaymentID'),
      account: line(means, 'PayeeFinancialAccount', 'ID'),
      branch: line(means, 'PayeeFinancialAccount', 'FinancialInstitutionBranch', 'ID'),
    })),
    paymentTerms: paragraph(textAt(doc, 'PaymentTerms', 'Note')),
    totals: {
      lines: total('LineExtensionAmount'),
      allowances: total('AllowanceTotalAmount'),
      charges: total('ChargeTotalAmount'),
      withoutVat: total('TaxExclusiveAmount'),
      vat: minorUnits(textAt(vatIn(doc), 'TaxAmount')),
      withVat: total('TaxInclusiveAmount'),
      prepaid: total('PrepaidAmount'),
      rounding: total('PayableRoundingAmount'),
      payable: total('PayableAmount'),
    },
    vat: elements(vatIn(doc), 'TaxSubtotal').map((part) => ({
      category: line(part, 'TaxCategory', 'ID'),
      percent: line(part, 'TaxCategory', 'Percent'),
      taxable: minorUnits(textAt(part, 'TaxableAmount')),
      amount: minorUnits(textAt(part, 'TaxAmount')),
    })),
    allowancesAndCharges: elements(doc, 'AllowanceCharge').map((part) => ({
      isCharge: textAt(part, 'ChargeIndicator') === 'true',
      reason: line(part, 'AllowanceChargeReason'),
      amount: minorUnits(textAt(part, 'Amount')),
    })),
    lines: elements(doc, isCredit ? 'CreditNoteLine' : 'InvoiceLine')
      .slice(0, MAX_LINES)
      .map((each) => readLine(each, isCredit)),
    documents: elements(doc, 'AdditionalDocumentReference').map(readDocument),
  };
}

function readLine(node: XmlNode, isCredit: boolean): EInvoiceLine {
  const quantity = elements(node, isCredit ? 'CreditedQuantity' : 'InvoicedQuantity').at(0);
  return {
    number: line(node, 'ID'),
    name: line(node, 'Item', 'Name'),
    description: paragraph(textAt(node, 'Item', 'Description')),
    note: paragraph(textAt(node, 'Note')),
    quantity: quantity ? textOf(quantity) : null,
    unit: attribute(quantity, 'unitCode'),
    price: line(node, 'Price', 'PriceAmount'),
    amount: minorUnits(textAt(node, 'LineExtensionAmount')),
    vatPercent: line(node, 'Item', 'ClassifiedTaxCategory', 'Percent'),
    accountingCost: line(node, 'AccountingCost'),
    object: objectOf(elements(node, 'DocumentReference')),
    period: readPeriod(node),
  };
}

function readParty(party: XmlNode): EInvoiceParty {
  const taxIds = elements(party, 'PartyTaxScheme').filter(
    (scheme) => textAt(scheme, 'TaxScheme', 'ID')?.toUpperCase() === 'VAT',
  );
  const address = elements(party, 'PostalAddress').at(0) ?? {};
  const lines = [
    line(address, 'StreetName'),
    line(address, 'AdditionalStreetName'),
    line(address, 'AddressLine', 'Line'),
  ];
  return {
    name: line(party, 'PartyLegalEntity', 'RegistrationName') ?? line(party, 'PartyName', 'Name'),
    endpoint: readId(elements(party, 'EndpointID').at(0)),
    ids: elements(party, 'PartyIdentification', 'ID').flatMap((id) => readId(id) ?? []),
    companyId: line(party, 'PartyLegalEntity', 'CompanyID'),
    vatNumber: taxIds[0] ? line(taxIds[0], 'CompanyID') : null,
    address: {
      lines: lines.filter((each) => each !== null),
      postalCode: line(address, 'PostalZone'),
      city: line(address, 'CityName'),
      country: line(address, 'Country', 'IdentificationCode'),
    },
    contact: {
      name: line(party, 'Contact', 'Name'),
      phone: line(party, 'Contact', 'Telephone'),
      email: line(party, 'Contact', 'ElectronicMail'),
    },
  };
}

/** The invoiced object (BT-18, BT-128): code 130 among the references. */
function objectOf(references: readonly XmlNode[]): string | null {
  const object = references.find((reference) => textAt(reference, 'DocumentTypeCode') === '130');
  return object ? line(object, 'ID') : null;
}

/** The tax total of the document's own currency; a second one may repeat it in the currency of the accounts. */
function vatIn(doc: XmlNode): XmlNode {
  const currency = line(doc, 'DocumentCurrencyCode');
  const all = elements(doc, 'TaxTotal');
  const own = all.find((each) => attribute(elements(each, 'TaxAmount').at(0), 'currencyID') === currency);
  return own ?? all[0] ?? {};
}

function readDocument(node: XmlNode): EInvoice['documents'][number] {
  const embedded = readEmbedded(node);
  return {
    id: line(node, 'ID'),
    typeCode: line(node, 'DocumentTypeCode'),
    description: line(node, 'DocumentDescription'),
    fileName: shown(embedded?.fileName ?? null),
    mimeType: shown(embedded?.mimeType ?? null),
    embedded: embedded !== null,
    bytes: embedded?.bytes ?? null,
  };
}

function readPeriod(node: XmlNode): EInvoicePeriod | null {
  const period = elements(node, 'InvoicePeriod').at(0);
  return period ? { start: line(period, 'StartDate'), end: line(period, 'EndDate') } : null;
}

function readId(node: XmlNode | undefined): EInvoiceId | null {
  const value = node ? shown(textOf(node)) : null;
  return value ? { scheme: attribute(node, 'schemeID'), value } : null;
}

function line(node: XmlNode, ...path: string[]): string | null {
  return shown(textAt(node, ...path));
}

function shown(raw: string | null): string | null {
  return (raw && cleanLine(raw, 500)) || null;
}

function paragraph(raw: string | null): string | null {
  return (raw && cleanText(raw.slice(0, 10_000)).trim()) || null;
}
