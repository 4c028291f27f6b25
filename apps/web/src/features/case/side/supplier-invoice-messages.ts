import type { InvoiceForm, SupplierInvoiceView } from '@underlag/api/supplier-invoices';
import { type Text, text } from '@underlag/domain/text';

type Check = SupplierInvoiceView['checks'][number];

export const supplierWords = {
  title: text('Leverantörsfaktura', 'Supplier invoice'),
  outcomes: {
    accept: text('Kan godkännas', 'Can be accepted'),
    return: text('Returneras', 'To be returned'),
    ask: text('Fråga leverantören', 'Ask the supplier'),
  } satisfies Record<SupplierInvoiceView['outcome'], Text>,
  states: {
    received: text('Inte avgjord', 'Not decided'),
    returned: text('Returnerad', 'Returned'),
    accepted: text('Godkänd', 'Accepted'),
  } satisfies Record<SupplierInvoiceView['state'], Text>,
  forms: {
    e_invoice: text('E-faktura', 'E-invoice'),
    mailed_pdf: text('PDF via mejl', 'PDF by e-mail'),
    paper: text('Papper', 'Paper'),
    typed: text('Inskriven från e-faktura', 'Typed from an e-invoice'),
  } satisfies Record<InvoiceForm, Text>,
  checkStates: {
    sound: text('Stämmer', 'Right'),
    fails: text('Talar emot', 'Speaks against it'),
    asks: text('Behöver fråga', 'To be asked'),
    unread: text('Inte avläst', 'Not read'),
  } satisfies Record<Check['state'], Text>,
  none: text(
    'Ingen faktura är avläst än. Läs av en bifogad e-faktura eller skriv in den.',
    'No invoice has been read yet. Read an attached e-invoice, or type it in.',
  ),
  seller: text('Leverantör', 'Supplier'),
  unregistered: text('Finns inte i leverantörsregistret', 'Not in the register of suppliers'),
  number: text('Fakturanummer', 'Invoice number'),
  noNumber: text('Gick inte att läsa', 'Could not be read'),
  form: text('Form', 'Form'),
  buyer: text('Köparens org.nr', 'Buyer’s org. no.'),
  issuedOn: text('Fakturadatum', 'Invoice date'),
  total: text('Att betala', 'To pay'),
  credit: text('Att få tillbaka', 'To get back'),
  costCentre: text('Kostnadsställe', 'Cost centre'),
  checks: text('Bedömning', 'Judgement'),
  references: text('Referensfält', 'Reference fields'),
  noReferences: text('Inga referensfält är avlästa.', 'No reference fields were read.'),
  active: text('används', 'in use'),
  inactive: text('används inte längre', 'no longer in use'),
  unknown: text('finns inte hos oss', 'not one of ours'),
  use: (code: string): Text => text(`Använd ${code}`, `Use ${code}`),
  acceptedBefore: (number: string): Text =>
    text(
      `Samma faktura är redan godkänd i ärende ${number}`,
      `The same invoice was accepted in case ${number}`,
    ),
  noAddress: text(
    'Ingen e-postadress till leverantören är känd, så den kan inte returneras härifrån.',
    'No e-mail address of the supplier is known, so it cannot be returned from here.',
  ),
  read: (name: string): Text => text(`Läs av ${name}`, `Read ${name}`),
  type: text('Skriv in fakturan', 'Type the invoice in'),
  correct: text('Rätta uppgifterna', 'Correct the details'),
  sellerOrgNumber: text('Leverantörens org.nr', 'Supplier’s org. no.'),
  buyerReference: text('Er referens (BT-10)', 'Buyer reference (BT-10)'),
  accountingCost: text('Kontering (BT-19)', 'Accounting cost (BT-19)'),
  orderReference: text('Inköpsorder (BT-13)', 'Purchase order (BT-13)'),
  save: text('Bedöm', 'Judge'),
  cancel: text('Avbryt', 'Cancel'),
  acts: {
    judge: text('läsa av leverantörsfakturan', 'read the supplier invoice'),
    choose: text('välja kostnadsställe', 'choose the cost centre'),
  },
};
