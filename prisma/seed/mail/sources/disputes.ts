import { billing, invoices, people } from './cast.ts';
import { idOf, type Sample } from './sample.ts';

/** Messages that dispute an invoice or ask why it came. */
export const disputes: Sample[] = [
  {
    file: 'dispute-with-invoice',
    at: '2026-11-16T08:42:12+01:00',
    from: people.lena,
    to: billing,
    subject: 'Bestridande av faktura 306188194',
    sign: 'bryggaren.example',
    invoices: [{ name: 'Faktura 306188194.pdf', invoice: invoices.callOutStorgatan }],
    text: `Hej!

Vi har fått bifogad faktura för en utryckning till Storgatan 12 natten mot den 3 oktober. Vi bestrider den.

Larmet gick av misstag och vår fastighetsjour ringde er larmcentral och återkallade det med rätt kodord kl. 02.05, alltså innan väktaren hade hunnit åka. Då ska det inte bli någon utryckning och ingen väntetid heller. Enligt vår jour svarade operatören att allt var klart.

Jag är tacksam om ni tittar på det här och återkommer.

Vänliga hälsningar
Lena Ek
Förvaltare
Bryggaren Fastigheter AB
Kundnummer K-104233
Telefon 070-174 06 05`,
  },
  {
    file: 'dispute-extra-guarding-hours',
    at: '2026-11-12T14:10:55+01:00',
    from: people.sara,
    to: billing,
    subject: 'Fel antal timmar på faktura 306188420',
    sign: 'norrsken.example',
    invoices: [{ name: '306188420.pdf', invoice: invoices.extraGuarding }],
    text: `Hej,

Vi har granskat faktura 306188420 och kan inte godkänna den i sin helhet. Vi beställde extrabevakning 16 timmar, lördag kl. 06 till 22, men ni har debiterat 24 timmar. Vi bestrider därför 6 250,00 kr inklusive moms (8 timmar à 625 kr plus moms). Resten, 12 500 kr, betalar vi på förfallodagen.

Beställningen gjordes per mejl till er driftledare den 6 oktober. Säg till om ni vill ha en kopia.

Med vänlig hälsning
Sara Lindqvist
Norrsken Logistik AB, org.nr 559990-0015`,
  },
  {
    file: 'dispute-not-ordered',
    at: '2026-11-10T10:24:31+01:00',
    from: people.fatima,
    to: billing,
    subject: 'Angående faktura 306188725 – vi har inte beställt detta',
    charset: 'windows-1252',
    text: `Hej

Jag förstår inte fakturan på 1.250:- som kom i går. Det står att en väktare varit hos oss den 28 oktober kl. 04.02. Vi har inte haft något larm den natten och ingen av oss har ringt. Vårt larm är dessutom på service sedan den 26:e…

Jag tänker inte betala innan ni har visat vad det gäller. Vem är det som har beställt?

Fatima Yilmaz
Kafé Lönnen HB
Lönngatan 2, Lillåstad`,
  },
  {
    file: 'dispute-in-english',
    at: '2026-11-13T16:05:20+01:00',
    from: people.emily,
    to: billing,
    subject: 'Dispute of invoice 306188801',
    sign: 'harbour.example',
    invoices: [{ name: 'Invoice_306188801.pdf', invoice: invoices.callOutHarbour }],
    text: `Dear Sir or Madam,

We hereby dispute your invoice no. 306188801 of 6 November, SEK 9,800.00, for the call-out to Kajen 5 on 1 November.

You have charged two call-outs for the same alarm. According to our access log only one guard entered the building, at 01:31, and he left at 02:44. Please credit the second call-out and let us know when we can expect a corrected invoice.

The undisputed part will be paid on the due date.

Kind regards,
Emily Clarke
Office Manager
Harbour & Sons Ltd Filial
Customer no. K-104299`,
  },
  {
    file: 'dispute-wrong-site',
    at: '2026-11-11T09:15:02+01:00',
    from: people.per,
    to: billing,
    subject: 'Faktura 306188561 avser inte vår skola?',
    charset: 'iso-8859-1',
    text: `Hej!

På faktura 306188561 (6 240 kr) står det att ni ryckt ut till Västskolan den 17 oktober. Larmet på Västskolan var frånkopplat hela den veckan på grund av ombyggnad, så det måste gälla någon annan adress. Vi bestrider fakturan tills ni har kunnat visa att det verkligen var vår skola.

Vi behöver också se vem som har larmat. Vår referens är 4711 Kerstin.

Hälsningar
Per Wiberg
Kommunen Lillåstad
Org.nr 212099-9012`,
  },
  {
    file: 'not-a-customer',
    at: '2026-11-17T19:48:40+01:00',
    from: people.hanna,
    to: billing,
    subject: 'Faktura trots att jag inte är kund hos er',
    invoices: [{ name: 'scan0007.pdf', invoice: invoices.callOutEkvagen }],
    text: `Hej,

I dag fick jag en faktura från er på 2 150 kr, fakturanummer 306188909. Jag har aldrig skrivit något avtal med er. Mitt larm har jag hos ett annat bolag.

Varför får jag en faktura av er? Jag vill veta vem som har skickat er hem till mig på Ekvägen 9 och se något underlag på att ni faktiskt har varit här.

Hanna Berg
Ekvägen 9
990 15 Lillåstad`,
  },
  {
    file: 'billed-after-termination',
    at: '2026-11-18T11:30:44+01:00',
    from: people.fatima,
    to: billing,
    subject: 'Faktura 306188718 trots uppsagt avtal',
    charset: 'iso-8859-1',
    text: `Hej igen!

Nu har vi fått en faktura till, 306188718 på 2 490,00 kr för november. Avtalet A-400620 sa vi upp redan i somras och fick ett mejl om att det upphörde den sista oktober. Kan ni kreditera den?

Bekräftelsen ligger i min gamla inkorg, jag letar upp den om ni behöver.

/Fatima, Kafé Lönnen`,
  },
  {
    file: 'dispute-second-thoughts',
    at: '2026-11-13T08:02:19+01:00',
    from: people.sara,
    to: billing,
    subject: 'SV: Fel antal timmar på faktura 306188420',
    sign: 'norrsken.example',
    answers: [idOf('dispute-extra-guarding-hours', 'norrsken.example')],
    text: `Hej,

Jag glömde skriva att det var Jonas på driften som tog emot beställningen. Här är texten ur vårt mejl till honom: "Vi behöver en väktare vid grinden lördag 06–22, samma upplägg som sist."

Hälsningar
Sara

Från: Sara Lindqvist
Skickat: den 12 november 2026 14:11
Till: fakturafraga@vakt.example
Ämne: Fel antal timmar på faktura 306188420

Hej,

Vi har granskat faktura 306188420 och kan inte godkänna den i sin helhet. Vi beställde extrabevakning 16 timmar, lördag kl. 06 till 22, men ni har debiterat 24 timmar.`,
  },
];
