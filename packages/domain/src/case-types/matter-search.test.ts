import { describe, expect, test } from 'vitest';
import { caseTypes } from './catalogue.ts';
import { findMatter, proposeType } from './matter-search.ts';
import { stemWords } from './stem-words.ts';

/** Subject, text, the type that is proposed and the one-click answer; nothing where no present type is the right one. */
const messages: [subject: string, text: string, type?: string, reply?: string][] = [
  [
    'Bestridande faktura 4711002',
    'Hej, vi bestrider fakturan ovan då ingen väktare varit på plats.',
    'invoice_dispute',
  ],
  ['Faktura', 'Jag har inte beställt någon väktare och tänker inte betala det här.', 'invoice_dispute'],
  ['Fel på faktura', 'Priset är inte det vi har kommit överens om.', 'invoice_dispute'],
  ['Faktura 100233', 'Det måste ha blivit fel belopp, vi brukar betala 450 kr.', 'invoice_dispute'],
  ['Kreditera tack', 'Vi begär en kreditfaktura på den dubbelfakturerade tjänsten.', 'invoice_dispute'],
  ['Påminnelse', 'Vi har redan betalat denna faktura den 3 mars.', 'invoice_dispute'],
  ['Bestrider', 'Jag bestrider härmed denna faktura som har gått till inkasso.', 'invoice_dispute'],
  [
    'Re: faktura',
    'Timmarna på fakturan är fel, vi hade en väktare i två timmar, inte fyra.',
    'invoice_dispute',
  ],
  ['Invoice 4711', 'We never ordered this service and will not pay.', 'invoice_dispute'],
  ['Kopia', 'Kan ni skicka en kopia på fakturan för mars?', 'invoice_copy'],
  ['Fakturakopia önskas', 'Hej! Behöver fakturakopior för januari–mars till vår revisor.', 'invoice_copy'],
  ['Borttappad faktura', 'Jag hittar inte fakturan någonstans, kan du skicka om den?', 'invoice_copy'],
  ['Skicka fakturan igen', 'Vi har bytt ekonomisystem.', 'invoice_copy'],
  ['Invoice copy', 'Could you please send a copy of the invoice for May?', 'invoice_copy'],
  ['Autogiro', 'Går det att betala med autogiro?', 'payment_method', 'no_direct_debit'],
  ['Fråga', 'Vad är ert organisationsnummer?', 'general_question', 'org_number'],
  ['Varför fakturaavgift?', 'Det har tillkommit en fakturaavgift på 49 kr.', 'general_question', 'paper_fee'],
  ['Påminnelseavgift', 'Varför har jag fått en påminnelseavgift på 60 kr?', 'general_question', 'late_fee'],
  ['Parkering', 'Jag har en fråga om parkering vid köpcentret.', 'parking_referral'],
  ['P-bot', 'Hur överklagar jag en kontrollavgift?', 'parking_referral'],
  ['Krav', 'Hej, jag bestrider kontrollavgiften som satt på bilen.', 'parking_referral'],
  ['Inkasso', 'Vi har fått ett inkassokrav.', 'general_question', 'at_collection'],
  [
    'E-faktura',
    'Hur skickar vi e-faktura till er? Vi är leverantör.',
    'supplier_invoice',
    'supplier_e_invoice',
  ],
  ['Vår faktura i retur', 'Vilket kostnadsställe ska vi ange?', 'supplier_invoice', 'supplier_cost_centre'],
  ['Question', 'How do we invoice you?', 'supplier_invoice', 'supplier_e_invoice'],
  ['Lapp', 'Fick en lapp på rutan vid Hamnkajen fast jag stod rätt.', 'parking_referral'],
  ['Parking ticket', 'How do I appeal a parking fine?', 'parking_referral'],
  ['Samlingsfaktura', 'Kan vi få samlingsfaktura för alla våra objekt?', 'commercial_terms'],
  ['Paus', 'Vi bygger om i vår och vill pausa avtalet i tre månader.', 'commercial_terms'],
  ['Villkor', 'Vi behöver ändra betalningsvillkoren till 60 dagar.', 'commercial_terms'],
  ['Invoices', 'Could we have one invoice for all sites?', 'commercial_terms'],
  ['Avtal', 'Vem är vår kontaktperson hos er?', 'general_question', 'other_terms'],
  ['Förnyelse', 'Vårt avtal A-400576 löper ut i april. Vi vill gärna förlänga avtalet.', 'agreement_renewal'],
  ['Avtal A-400606', 'Avtalet behöver förnyas, vad gör vi?', 'agreement_renewal'],
  ['Our agreement', 'We would like to renew our contract for another year.', 'agreement_renewal'],
  ['Fel faktura', 'Varför fakturerar ni oss trots uppsägning?', 'post_termination_billing'],
  [
    'Faktura 306188201',
    'Avtalet är uppsagt sedan i våras men vi får fortfarande faktura.',
    'post_termination_billing',
  ],
  ['Faktura efter uppsägning', 'Vi har sagt upp avtalet men får faktura ändå.', 'post_termination_billing'],
  ['Invoice', 'We were billed after termination of our agreement.', 'post_termination_billing'],
  ['Larm i natt', 'Varför gick larmet 02:14?', 'alarm_centre_question'],
  ['Larmet', 'Vad utlöste larmet i källaren i går?', 'alarm_centre_question'],
  ['Alarm', 'Why did the alarm go off last night?', 'alarm_centre_question'],
  ['Fråga', 'Vilken larmcentral är vårt larm kopplat till?', 'general_question', 'alarm_centre'],
  ['Åtgärd den 3 oktober', 'Vad gjorde väktaren hos oss?', 'action_invoice_question'],
  ['Rapport', 'Kan ni skicka rapporten från utryckningen den 12 oktober?', 'action_invoice_question'],
  ['VB: Faktura', 'Vår chef vill veta varför väktaren åkte ut.', 'action_invoice_question'],
  ['Call-out', 'What did the guard do at our office?', 'action_invoice_question'],
  ['Invoice', 'Why did the guard come to our office?', 'action_invoice_question'],
  ['Faktura', 'Jag är inte kund hos er. Varför får jag en faktura av er?', 'non_customer_action_invoice'],
  ['Your invoice', 'I am not a customer of yours.', 'non_customer_action_invoice'],
  ['Fråga om faktura', 'Vad betyder åtgärd på vår faktura?', 'general_question', 'what_a_call_out_is'],
  ['Uppsägning', 'Vi vill säga upp vårt avtal från och med årsskiftet.', 'cancellation'],
  ['Avtal A-400576', 'Härmed säger vi upp avtalet. Bekräfta gärna.', 'cancellation'],
  ['Avsluta', 'Vi har sålt huset och vill avsluta abonnemanget.', 'cancellation'],
  ['Notice of termination', 'We hereby terminate our contract as of 1 June.', 'cancellation'],
  ['Our contract', 'Please cancel the agreement at the end of its term.', 'cancellation'],
  ['Hej', 'Kan ni ringa mig?'],
  ['Fråga om faktura', 'Jag har en fråga om vår faktura, ring mig gärna.'],
  ['Ny fakturaadress', 'Vi har flyttat, vår nya adress är Storgatan 1.', 'data_change'],
  ['Kontaktperson', 'Anna har slutat. Ny kontaktperson hos oss är Bo Ek.', 'data_change'],
  ['Change of address', 'We have moved, please use our new address.', 'data_change'],
  ['Åtgärdsinstruktion', 'Vi behöver ändra vår åtgärdsinstruktion för larmet.', 'instruction_change'],
  ['Fråga', 'Kan ni skicka åtgärdsinstruktionen för vårt kontor?', 'instruction_disclosure'],
  ['Alarm', 'We need to change the action instruction of our site.', 'instruction_change'],
  ['Extrabevakning', 'Vi har beställt extra bevakning till lördag.', 'extra_guarding_contact'],
  [
    'Faktura',
    'Vi beställde extrabevakning i 16 timmar men debiteras 24, det är fel antal timmar.',
    'invoice_dispute',
  ],
  ['Fråga', 'Vem är ansvarig för extrabevakningen den 10 oktober?', 'extra_guarding_contact'],
  ['Question', 'Who is responsible for the extra guarding in October?', 'extra_guarding_contact'],
  ['Rapporter', 'Varför får vi inga rapporter efter larmen?', 'report_delivery'],
  ['Reports', 'We have not received any reports since August.', 'report_delivery'],
  [
    'Anstånd',
    'Kan vi betala fakturan i två delar? Vi har inte råd att betala allt nu.',
    'payment_arrangement',
  ],
  ['Dela upp betalningen', 'Vi undrar om vi kan dela upp fakturan på tre månader.', 'payment_arrangement'],
  ['Payment', 'We cannot pay on time. Could we have an instalment plan?', 'payment_arrangement'],
  ['Brev från inkasso', 'Jag har fått ett inkassokrav och anser att kravet är fel.', 'collection_referral'],
  ['Debt', 'I object to the collection claim of your agency.', 'collection_referral'],
  ['Faktura kom inte', 'Vi har aldrig fått fakturan men fick en påminnelse.', 'invoice_not_received'],
  ['Invoice', 'We never received the invoice.', 'invoice_not_received'],
  ['Påminnelseavgift', 'Vi betalade i tid. Ta bort påminnelseavgiften, tack.', 'late_fee_question'],
  ['Räntefaktura', 'Hur har ni räknat räntan på fakturan?', 'late_fee_question'],
  ['Late fee', 'Please waive the late fee, we paid on time.', 'late_fee_question'],
  ['Fakturaavgift', 'Vi har e-faktura, kreditera faktureringsavgiften.', 'paper_fee_question'],
  ['Fee', 'We get it by e-mail. Please remove the invoicing fee.', 'paper_fee_question'],
  ['Mejlfaktura', 'Vi vill ha fakturan via mejl i stället för på papper.', 'email_invoice_enrolment'],
  [
    'Faktura via mejl',
    'Kan vi få fakturorna till mejlen i stället för på papper?',
    'email_invoice_enrolment',
  ],
  ['Invoices', 'Please send the invoices by e-mail from now on.', 'email_invoice_enrolment'],
  ['Byta till e-faktura', 'Vi skulle vilja gå över till e-faktura. Vad behöver ni?', 'e_invoice_enrolment'],
  ['Anmälan e-faktura', 'Operatör: InExempel. GLN: 7350099900013.', 'e_invoice_enrolment'],
  ['E-faktura', 'Jag vill få e-faktura i min internetbank.', 'e_invoice_enrolment'],
  ['Question', 'We would like to change to e-invoice. What do you need?', 'e_invoice_enrolment'],
  ['Två frågor', 'Jag behöver en fakturakopia. Erbjuder ni autogiro?'],
  ['Tack', 'Tack för hjälpen!'],
  ['', ''],
];

