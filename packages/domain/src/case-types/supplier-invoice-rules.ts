import { type Text, text } from '../text/index.ts';
import type { Refusal, Rule } from '../workflow/index.ts';

/** The invoice has been read from its file, or typed in. */
export const invoiceRead: Rule = ({ supplierInvoice }) =>
  supplierInvoice
    ? null
    : no(
        'supplier_invoice.unread',
        text('Läs av fakturan eller skriv in den först.', 'Read the invoice, or type it in, first.'),
      );

/** Nothing speaks against accepting the invoice (G14). */
export const invoiceAcceptable: Rule = ({ supplierInvoice }) =>
  supplierInvoice?.says
    ? no(
        'supplier_invoice.not_acceptable',
        text(
          `Fakturan kan inte godkännas. ${supplierInvoice.says.sv}`,
          `The invoice cannot be accepted. ${supplierInvoice.says.en}`,
        ),
        'costCentre',
      )
    : null;

/** An invoice goes back only for a reason that the supplier can be told. */
export const invoiceReturnable: Rule = ({ supplierInvoice }) =>
  supplierInvoice?.acceptable
    ? no(
        'supplier_invoice.acceptable',
        text(
          'Inget talar emot fakturan, så det finns inget skäl att returnera den.',
          'Nothing speaks against the invoice, so there is no reason to return it.',
        ),
      )
    : null;

/** The supplier is asked only when the invoice gives several cost centres and nothing else is wrong. */
export const whichIsOpen: Rule = ({ supplierInvoice }) =>
  supplierInvoice && !supplierInvoice.asksWhich
    ? no(
        'supplier_invoice.not_several',
        text(
          'Fakturan anger inte flera kostnadsställen att välja mellan.',
          'The invoice does not give several cost centres to choose between.',
        ),
      )
    : null;

/** An invoice that has been read is accepted or returned, not answered away. */
export const invoiceDecided: Rule = ({ supplierInvoice }) =>
  supplierInvoice?.state === 'received'
    ? no(
        'supplier_invoice.undecided',
        text('Godkänn eller returnera fakturan först.', 'Accept or return the invoice first.'),
      )
    : null;

/** What is decided must be told to somebody. */
export const supplierReachable: Rule = ({ supplierInvoice }) =>
  supplierInvoice && !supplierInvoice.reachable
    ? no(
        'supplier_invoice.no_address',
        text(
          'Det finns ingen e-postadress till leverantören, varken i ärendet eller i registret.',
          'There is no e-mail address of the supplier, neither on the case nor in the register.',
        ),
      )
    : null;

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
