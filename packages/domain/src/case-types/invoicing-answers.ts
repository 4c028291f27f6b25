import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** One-click answers about how we invoice and how one invoices us. */
export const invoicingAnswers: readonly Reply[] = [
  {
    key: 'org_number',
    faq: [13],
    name: text('Vårt organisationsnummer', 'Our organisation number'),
    words: {
      sv: [
        'organisationsnummer',
        'ert orgnummer',
        'ert org nr',
        'vilket organisationsnummer har ni',
        'lägga upp er som leverantör',
      ],
      en: ['organisation number', 'company registration number', 'your org number'],
    },
    subject: text(
      'Vårt organisationsnummer – ärende {{caseNumber}}',
      'Our organisation number – case {{caseNumber}}',
    ),
    body: letter(
      'Organisationsnumret för {{companyName}} är {{companyOrgNumber}}. Det står även på våra fakturor.\n\nHör gärna av dig om du behöver något mer.',
      'The organisation number of {{companyName}} is {{companyOrgNumber}}. You also find it on our invoices.\n\nYou are welcome to get in touch if you need anything else.',
    ),
  },
  {
    key: 'paper_fee',
    faq: [4],
    name: text('Varför det finns en faktureringsavgift', 'Why there is an invoicing fee'),
    words: {
      sv: [
        'faktureringsavgift',
        'fakturaavgift',
        'pappersavgift',
        'avgift för pappersfaktura',
        'aviavgift',
        'slippa fakturaavgiften',
      ],
      en: ['invoicing fee', 'invoice fee', 'paper invoice fee', 'fee for paper invoice'],
    },
    subject: text(
      'Om faktureringsavgiften – ärende {{caseNumber}}',
      'About the invoicing fee – case {{caseNumber}}',
    ),
    body: letter(
      'Avgiften hör till pappersfakturan: du betalar den när vi skriver ut fakturan och skickar den med post. Får du fakturan som e-faktura eller via mejl tar vi inte ut någon avgift.\n\nVill du byta? Svara på det här meddelandet och berätta vilket sätt som passar dig, så talar vi om vad vi behöver veta.',
      'The fee belongs to the paper invoice: you pay it when we print the invoice and send it by post. There is no fee if you receive the invoice as an e-invoice or by e-mail.\n\nWould you like to change? Reply to this message, tell us which way suits you, and we will let you know what we need.',
    ),
  },
  {
    key: 'no_direct_debit',
    faq: [16],
    name: text('Autogiro erbjuds inte', 'Direct debit is not offered'),
    words: {
      sv: ['autogiro', 'betala med autogiro', 'anmäla autogiro', 'automatisk betalning'],
      en: ['direct debit', 'autogiro', 'automatic payment'],
    },
    subject: text('Om autogiro – ärende {{caseNumber}}', 'About direct debit – case {{caseNumber}}'),
    body: letter(
      'Vi erbjuder tyvärr inte autogiro. Du kan i stället få fakturan som e-faktura, via mejl eller på papper. Pappersfakturan har en avgift, de andra två är utan kostnad.\n\nSäg till om du vill byta, så hjälper vi dig.',
      'We are sorry to say that we do not offer direct debit. Instead you can receive the invoice as an e-invoice, by e-mail or on paper. The paper invoice carries a fee, the other two are free of charge.\n\nTell us if you would like to change and we will help you.',
    ),
  },
  {
    key: 'late_fee',
    faq: [7],
    name: text('Varför påminnelseavgift eller ränta', 'Why a reminder fee or interest'),
    words: {
      sv: [
        'påminnelseavgift',
        'dröjsmålsränta',
        'varför påminnelse',
        'ränta på fakturan',
        'förseningsavgift',
        'räntefaktura',
      ],
      en: ['reminder fee', 'late fee', 'late interest', 'interest on the invoice', 'why a reminder'],
    },
    subject: text(
      'Om avgiften på faktura {{invoiceNumber}} – ärende {{caseNumber}}',
      'About the fee on invoice {{invoiceNumber}} – case {{caseNumber}}',
    ),
    body: letter(
      'Påminnelseavgift och dröjsmålsränta tas ut när en betalning inte har kommit in i tid. Faktura {{invoiceNumber}} skulle ha betalats senast {{invoiceDueDate}}.\n\nAnser du att du betalade i tid? Svara med betalningsdag och belopp, så kontrollerar vi det.',
      'A reminder fee and late interest are charged when a payment has not arrived on time. Invoice {{invoiceNumber}} was due on {{invoiceDueDate}}.\n\nDo you think you paid on time? Reply with the day and the amount of the payment and we will check it.',
    ),
  },
  {
    key: 'supplier_cost_centre',
    faq: [12],
    name: text('Leverantör: kostnadsställe på fakturan', 'Supplier: cost centre on the invoice'),
    words: {
      sv: [
        'kostnadsställe',
        'vilken referens ska stå på vår faktura till er',
        'leverantörsfaktura referens',
        'vår faktura har returnerats',
        'fyrsiffrigt kostnadsställe',
      ],
      en: ['cost centre', 'reference on our invoice to you', 'supplier invoice returned'],
    },
    subject: text(
      'Kostnadsställe på er faktura – ärende {{caseNumber}}',
      'Cost centre on your invoice – case {{caseNumber}}',
    ),
    body: letter(
      'För att vi ska kunna ta emot en leverantörsfaktura ska vårt kostnadsställe stå i ett av fakturans referensfält. Det består alltid av exakt fyra siffror. Ni får det av den som har beställt hos oss.\n\nHar en faktura kommit i retur? Komplettera med kostnadsstället och skicka den på nytt som e-faktura.',
      'For us to accept a supplier invoice, our cost centre must stand in one of its reference fields. It always has exactly four digits. The person who placed the order with you can give it to you.\n\nHas an invoice been returned? Add the cost centre and send it again as an e-invoice.',
    ),
  },
  {
    key: 'supplier_e_invoice',
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
  },
];
