import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** The mail that carries the stored original. */
export const copySent: Reply = {
  key: 'copy_sent',
  name: text('Kopian är skickad', 'The copy is sent'),
  subject: text(
    'Kopia på faktura {{invoiceNumber}} – ärende {{caseNumber}}',
    'Copy of invoice {{invoiceNumber}} – case {{caseNumber}}',
  ),
  body: letter(
    'Nu har vi skickat en kopia på faktura {{invoiceNumber}}. Av säkerhetsskäl skickar vi kopior till den fakturaadress som finns registrerad hos oss, om vi inte redan har kunnat styrka avsändaren.\n\nBelopp och förfallodag är desamma som på originalet. Har adressen ändrats? Svara på det här meddelandet, så hjälper vi dig.',
    'We have now sent a copy of invoice {{invoiceNumber}}. For security we send copies to the billing address we have on file, unless we have been able to verify the sender.\n\nThe amount and the due date are the same as on the original. Has the address changed? Reply to this message and we will help you.',
  ),
};

/** A copy leaves only for a proven payer. */
export const copyPayerUnproven: Reply = {
  key: 'identity_not_proven',
  name: text('Vi behöver veta att du är betalaren', 'We need to know that you are the payer'),
  subject: text(
    'Vi behöver en uppgift till i ärende {{caseNumber}}',
    'We need one more detail for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Vi lämnar bara ut en fakturakopia till den som ska betala fakturan, och uppgifterna vi har fått räcker inte för att visa det.\n\nSkicka två av de här uppgifterna, så hjälper vi dig direkt:\n\n– Kundnummer\n– Organisations- eller personnummer\n– Fakturanummer\n\nDu kan också skriva till oss från den mejladress som är registrerad för kunden.',
    'Thank you for your message. We only give an invoice copy to the one who is to pay the invoice, and the details we have are not enough to show that.\n\nSend us two of the following and we will help you straight away:\n\n– Customer number\n– Organisation or personal number\n– Invoice number\n\nYou may also write to us from the e-mail address registered for the customer.',
  ),
};
