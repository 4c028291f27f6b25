import { text } from '../text/index.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** The way of delivery has been asked of the ledger. */
export const enrolled: Reply = {
  key: 'enrolled',
  name: text('Leveranssättet är anmält', 'The way of delivery is asked for'),
  subject: text(
    'Nytt sätt att få fakturan – ärende {{caseNumber}}',
    'A new way to get your invoices – case {{caseNumber}}',
  ),
  body: letter(
    'Nu har vi ordnat det du bad om.\n\nLeveranssätt: {{deliveryWay}}\nAdress: {{deliveryAddress}}\nGäller från: {{deliveryFrom}}\n\nFakturor som redan är på väg kommer på samma sätt som tidigare. Av säkerhetsskäl meddelar vi även den adress som har gällt hittills. Stämmer något inte? Svara på det här meddelandet, så hjälper vi dig.',
    'We have now arranged what you asked for.\n\nWay of delivery: {{deliveryWay}}\nAddress: {{deliveryAddress}}\nFrom: {{deliveryFrom}}\n\nInvoices that are already on their way come as before. For security we also tell the address that has applied so far. Is something not right? Reply to this message and we will help you.',
  ),
};

/** To the address that applied before, without the whole of the new one; sent by the step itself. */
export const deliveryNotice: Reply = {
  key: 'delivery_notice',
  name: text('Besked till den tidigare adressen', 'Notice to the earlier address'),
  subject: text(
    'Era fakturor skickas på ett nytt sätt – ärende {{caseNumber}}',
    'Your invoices will be sent in a new way – case {{caseNumber}}',
  ),
  body: automaticLetter(
    'Vi har fått en anmälan om nytt leveranssätt för fakturorna till {{customerName}}. Vi skriver till den adress som gäller i dag för att ni ska kunna säga till om något är fel.\n\nNytt leveranssätt: {{deliveryWay}}\nNy adress, delvis dold: {{maskedValue}}\nGäller från: {{deliveryFrom}}\n\nHar ni begärt ändringen behöver ni inte göra något. Känner ni inte igen den? Svara på det här meddelandet eller ring {{companyPhone}} så snart ni kan, så stoppar vi den.',
    'We have been asked to send the invoices of {{customerName}} in a new way. We write to the address that applies today, so that you can tell us if something is wrong.\n\nNew way of delivery: {{deliveryWay}}\nNew address, partly hidden: {{maskedValue}}\nFrom: {{deliveryFrom}}\n\nIf you asked for the change, you need not do anything. You do not recognise it? Reply to this message or call {{companyPhone}} as soon as you can, and we will stop it.',
  ),
};

/** The same way and address apply already, or are on their way. */
export const alreadyEnrolled: Reply = {
  key: 'already_enrolled',
  name: text('Leveranssättet gäller redan', 'The way of delivery applies already'),
  subject: text('Om dina fakturor – ärende {{caseNumber}}', 'About your invoices – case {{caseNumber}}'),
  body: letter(
    'Tack för ditt meddelande. Det leveranssätt du ber om är redan anmält hos oss, så du behöver inte göra något mer. Fakturor som var på väg när anmälan kom kan komma på det tidigare sättet.\n\nSaknar du en faktura? Svara på det här meddelandet, så hjälper vi dig.',
    'Thank you for your message. The way of delivery you ask for has already been arranged, so there is nothing more you need to do. Invoices that were on their way at the time may come in the earlier way.\n\nIs an invoice missing? Reply to this message and we will help you.',
  ),
};

