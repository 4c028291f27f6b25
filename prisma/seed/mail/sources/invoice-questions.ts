import { billing, invoices, people } from './cast.ts';
import type { Sample } from './sample.ts';

/** Messages about fees, missing invoices and ways to pay. */
export const invoiceQuestions: Sample[] = [
  {
    file: 'reminder-fee',
    at: '2026-11-09T15:40:00+01:00',
    from: people.anders,
    to: billing,
    subject: 'Påminnelseavgift 306188317',
    text: `Hej,

Vi har fått en faktura på 60 kr i påminnelseavgift, nummer 306188317. Den gäller faktura 306187640, som vi betalade den 14 oktober. Varför ska vi betala en avgift när fakturan redan är betald?

Hälsningar
Anders Holm
Västhamnens Bostadsrättsförening`,
  },
  {
    file: 'reminder-already-paid',
    at: '2026-11-19T18:12:25+01:00',
    from: people.mikael,
    to: billing,
    subject: 'Betald faktura',
    encoding: 'base64',
    text: `Hej!

Jag fick ett sms om att faktura 306188640 inte är betald. Jag betalade 1 875 kr till bankgiro 991-2346 den 17 november med OCR 3061886408. Kan ni kontrollera att pengarna har kommit in?

Mikael Strand
Björkstigen 17, Västhamn`,
  },
  {
    file: 'paper-fee',
    at: '2026-11-11T12:00:03+01:00',
    from: people.anders,
    to: billing,
    subject: 'Varför tar ni 45 kr i faktureringsavgift?',
    text: `Hej,

Styrelsen undrar över raden "Faktureringsavgift 45,00" på faktura 306188302. Vi har inte bett om papper. Hur slipper vi avgiften framöver, och kan ni ta bort den på den här fakturan?

Anders Holm
K-104240`,
  },
  {
    file: 'invoice-never-came',
    at: '2026-11-18T08:20:51+01:00',
    from: people.per,
    to: billing,
    subject: 'Ej mottagen faktura',
    charset: 'iso-8859-1',
    text: `Hej,

Enligt vårt avtal A-400606 borde vi ha fått en faktura för oktober, men det har inte kommit någon e-faktura. Förra månaden kom den som den skulle. Kan ni se om den har skickats och till vilken adress?

Kommunen Lillåstad, kundnummer K-104268.

Per Wiberg
Ekonomienheten`,
  },
  {
    file: 'never-came-private',
    at: '2026-11-17T21:03:14+01:00',
    from: people.mikael,
    to: billing,
    subject: 'Ingen faktura har kommit',
    text: `Hej

Ni ringde och sa att jag har en obetald faktura. Jag har inte fått någon. Brevlådan var trasig i höstas så det kan ha kommit bort. Måste jag betala någon avgift nu? Mitt kundnummer är 104275 tror jag, och personnumret 570428-9999.

Mikael Strand`,
  },
  {
    file: 'e-invoice-complete',
    at: '2026-11-10T08:11:42+01:00',
    from: people.per,
    to: billing,
    subject: 'Anmälan e-faktura Rådhuset',
    charset: 'iso-8859-1',
    text: `Hej!

Vi vill ha samtliga fakturor som e-faktura.

Operatör/VAN: InExempel
GLN: 7350099900013
Peppol-id: 0007:2120999012
Fakturareferens: 4711
Fakturaansvarig: Per Wiberg, 090-000 12 34, per.wiberg@lillastad.example

Gäller från och med nästa faktura.

Per Wiberg
Kommunen Lillåstad, org.nr 212099-9012, K-104268`,
  },
  {
    file: 'e-invoice-incomplete',
    at: '2026-11-17T10:44:29+01:00',
    from: people.sara,
    to: billing,
    subject: 'Byta till e-faktura',
    sign: 'norrsken.example',
    text: `Hej,

Vi skulle vilja gå över till e-faktura. Vad behöver ni från oss? Vi har kundnummer K-104251.

Vänligen
Sara Lindqvist`,
  },
  {
    file: 'invoice-by-mail',
    at: '2026-11-19T07:35:18+01:00',
    from: people.fatima,
    to: billing,
    subject: 'Faktura via mejl',
    text: `Hej,

Kan vi få fakturorna till mejlen i stället för på papper? Skicka dem till faktura@kafelonnen.example. Senaste fakturan vi fick har nummer 306188725.

Fatima Yilmaz, Kafé Lönnen`,
  },
  {
    file: 'autogiro',
    at: '2026-11-13T17:50:00+01:00',
    from: people.mikael,
    to: billing,
    subject: 'Autogiro?',
    text: `Hej! Går det att få autogiro hos er så slipper jag hålla reda på datumen? Kund K-104275.

Mikael Strand`,
  },
  {
    file: 'instalments',
    at: '2026-11-19T11:16:09+01:00',
    from: people.fatima,
    to: billing,
    subject: 'Dela upp betalningen',
    text: `Hej,

Vi har haft en dålig höst på kaféet och undrar om vi kan dela upp faktura 306188718 på tre månader. Vi kan betala 830 kr i månaden från och med december.

Vänliga hälsningar
Fatima Yilmaz`,
  },
  {
    file: 'at-collection',
    at: '2026-11-20T09:02:33+01:00',
    from: people.viktor,
    to: billing,
    subject: 'Brev från inkasso',
    text: `Hej

Jag har fått ett inkassokrav från Exempelinkasso, ärende 88-120934, på en faktura från er som jag aldrig har sett (306999123). Vem ska jag prata med om det här? Jag anser att kravet är fel.

Viktor Sand
Sands Bygg, kundnummer K-199999`,
  },
  {
    file: 'org-number-question',
    at: '2026-11-16T13:27:50+01:00',
    from: people.emily,
    to: billing,
    subject: 'Your company registration number',
    sign: 'harbour.example',
    text: `Hello,

Our accounts department needs your Swedish organisation number to set you up as a supplier. Could you please send it to me?

Thank you,
Emily Clarke
Harbour & Sons Ltd Filial`,
  },
  {
    file: 'supplier-pdf-invoice',
    at: '2026-11-12T06:30:10+01:00',
    from: people.locksmith,
    to: billing,
    subject: 'Faktura 2026-0317 från Låsmontören',
    invoices: [
      {
        name: 'Faktura 2026-0317.pdf',
        invoice: {
          ...invoices.callOutNorrby,
          seller: {
            name: 'Låsmontören i Norrby AB',
            orgNumber: '559990-0023',
            bankgiro: '5402-9681',
            mail: 'faktura@lasmontoren.example',
          },
          number: '2026-0317',
          ocr: '202603173',
          customerNumber: null,
          agreement: null,
          recipient: ['Securitas Sverige AB'],
          reference: 'Driften Norrby',
          service: 'Byte av låscylinder, nyckelskåp Norrby',
          lines: [{ text: 'Låscylinder med arbete', quantity: '1 st', price: 250000, amount: 250000 }],
        },
      },
    ],
    text: `Hej,

Här kommer vår faktura för bytet av låscylinder i ert nyckelskåp i Norrby.

Med vänliga hälsningar
Låsmontören i Norrby AB
Org.nr 559990-0023`,
  },
  {
    file: 'forwarded-invoice',
    at: '2026-11-18T15:09:57+01:00',
    from: people.sara,
    to: billing,
    subject: 'VB: Faktura 306188433',
    sign: 'norrsken.example',
    invoices: [{ name: 'Faktura_306188433.pdf', invoice: invoices.callOutNorrby }],
    text: `Hej, kan ni svara vår terminalchef på det här? Han vill veta varför väktaren åkte ut.

/Sara

Från: Ove Granlund <ove.granlund@norrsken.example>
Skickat: den 18 november 2026 14:51
Till: Sara Lindqvist <sara.lindqvist@norrsken.example>
Ämne: Faktura 306188433

Sara, jag har ingen aning om vad som hände kvällen den 12 oktober. Vi var på plats till halv elva och allt var låst. Vad står det i rapporten?

Ove`,
  },
];
