import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** FAQ 12 and 17: the invoice goes back, with everything that speaks against it at once. */
export const invoiceReturned: Reply = {
  key: 'invoice_returned',
  name: text('Fakturan returneras', 'The invoice is returned'),
  subject: text(
    'Er faktura {{supplierInvoiceNumber}} kan inte godkännas – ärende {{caseNumber}}',
    'Your invoice {{supplierInvoiceNumber}} cannot be accepted – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har fått er faktura {{supplierInvoiceNumber}} men kan inte godkänna den:\n\n{{returnReasons}}\n\nVi tar emot leverantörsfakturor som e-faktura, ställda till {{companyName}}, organisationsnummer {{companyOrgNumber}}, med vårt kostnadsställe i ett referensfält. Kostnadsstället har alltid exakt fyra siffror. Ni får det av den som har beställt hos oss.\n\nRätta fakturan och skicka den på nytt som e-faktura. Saknas bara kostnadsstället går det bra att svara på det här meddelandet och ange det. Vi använder {{supplierPortal}} för e-fakturor; de hjälper er att komma i gång på telefon {{supplierPortalPhone}}.',
    'We have received your invoice {{supplierInvoiceNumber}} but cannot accept it:\n\n{{returnReasons}}\n\nWe receive supplier invoices as e-invoices, made out to {{companyName}}, organisation number {{companyOrgNumber}}, with our cost centre in a reference field. The cost centre always has exactly four digits. The person who placed the order with you can give it to you.\n\nPlease correct the invoice and send it again as an e-invoice. If only the cost centre is missing, you may reply to this message and state it. We use {{supplierPortal}} for e-invoices; they will help you to get started on {{supplierPortalPhone}}.',
  ),
};

/** Several cost centres: the supplier says which. */
export const whichCostCentre: Reply = {
  key: 'which_cost_centre',
  name: text('Vilket kostnadsställe gäller?', 'Which cost centre is meant?'),
  subject: text(
    'Vilket kostnadsställe gäller för faktura {{supplierInvoiceNumber}}? – ärende {{caseNumber}}',
    'Which cost centre is meant on invoice {{supplierInvoiceNumber}}? – case {{caseNumber}}',
  ),
  body: letter(
    'Er faktura {{supplierInvoiceNumber}} är nästan klar att godkänna. En sak behöver vi veta:\n\n{{returnReasons}}\n\nSvara på det här meddelandet och ange vilket av dem som gäller.',
    'Your invoice {{supplierInvoiceNumber}} is almost ready to be accepted. There is one thing we need to know:\n\n{{returnReasons}}\n\nPlease reply to this message and say which of them is meant.',
  ),
};

/** To a supplier who wrote to us: nothing more to do. */
export const invoiceAccepted: Reply = {
  key: 'invoice_accepted',
  name: text('Fakturan är godkänd', 'The invoice is accepted'),
  subject: text(
    'Er faktura {{supplierInvoiceNumber}} är godkänd – ärende {{caseNumber}}',
    'Your invoice {{supplierInvoiceNumber}} is accepted – case {{caseNumber}}',
  ),
  body: letter(
    'Er faktura {{supplierInvoiceNumber}} är godkänd på kostnadsställe {{costCentre}} och lämnas vidare till bokföringen. Ni behöver inte göra något mer.',
    'Your invoice {{supplierInvoiceNumber}} is accepted on cost centre {{costCentre}} and passed on to be booked. There is nothing more you need to do.',
  ),
};

/** FAQ 12: what an invoice to us must hold. */
export const costCentreNeeded: Reply = {
  key: 'supplier_cost_centre',
  oneClick: true,
  faq: [12],
  name: text('Leverantör: kostnadsställe på fakturan', 'Supplier: cost centre on the invoice'),
  words: {
    sv: [
      'kostnadsställe',
      'vilken referens ska stå på vår faktura till er',
      'vad ska en faktura till er innehålla',
      'leverantörsfaktura referens',
      'vår faktura har returnerats',
      'fyrsiffrigt kostnadsställe',
    ],
    en: [
      'cost centre',
      'reference on our invoice to you',
      'what must our invoice contain',
      'supplier invoice returned',
    ],
  },
  subject: text(
    'Kostnadsställe på er faktura – ärende {{caseNumber}}',
    'Cost centre on your invoice – case {{caseNumber}}',
  ),
  body: letter(
    'För att vi ska kunna ta emot en leverantörsfaktura ska vårt kostnadsställe stå i ett av fakturans referensfält. Det består alltid av exakt fyra siffror. Ni får det av den som har beställt hos oss.\n\nHar en faktura kommit i retur? Komplettera med kostnadsstället och skicka den på nytt som e-faktura.',
    'For us to accept a supplier invoice, our cost centre must stand in one of its reference fields. It always has exactly four digits. The person who placed the order with you can give it to you.\n\nHas an invoice been returned? Add the cost centre and send it again as an e-invoice.',
  ),
};

/** FAQ 17: how one invoices us. */
export const howToInvoiceUs: Reply = {
  key: 'supplier_e_invoice',
  oneClick: true,
  faq: [17],
  name: text('Leverantör: e-faktura till oss', 'Supplier: e-invoices to us'),
  words: {
    sv: [
      'hur fakturerar vi er',
      'skicka e-faktura till er',
      'leverantör e-faktura',
      'pagero',
      'tar ni emot pdf faktura',
      'er peppol adress',
      'vart skickar vi vår faktura',
    ],
    en: [
      'how do we invoice you',
      'send e-invoice to you',
      'supplier e-invoice',
      'pagero',
      'do you accept pdf invoices',
      'your peppol address',
    ],
  },
  subject: text('Så fakturerar ni oss – ärende {{caseNumber}}', 'How to invoice us – case {{caseNumber}}'),
  body: letter(
    'Vi tar emot leverantörsfakturor som e-faktura. En PDF i ett mejl räknas inte som e-faktura, eftersom den inte kan läsas in elektroniskt hela vägen.\n\nVi använder {{supplierPortal}} för e-fakturor. De hjälper er att komma i gång och svarar på telefon {{supplierPortalPhone}}.',
    'We receive supplier invoices as e-invoices. A PDF in an e-mail does not count as an e-invoice, since it cannot be processed electronically all the way.\n\nWe use {{supplierPortal}} for e-invoices. They will help you to get started and answer on {{supplierPortalPhone}}.',
  ),
};