/** FAQ 18 to a private customer: the bank arranges it. */
export const bankInstructions: Reply = {
  key: 'bank_instructions',
  name: text('Privatkund: e-faktura i internetbanken', 'Private customer: e-invoices in the internet bank'),
  subject: text('E-faktura – ärende {{caseNumber}}', 'E-invoices – case {{caseNumber}}'),
  body: letter(
    'Som privatperson anmäler du e-faktura i din internetbank:\n\n– Logga in och välj e-faktura.\n– Sök efter {{companyName}}.\n– Fyll i uppgifterna från din senaste faktura.\n\nNär banken har skickat uppgifterna till oss aktiverar vi e-fakturan. Du behöver inte göra något mer.',
    'As a private customer you ask for e-invoices in your internet bank:\n\n– Sign in and choose e-invoice.\n– Search for {{companyName}}.\n– Fill in the details from your latest invoice.\n\nWhen the bank has sent the details to us we activate the e-invoice. There is nothing more you need to do.',
  ),
};

/** A customer whose invoices must not go electronically. */
export const securityRefusal: Reply = {
  key: 'no_e_invoice',
  name: text('E-faktura är inte möjlig', 'E-invoices are not possible'),
  subject: text('E-faktura – ärende {{caseNumber}}', 'E-invoices – case {{caseNumber}}'),
  body: letter(
    'Tack för ditt meddelande. Av säkerhetsskäl skickar vi inte fakturorna till {{customerName}} som e-faktura. Ni får dem på samma sätt som tidigare.\n\nHar ni frågor om det är ni välkomna att höra av er till er kundansvariga.',
    'Thank you for your message. For security we do not send the invoices of {{customerName}} as e-invoices. You get them in the same way as before.\n\nIf you have questions about this, please contact your account manager.',
  ),
};

/** The right is there, but who wrote is not proven. */
export const confirmDelivery: Reply = {
  key: 'confirm_needed',
  name: text('Vi behöver en bekräftelse', 'We need a confirmation'),
  subject: text(
    'Vi behöver en bekräftelse i ärende {{caseNumber}}',
    'We need a confirmation for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. För att ingen annan ska kunna styra om fakturorna behöver vi en bekräftelse från en registrerad adress innan vi ändrar hur de skickas.\n\nSvara på det här meddelandet från den e-postadress som är registrerad hos oss, eller skriv under ett brev och skicka det till oss. Vi kan också skicka en bekräftelselänk till den registrerade adressen.',
    'Thank you for your message. So that nobody else can redirect the invoices we need a confirmation from a registered address before we change how they are sent.\n\nReply to this message from the e-mail address registered with us, or sign a letter and send it to us. We can also send a confirmation link to the registered address.',
  ),
};

/** A private customer of whom too little is known. */
export const payerUnproven: Reply = {
  key: 'identity_not_proven',
  name: text('Vi behöver veta att du är betalaren', 'We need to know that you are the payer'),
  subject: text(
    'Vi behöver en uppgift till i ärende {{caseNumber}}',
    'We need one more detail for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Innan vi skickar fakturorna till en ny adress behöver vi veta att det är du som ska betala dem. Skicka två av de här uppgifterna, så hjälper vi dig direkt:\n\n– Kundnummer\n– Personnummer\n– Fakturanummer\n\nDu kan också skriva till oss från den e-postadress som är registrerad hos oss.',
    'Thank you for your message. Before we send the invoices to a new address we need to know that you are the one who is to pay them. Send us two of the following and we will help you straight away:\n\n– Customer number\n– Personal number\n– Invoice number\n\nYou may also write to us from the e-mail address registered with us.',
  ),
};

/** Who asks is known and lacks the right. */
export const mayNotEnrol: Reply = {
  key: 'not_authorised',
  name: text('Avsändaren har inte behörighet', 'The sender does not have the right'),
  subject: text(
    'Vi kan inte göra ändringen i ärende {{caseNumber}}',
    'We cannot make the change in case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Hur fakturorna skickas ändrar vi bara på begäran av någon som är registrerad hos oss med rätt att göra det, och den uppgiften saknas för dig. Därför har vi inte ändrat något.\n\nBe en person hos er som redan har behörighet att skicka begäran till oss skriftligt.',
    'Thank you for your message. We only change how the invoices are sent at the request of somebody who is registered with us with the right to do so, and you are not. So we have changed nothing.\n\nPlease ask a person at your company who already has the right to send us the request in writing.',
  ),
};