test.each(messages)('%s | %s', (subject, text, type, reply) => {
  const proposed = proposeType(subject, text);
  expect(proposed?.type).toBe(type);
  expect(proposed?.reply ?? undefined).toBe(reply);
  if (proposed) expect(proposed.why.length).toBeGreaterThan(0);
});

describe('finding the matter while typing', () => {
  test.each([
    ['kopia', 'invoice_copy', null],
    ['bestr', 'invoice_dispute', null],
    ['autog', 'payment_method', 'no_direct_debit'],
    ['orgnummer', 'general_question', 'org_number'],
    ['fel pris', 'invoice_dispute', null],
    ['avgift papper', 'general_question', 'paper_fee'],
    ['PARKERING', 'parking_referral', null],
    ['inkasso', 'general_question', 'at_collection'],
  ])('%s', (words, type, reply) => expect(findMatter(words, 'sv')[0]).toMatchObject({ type, reply }));

  test('in English', () => {
    expect(findMatter('lost the invoice', 'en')[0]).toMatchObject({ type: 'invoice_copy' });
    expect(findMatter('direct deb', 'en')[0]).toMatchObject({ reply: 'no_direct_debit' });
  });

  test('without words every type is listed, without sense none', () => {
    expect(findMatter(' ', 'sv').map(({ type }) => type)).toEqual(Object.keys(caseTypes));
    expect(findMatter('xyzzy', 'sv')).toEqual([]);
  });

  test('best first, between 0 and 1, with the phrases that were recognised', () => {
    const found = findMatter('jag bestrider fakturan, fel pris och avgift', 'sv');
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { score, why } of found) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(why.length).toBeGreaterThan(0);
    }
  });
});

describe('stems', () => {
  test.each([
    ['faktura fakturan fakturor fakturorna fakturans', 'faktur'],
    ['bestrida bestrider bestridit bestridande bestridandet', 'bestrid'],
    ['beställa beställt beställde beställer', 'bestall'],
    ['avgift avgiften avgifter avgifterna', 'avgif'],
    ['KOPIA kopian kopior kopiorna', 'kopi'],
  ])('%s', (words, stem) => expect(new Set(stemWords(words, 'sv'))).toEqual(new Set([stem])));
  test('filler words are gone, single letters with a hyphen stay with their word', () => {
    expect(stemWords('Hej, jag vill ha en e-faktura', 'sv')).toEqual(['ha', 'efaktur']);
  });
  test('English', () => {
    expect(new Set(stemWords('invoice invoices invoiced invoicing', 'en'))).toEqual(new Set(['invoic']));
  });
});
