import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** One-click answers that explain a word or say who can help. */
export const referringAnswers: readonly Reply[] = [
  {
    key: 'what_a_call_out_is',
    faq: [1],
    name: text('Vad ”åtgärd” betyder på fakturan', 'What “åtgärd” means on the invoice'),
    words: {
      sv: ['vad betyder åtgärd', 'vad innebär åtgärd på fakturan', 'vad är en åtgärd'],
      en: ['what does åtgärd mean', 'what is a call-out on the invoice'],
    },
    subject: text('Vad en åtgärd är – ärende {{caseNumber}}', 'What a call-out is – case {{caseNumber}}'),
    body: letter(
      '”Åtgärd” på fakturan betyder att en väktare har varit på plats, till exempel efter ett larm eller för att ni bad om hjälp. Vad väktaren gjorde står i rapporten från tillfället, som era behöriga kontaktpersoner har tillgång till.\n\nGäller frågan ett visst tillfälle? Svara med fakturanummer och datum, så tittar vi på det.',
      '“Åtgärd” on the invoice is a call-out: a guard has been on site, for example after an alarm or because you asked for help. What the guard did is described in the report, which your authorised contacts can read.\n\nIs it about a particular call-out? Reply with the invoice number and the date and we will look into it.',
    ),
  },
  {
    key: 'alarm_centre',
    faq: [6],
    name: text('Frågor om larmet: larmcentralen', 'Questions about the alarm: the alarm centre'),
    words: {
      sv: ['larmcentral', 'vilken larmcentral', 'kontakta larmcentralen'],
      en: ['alarm centre', 'which alarm centre', 'contact the alarm centre'],
    },
    subject: text(
      'Din fråga om larmet – ärende {{caseNumber}}',
      'Your question about the alarm – case {{caseNumber}}',
    ),
    body: letter(
      'Den larmcentral som ert larm går till kan se varför det löste ut och vad som är avtalat. Kontakta den i första hand.\n\nÄr larmet anslutet till vår egen larmcentral? Skriv till {{alarmCentreMailbox}}, så svarar de som har uppgifterna.',
      'The alarm centre your alarm is connected to can see why it went off and what has been agreed. Please contact them first.\n\nIs the alarm connected to our own alarm centre? Write to {{alarmCentreMailbox}} and those who have the details will answer.',
    ),
  },
  {
    key: 'other_terms',
    faq: [9],
    name: text('Andra villkor: er kontaktperson', 'Other terms: your contact person'),
    words: {
      sv: ['vem är vår kontaktperson hos er', 'vem ansvarar för vårt avtal', 'vem pratar vi med om avtalet'],
      en: ['who is our contact person', 'who is responsible for our agreement'],
    },
    subject: text(
      'Dina önskemål om villkor – ärende {{caseNumber}}',
      'Your wishes about terms – case {{caseNumber}}',
    ),
    body: letter(
      'Om vi kan ändra villkor, faktureringsperiod eller samla fakturor beror på era behov och på avtalet. Er kontaktperson hos {{companyName}} kan se över vad som är möjligt.\n\nVet du inte vem det är? Svara med ert kundnummer, så hjälper vi dig rätt.',
      'Whether we can change terms, the billing period or collect invoices depends on your needs and on the agreement. Your contact person at {{companyName}} can look into what is possible.\n\nNot sure who that is? Reply with your customer number and we will point you to the right person.',
    ),
  },
  {
    key: 'at_collection',
    faq: [25],
    name: text('Ärendet är hos inkasso', 'The matter is at debt collection'),
    words: {
      sv: ['inkasso', 'inkassokrav', 'inkassobolag', 'kravet ligger hos inkasso', 'kronofogden'],
      en: ['debt collection', 'collection agency', 'collection letter'],
    },
    subject: text(
      'Ditt inkassoärende – ärende {{caseNumber}}',
      'Your collection matter – case {{caseNumber}}',
    ),
    body: letter(
      'När ett krav har gått till inkasso är det inkassobolaget som handlägger det. Deras kontaktuppgifter och ditt ärendenummer står i brevet du har fått; kontakta dem om betalning och frågor.\n\nAnser du att kravet är fel? Berätta det för inkassobolaget, och svara gärna även hit med skälet så att vi känner till det.',
      'When a claim has gone to debt collection, the collection agency handles it. Their contact details and your reference are in the letter you received; please contact them about payment and questions.\n\nDo you think the claim is wrong? Tell the agency, and reply to us with the reason as well so that we know about it.',
    ),
  },
];
