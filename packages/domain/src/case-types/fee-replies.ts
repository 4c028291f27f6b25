import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** FAQ 7: why it was charged, from the dates of this very invoice. */
export const lateFeeExplained: Reply = {
  key: 'fee_explained',
  name: text('Avgiften förklarad', 'The fee explained'),
  subject: text(
    'Om avgiften på faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'About the fee on invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Påminnelseavgift och dröjsmålsränta tas ut när en faktura inte har betalats i tid. Så här ser det ut för din faktura:\n\n{{feeExplanation}}\n\nStämmer inte det? Svara med betalningsdag, belopp och gärna ett kvitto från banken, så kontrollerar vi det igen.',
    'A reminder fee and late interest are charged when an invoice has not been paid on time. This is how it stands with your invoice:\n\n{{feeExplanation}}\n\nIs that not right? Reply with the day and amount of the payment, and a receipt from the bank if you can, and we will check it again.',
  ),
};

/** A fee is credited, in whole or in part. */
export const feeWaived: Reply = {
  key: 'fee_waived',
  name: text('Avgiften efterskänks', 'The fee is waived'),
  subject: text(
    'Vi krediterar avgiften, faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'We credit the fee, invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har gått igenom ditt ärende om faktura {{invoiceNumber}} och avstår från {{creditedAmount}}. Du får en kreditfaktura på beloppet och behöver inte betala det. Resten av fakturan gäller som tidigare.\n\nHar du redan betalat avgiften? Svara på det här meddelandet, så hjälper vi dig.',
    'We have gone through your case about invoice {{invoiceNumber}} and waive {{creditedAmount}}. You will receive a credit note for the amount and need not pay it. The rest of the invoice stands as before.\n\nHave you paid the fee already? Reply to this message and we will help you.',
  ),
};

/** A payment that could not be placed at first has been found. */
export const paymentFound: Reply = {
  key: 'payment_found',
  name: text('Betalningen är funnen', 'The payment was found'),
  subject: text(
    'Vi har hittat din betalning – ärende {{caseNumber}}',
    'We have found your payment – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har hittat din betalning och den är nu kopplad till rätt faktura. Den kom in till oss {{paymentFoundOn}}, efter förfallodagen. Avgiften på faktura {{invoiceNumber}} gäller därför.\n\nAnge gärna fakturans OCR-nummer nästa gång du betalar, så kommer betalningen rätt direkt.',
    'We have found your payment and it is now placed on the right invoice. It reached us on {{paymentFoundOn}}, after the due date. The fee on invoice {{invoiceNumber}} therefore stands.\n\nPlease give the OCR number of the invoice the next time you pay, so that the payment finds its way at once.',
  ),
};

/** FAQ 4: the fee belongs to paper. */
export const paperFeeExplained: Reply = {
  key: 'paper_fee_explained',
  name: text('Faktureringsavgiften förklarad', 'The invoicing fee explained'),
  subject: text(
    'Om faktureringsavgiften på faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'About the invoicing fee on invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'På faktura {{invoiceNumber}} finns en faktureringsavgift på {{paperFee}}. Den hör till pappersfakturan: vi tar ut den när vi skriver ut fakturan och skickar den med post. Som e-faktura eller via e-post är fakturan utan avgift.\n\nVill du byta? Svara på det här meddelandet med vilket sätt som passar dig och vilken adress det gäller, så talar vi om vad vi behöver veta.',
    'Invoice {{invoiceNumber}} has an invoicing fee of {{paperFee}}. It belongs to the paper invoice: we charge it when we print the invoice and send it by post. As an e-invoice or by e-mail the invoice carries no fee.\n\nWould you like to change? Reply to this message with the way that suits you and the address, and we will let you know what we need.',
  ),
};

/** FAQ 27: the copy is on its way; the duty to pay remained, and so does the fee. */
export const feeStands: Reply = {
  key: 'fee_stands',
  name: text('Kopian skickas, avgiften står fast', 'The copy goes out, the fee stands'),
  subject: text(
    'Om faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'About invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'En kopia på faktura {{invoiceNumber}} är på väg till din registrerade fakturaadress. Fakturan förföll {{invoiceDueDate}}. Den som ska betala ansvarar för att det sker i tid även om originalet inte har nått fram, så avgiften gäller.\n\nFör att fakturor inte ska komma bort framöver rekommenderar vi e-faktura eller faktura via e-post. Svara på det här meddelandet, så ordnar vi det.',
    'A copy of invoice {{invoiceNumber}} is on its way to your registered billing address. The invoice was due on {{invoiceDueDate}}. Whoever is to pay is responsible for doing so on time even if the original did not arrive, so the fee stands.\n\nTo keep invoices from getting lost we recommend e-invoices or invoices by e-mail. Reply to this message and we will arrange it.',
  ),
};
