import { alarmQuestions, billing, parking, people } from './cast.ts';
import { idOf, type Sample } from './sample.ts';

/** Messages about call-outs, reports, guarding, agreements, instructions and parking. */
export const serviceQuestions: Sample[] = [
  {
    file: 'what-is-a-call-out',
    at: '2026-11-09T19:14:00+01:00',
    from: people.mikael,
    to: billing,
    subject: 'Vad betyder åtgärd?',
    text: `Hej,

På faktura 306188640 står det "Åtgärd" och 1875:-. Vad är det ni har gjort? Jag var hemma hela dagen den 24 oktober och såg ingen väktare.

Mikael Strand
Björkstigen 17
990 22 Västhamn`,
  },
  {
    file: 'report-request',
    at: '2026-11-19T13:00:47+01:00',
    from: people.sara,
    to: billing,
    subject: 'Rapport från utryckning 12 oktober',
    sign: 'norrsken.example',
    text: `Hej,

Skicka gärna rapporten från utryckningen till Terminalvägen 31 den 12 oktober, faktura 306188433. Vi behöver den till vårt försäkringsbolag.

Sara Lindqvist
Norrsken Logistik AB`,
  },
  {
    file: 'no-reports',
    at: '2026-11-13T10:10:10+01:00',
    from: people.per,
    to: billing,
    subject: 'Vi får inga rapporter',
    charset: 'iso-8859-1',
    text: `Hej,

Sedan september har vi inte fått några rapporter från ronderna på Västskolan. Tidigare kom de som mejl morgonen efter. Har något ändrats?

Per Wiberg, Kommunen Lillåstad`,
  },
  {
    file: 'alarm-centre-question',
    at: '2026-11-11T07:42:05+01:00',
    from: people.anders,
    to: alarmQuestions,
    subject: 'Varför gick larmet i natt?',
    text: `Hej,

Larmet i vårt miljörum, Hamnvägen 8, gick vid tretiden i natt. Vad utlöste det och vad är överenskommet att ni ska göra när det händer? Ringer ni mig eller skickar ni någon direkt?

Anders Holm
Västhamnens Bostadsrättsförening`,
  },
  {
    file: 'extra-guarding-question',
    at: '2026-11-09T11:55:38+01:00',
    from: people.sara,
    to: billing,
    subject: 'Fråga om extrabevakning på faktura 306188420',
    sign: 'norrsken.example',
    text: `Hej!

Vem hos er är ansvarig för extrabevakningen den 10–11 oktober? Jag behöver prata med den personen om upplägget innan fakturan förfaller den 20 november. Ring mig gärna, 070-174 06 31.

Sara Lindqvist, Norrsken Logistik AB`,
  },
  {
    file: 'extra-guarding-follow-up',
    at: '2026-11-11T16:20:02+01:00',
    from: people.sara,
    to: billing,
    subject: 'SV: Fråga om extrabevakning på faktura 306188420',
    sign: 'norrsken.example',
    answers: [idOf('extra-guarding-question', 'norrsken.example')],
    html: `<div>Hej, jag har inte hört något än. Kan någon ringa i morgon före lunch?</div><div><br></div><div>Sara</div><div><br></div>
<div style="border-top:1px solid #E1E1E1"><b>Från:</b> Sara Lindqvist<br><b>Skickat:</b> den 9 november 2026 11:56<br><b>Till:</b> fakturafraga@vakt.example<br><b>Ämne:</b> Fråga om extrabevakning på faktura 306188420</div>
<div>Hej!</div><div>Vem hos er är ansvarig för extrabevakningen den 10–11 oktober?</div>`,
  },
  {
    file: 'termination-signed',
    at: '2026-11-17T09:21:36+01:00',
    from: people.lena,
    to: billing,
    subject: 'Uppsägning av avtal A-400577',
    sign: 'bryggaren.example',
    text: `Hej,

Härmed säger vi upp avtal A-400577 om rondering på Bryggargränd 4. Vi önskar att avtalet upphör så snart uppsägningstiden medger. Avtal A-400576 för Storgatan 12 ska löpa vidare.

Vänligen bekräfta skriftligt med slutdatum och vem vi kan kontakta.

Lena Ek
Bryggaren Fastigheter AB, 556016-0680`,
  },
  {
    file: 'termination-unsigned',
    at: '2026-11-18T18:33:00+01:00',
    from: people.anders,
    to: billing,
    subject: 'Uppsägning',
    text: `Hej,

Styrelsen har beslutat att säga upp larmavtalet, avtalsnummer A-400583. När kan det upphöra?

För Västhamnens Bostadsrättsförening
Anders Holm, kassör`,
  },
  {
    file: 'termination-forged',
    at: '2026-11-19T03:12:45+01:00',
    from: people.lena,
    to: billing,
    subject: 'Uppsägning av samtliga avtal, brådskande',
    sign: 'skicka-billigt.example',
    returnPath: 'utskick@skicka-billigt.example',
    text: `Hej,

Vi säger upp samtliga avtal med omedelbar verkan. Larmet på Storgatan 12 ska kopplas bort redan i kväll. Bekräfta genom att svara på detta mejl.

Lena Ek
Bryggaren Fastigheter AB`,
  },
  {
    file: 'instruction-change-forged',
    at: '2026-11-19T22:47:30+01:00',
    from: people.sara,
    to: billing,
    subject: 'Ändra åtgärdsinstruktionen för Terminalvägen',
    returnPath: 'kontakt@nagonannanstans.example',
    more: [['Reply-To', 'sara.lindqvist.norrsken@brevlada.example']],
    text: `Hej,

Från och med i kväll ska väktaren inte åka ut vid larm på Terminalvägen 31. Ring i stället 070-174 06 99. Skicka också den nuvarande instruktionen till mig.

Sara Lindqvist`,
  },
  {
    file: 'address-change',
    at: '2026-11-20T10:40:12+01:00',
    from: people.anders,
    to: billing,
    cc: 'styrelsen@vasthamnen.example',
    subject: 'Ny fakturaadress från 1 december',
    text: `Hej,

Från och med den 1 december sköts vår ekonomi av en förvaltare. Ändra fakturaadressen för K-104240

från: Hamnvägen 8, 990 21 Västhamn
till: c/o Kustförvaltning, Box 12, 990 20 Västhamn

Anders Holm
Västhamnens Bostadsrättsförening`,
  },
  {
    file: 'renewal-question',
    at: '2026-11-20T14:25:00+01:00',
    from: people.emily,
    to: billing,
    subject: 'Renewal of agreement A-400637',
    sign: 'harbour.example',
    text: `Hello,

Our agreement A-400637 was signed in May 2025. We would like to discuss the price before it is renewed. Could our account manager please call me next week?

Best regards,
Emily Clarke`,
  },
  {
    file: 'parking-fee',
    at: '2026-11-12T16:45:55+01:00',
    from: people.hanna,
    to: parking,
    subject: 'Bestrider kontrollavgift',
    text: `Hej!

Jag fick en kontrollavgift, ärende 7731-4402, på parkeringen vid Lillåstads station i går. Jag hade betalat i appen, kvittot bifogas om ni vill. Bilen har ABC 12D. Hur gör jag för att bestrida den?

Hanna Berg`,
  },
  {
    file: 'parking-to-billing',
    at: '2026-11-14T12:12:12+01:00',
    from: people.viktor,
    to: billing,
    subject: 'P-bot',
    text: `Tjena, fick en lapp på rutan vid Hamnkajen fast jag stod rätt. Vart vänder jag mig?

Viktor Sand`,
  },
  {
    file: 'thanks-reply',
    at: '2026-11-12T09:30:26+01:00',
    from: people.anders,
    to: billing,
    subject: 'Re: Fakturakopia',
    answers: [idOf('copy-all-facts', 'vasthamnen.example'), '<utskick-0117@mx.vakt.example>'],
    text: `Tack så mycket, nu har kopian kommit!

/Anders

Den ons 11 nov. 2026 kl 15:02 skrev Fakturafrågor <fakturafraga@vakt.example>:

> Hej Anders!
>
> Här kommer en kopia av faktura 306188302.
>
> Vänliga hälsningar
> Karin`,
  },
  {
    file: 'outlook-quote',
    at: '2026-11-17T14:55:21+01:00',
    from: people.per,
    to: billing,
    subject: 'SV: Ej godkänd faktura',
    charset: 'windows-1252',
    text: `Hej,

Nej, vi har inte fått någon kreditfaktura än. Beloppet är fortfarande 6 240,00 kr.

Per

-----Ursprungligt meddelande-----
Från: Fakturafrågor <fakturafraga@vakt.example>
Skickat: den 16 november 2026 10:14
Till: Per Wiberg
Ämne: SV: Ej godkänd faktura

Hej Per! Har ni fått kreditfakturan som skickades i fredags?`,
  },
  {
    file: 'to-two-mailboxes',
    at: '2026-11-16T16:01:01+01:00',
    from: people.viktor,
    to: 'fakturafraga@vakt.example, kundfraga@vakt.example',
    subject: 'Offert på bevakning',
    text: `Hej,

Vi behöver bevakning på ett bygge i Norrby i tre veckor från den 1 december. Vad kostar det och hur snabbt kan ni komma igång?

Viktor Sand, Sands Bygg`,
  },
];
