import { billing, people } from './cast.ts';
import type { Sample } from './sample.ts';
import { supplierXml } from './supplier-xml.ts';

// A photograph's stand-in: a PNG of 8 × 8 grey points.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAAD0lEQVR4nGNoAAMGBkwAABH0AgH5oBwKAAAAAElFTkSuQmCC',
  'base64',
);

/** What every mailbox also gets: machines' messages, lists, broken senders, files of other kinds. */
export const oddMail: Sample[] = [
  {
    file: 'inline-image',
    at: '2026-11-18T12:34:56+01:00',
    from: people.fatima,
    to: billing,
    subject: 'Bild på lappen från väktaren',
    html: '<p>Hej! Så här såg lappen på dörren ut den 28 oktober.</p><p><img src="cid:lapp@kafelonnen.example" alt="Lapp på dörren" width="240"></p><p>Fatima</p><img src="https://matning.example/pixel.gif" width="1" height="1">',
    text: 'Hej! Så här såg lappen på dörren ut den 28 oktober.\n\nFatima',
    files: [{ name: 'IMG_2041.png', type: 'image/png', bytes: PNG, cid: 'lapp@kafelonnen.example' }],
  },
  {
    file: 'supplier-e-invoice',
    at: '2026-11-13T05:15:00+01:00',
    from: people.locksmith,
    to: billing,
    subject: 'E-faktura 2026-0318',
    files: [{ name: '2026-0318.xml', type: 'application/xml', bytes: Buffer.from(supplierXml) }],
    text: 'Hej, vi skickar fakturan som xml-fil den här gången eftersom pdf inte gick bra. Hör av er om något saknas.\n\nLåsmontören i Norrby AB',
  },
  {
    file: 'auto-reply',
    at: '2026-11-16T09:00:30+01:00',
    from: people.anders,
    to: billing,
    subject: 'Autosvar: Fakturakopia',
    answers: ['<utskick-0118@mx.vakt.example>'],
    more: [
      ['Auto-Submitted', 'auto-replied'],
      ['X-Auto-Response-Suppress', 'All'],
    ],
    text: 'Jag är ledig till och med den 20 november och läser inte min e-post. Vid brådskande ärenden, kontakta styrelsen@vasthamnen.example.\n\nAnders Holm',
  },
  {
    file: 'bounce',
    at: '2026-11-12T15:03:09+01:00',
    from: 'Mail Delivery System <mailer-daemon@mail.kafelonnen.example>',
    to: billing,
    subject: 'Undelivered Mail Returned to Sender',
    returnPath: '',
    more: [
      ['Auto-Submitted', 'auto-replied'],
      ['Content-Type', 'multipart/report; report-type=delivery-status; boundary="=_dsn_1"'],
    ],
    body: `This is a MIME-encapsulated message.

--=_dsn_1
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered
to one or more recipients.

<faktura@kafelonnen.example>: host mail.kafelonnen.example said: 550 5.1.1
    Recipient address rejected: User unknown

--=_dsn_1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.kafelonnen.example
Arrival-Date: Thu, 12 Nov 2026 15:03:01 +0100

Final-Recipient: rfc822; faktura@kafelonnen.example
Original-Recipient: rfc822;faktura@kafelonnen.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 Recipient address rejected: User unknown

--=_dsn_1
Content-Type: message/rfc822

From: Fakturafragor <fakturafraga@vakt.example>
To: faktura@kafelonnen.example
Subject: Kopia av faktura 306188725
Message-ID: <utskick-0121@mx.vakt.example>
Date: Thu, 12 Nov 2026 15:02:58 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Hej! Har kommer kopian.

--=_dsn_1--
`,
  },
  {
    file: 'newsletter',
    at: '2026-11-10T06:00:00+01:00',
    from: 'Branschbladet <nyhetsbrev@branschbladet.example>',
    to: billing,
    subject: 'Veckans nyheter om säkerhet och fastighet',
    more: [
      ['List-Id', 'Branschbladet <nyhetsbrev.branschbladet.example>'],
      ['List-Unsubscribe', '<https://branschbladet.example/avsluta>'],
      ['Precedence', 'bulk'],
    ],
    html: '<h1>Veckans nyheter</h1><p>Så minskar ni antalet obefogade larm. <a href="https://branschbladet.example/larm">Läs mer</a></p>',
    text: 'Veckans nyheter\n\nSå minskar ni antalet obefogade larm.',
  },
  {
    file: 'calendar-invitation',
    at: '2026-11-19T15:15:15+01:00',
    from: people.per,
    to: billing,
    subject: 'Inbjudan: Avstämning fakturor fredag 27 november',
    text: 'Hej, jag föreslår en kort avstämning om fakturorna 306188555 och 306188561. Inbjudan bifogas.\n\nPer',
    files: [
      {
        name: 'invite.ics',
        type: 'text/calendar; charset=utf-8; method=REQUEST',
        bytes: Buffer.from(
          'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lillastad//Kalender//SV\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:avstamning-20261127@lillastad.example\r\nDTSTAMP:20261119T141515Z\r\nDTSTART:20261127T090000Z\r\nDTEND:20261127T093000Z\r\nSUMMARY:Avstämning fakturor\r\nORGANIZER:mailto:per.wiberg@lillastad.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        ),
      },
    ],
  },
  {
    file: 'two-senders',
    at: '2026-11-14T04:44:44+01:00',
    from: ['Okänd <nagon@overallt.example>', people.lena],
    to: billing,
    subject: 'Ändrat kontonummer',
    text: 'Hej, betala tillbaka krediteringen till vårt nya bankkonto. Svara så skickar jag numret.\n\nLena Ek',
  },
  {
    file: 'no-sender',
    at: '2026-11-15T02:02:02+01:00',
    from: null,
    to: billing,
    subject: 'Skanning från MFP-2',
    text: 'Skannat dokument från flerfunktionsskrivaren på plan 2.',
  },
  {
    file: 'address-in-name',
    at: '2026-11-17T23:59:01+01:00',
    from: '"lena.ek@bryggaren.example" <svar@byt-bank.example>',
    to: billing,
    subject: 'Nya betalningsuppgifter',
    text: 'Hej! Från och med i dag ska alla återbetalningar gå till ett nytt konto. Kan ni bekräfta att ni har ändrat?\n\nLena',
  },
  {
    file: 'sign-up-code',
    at: '2026-11-15T13:37:00+01:00',
    from: 'Konto <no-reply@natbutik.example>',
    to: billing,
    subject: 'Din verifieringskod är 482913',
    text: 'Ange koden 482913 för att slutföra registreringen. Koden gäller i tio minuter.',
  },
];
