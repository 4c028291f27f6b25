import { billing, people } from './cast.ts';
import type { Sample } from './sample.ts';

/** Messages that ask for a copy of an invoice. */
export const copyRequests: Sample[] = [
  {
    file: 'copy-all-facts',
    at: '2026-11-09T09:05:11+01:00',
    from: people.anders,
    to: billing,
    subject: 'Fakturakopia',
    text: `Hej!

Kan ni skicka en kopia av faktura 306188302? Originalet har kommit bort hos oss.

Namn: Västhamnens Bostadsrättsförening
Adress: Hamnvägen 8, 990 21 Västhamn
Kundnummer: K-104240
Organisationsnummer: 769600-0004
Avtalsnummer: A-400583
Ärendet gäller: larmövervakning oktober

Tack på förhand
Anders Holm, kassör`,
  },
  {
    file: 'copy-few-facts',
    at: '2026-11-12T20:31:07+01:00',
    from: people.mikael,
    to: billing,
    subject: 'kopia på faktura',
    text: `hej, jag hittar inte fakturan från er som kom för ett par veckor sen. kan ni skicka den en gång till?

mvh Mikael

Skickat från min telefon`,
  },
  {
    file: 'copy-html-only',
    at: '2026-11-10T13:22:48+01:00',
    from: people.fatima,
    to: billing,
    subject: 'Behöver kopia på två fakturor',
    html: `<html><head><style>p { font-family: Calibri }</style></head><body>
<p>Hej!</p>
<p>Vår bokförare saknar två fakturor från er:</p>
<table border="1"><tr><th>Fakturanummer</th><th>Belopp</th></tr><tr><td>306188718</td><td>2&nbsp;490,00</td></tr><tr><td>306188725</td><td>1&nbsp;250,00</td></tr></table>
<p>Kan ni mejla dem hit? Vi har kundnummer <b>K-104282</b> och organisationsnummer 969799-0001.</p>
<p>Med vänlig hälsning<br>Fatima Yilmaz<br>Kafé Lönnen HB, Lönngatan 2, 990 13 Lillåstad</p>
</body></html>`,
  },
  {
    file: 'copy-from-shared-mailbox',
    at: '2026-11-16T07:58:36+01:00',
    from: people.norrskenOffice,
    to: billing,
    subject: 'Kopia faktura 306188433',
    text: `Hej,

Vi saknar er faktura 306188433 i vårt system. Skicka gärna en kopia till den här adressen. Kundnummer K-104251.

Ekonomi
Norrsken Logistik AB
Terminalvägen 31, 990 35 Norrby`,
  },
];
