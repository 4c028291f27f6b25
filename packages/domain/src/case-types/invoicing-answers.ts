import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** One-click answers about how we invoice. */
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
];
