import { text } from '../text/index.ts';
import { type Field, field } from './field.ts';
import { spineFields } from './spine.ts';

const validFrom = field.date(text('Gäller från', 'From'), {
  inForm: 'optional',
  ask: text('Från vilket datum det ska gälla', 'From which day it shall apply'),
  hint: text('Lämna tomt om det ska gälla från nästa faktura.', 'Leave empty for the next invoice.'),
});

const identity = {
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    inForm: 'optional',
    ask: text('Kundnumret', 'The customer number'),
    hint: text('Står på dina tidigare fakturor.', 'You find it on your earlier invoices.'),
  }),
  identityNumber: field.identityNumber(
    text('Organisations- eller personnummer', 'Organisation or personal number'),
    {
      inForm: 'optional',
      ask: text('Organisations- eller personnummer', 'Organisation or personal number'),
    },
  ),
};

/** What is needed to send the invoices by mail: an invoice that shows whose they are, and the new address. */
export const mailInvoiceFields = {
  newAddress: field.email(text('E-postadress för fakturor', 'E-mail address for invoices'), {
    needed: 'work',
    inForm: 'required',
    ask: text('E-postadressen dit fakturorna ska skickas', 'The e-mail address the invoices shall go to'),
  }),
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'optional',
    ask: text(
      'Ett fakturanummer, eller en kopia på en av våra fakturor',
      'An invoice number, or a copy of one of our invoices',
    ),
    hint: text('Eller bifoga en kopia på en faktura.', 'Or attach a copy of an invoice.'),
  }),
  ...identity,
  validFrom,
  ...spineFields,
} satisfies Record<string, Field>;

const ofCompany = { needed: 'work', companyOnly: true, inForm: 'optional' } as const;
const forCompanies = text('Företag och organisationer.', 'Companies and organisations.');

/** What is needed to send e-invoices to a company; a private customer asks their bank. */
export const eInvoiceFields = {
  operator: field.line(text('Operatör (VAN)', 'Operator (VAN)'), {
    ...ofCompany,
    ask: text(
      'Vilken tjänsteleverantör (VAN) ni tar emot e-fakturor genom',
      'Which service provider (VAN) you receive e-invoices through',
    ),
    hint: forCompanies,
  }),
  electronicId: field.electronicId(text('GLN eller Peppol-id', 'GLN or Peppol id'), {
    ...ofCompany,
    ask: text(
      'Ert GLN med tretton siffror, eller ert Peppol-id',
      'Your GLN with thirteen digits, or your Peppol id',
    ),
    hint: text(
      'Tretton siffror, eller 0007: och organisationsnumret.',
      'Thirteen digits, or 0007: and the organisation number.',
    ),
  }),
  reference: field.line(text('Fakturareferens', 'Invoice reference'), {
    ...ofCompany,
    ask: text('Referensen som ska stå på fakturorna', 'The reference the invoices shall carry'),
  }),
  contactName: field.line(text('Fakturaansvarig', 'Responsible for invoices'), {
    ...ofCompany,
    ask: text('Namnet på den som är fakturaansvarig', 'The name of the person responsible for invoices'),
  }),
  contactEmail: field.email(text('Fakturaansvarigs e-post', 'E-mail of the one responsible'), {
    ...ofCompany,
    ask: text('E-postadressen till den fakturaansvariga', 'The e-mail address of that person'),
  }),
  ...identity,
  validFrom,
  ...spineFields,
} satisfies Record<string, Field>;
