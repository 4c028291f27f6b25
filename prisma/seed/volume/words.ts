import type { CaseTypeKey } from '@underlag/domain/case-types';

/** Invented words for invented people; nothing here is anybody's. */
export const firstNames =
  'Anna Björn Cecilia David Elin Fredrik Greta Hassan Ida Jonas Kerstin Lars Malin Nils Olivia Petra Roger Sofia Tove Ulf Vera Wilma Yusuf Åsa Örjan'.split(
    ' ',
  );
export const lastNames =
  'Alm Berglind Cederholm Dalström Ekvall Forsgren Grönlund Hägg Isaksson Järv Kvist Lundkvist Mårdh Nylund Palmgren Rosén Söderlind Tegnér Vinge Åhlund Öst'.split(
    ' ',
  );
const companyStarts =
  'Björkdalen Fyrtornet Granhöjden Hamnkvarnen Kastanjen Lindängen Morgonstjärnan Näckrosen Ängsbacken Ösjö'.split(
    ' ',
  );
const companyEnds = [
  'Fastigheter AB',
  'Handel AB',
  'Bostadsrättsförening',
  'Logistik AB',
  'Bygg HB',
  'Skola',
  'Tandvård AB',
];
export const companyNames = companyStarts.flatMap((start) => companyEnds.map((end) => `${start} ${end}`));
export const streets = [
  'Almvägen',
  'Bryggaregränd',
  'Kajplatsen',
  'Stationsgatan',
  'Åkervägen',
  'Östra Torget',
];
export const towns = ['Lillåstad', 'Västhamn', 'Norrby', 'Sjöbacka'];

/** What customers write in the subject, by the type their matter got. */
export const subjects: Readonly<Record<CaseTypeKey, readonly string[]>> = {
  unsorted: ['Fråga', 'Angående vårt avtal', 'Hej', 'Ring mig', 'Offert på bevakning', 'Uppsägning'],
  general_question: [
    'Vad betyder åtgärd på fakturan?',
    'Varför tar ni en faktureringsavgift?',
    'Går det att få autogiro?',
    'Påminnelseavgift på betald faktura',
    'Er organisationsnummer',
  ],
  invoice_copy: ['Fakturakopia', 'Kan ni skicka fakturan igen?', 'Saknar faktura', 'Copy of invoice'],
  invoice_dispute: [
    'Bestridande av faktura',
    'Fel antal timmar på fakturan',
    'Vi har inte beställt utryckningen',
    'Fel pris på extrabevakning',
  ],
  extra_guarding_contact: [
    'Fråga om extrabevakning',
    'Vem var ansvarig för väktaren i lördags?',
    'Extra guarding',
  ],
  payment_arrangement: [
    'Anstånd med betalningen',
    'Kan vi dela upp fakturan?',
    'Avbetalningsplan',
    'More time to pay',
  ],
  late_fee_question: [
    'Påminnelseavgift trots att vi har betalat',
    'Hur är dröjsmålsräntan räknad?',
    'Reminder fee',
  ],
  paper_fee_question: ['Ta bort faktureringsavgiften', 'Faktureringsavgift trots e-faktura', 'Invoicing fee'],
  invoice_not_received: ['Fakturan kom aldrig', 'Påminnelse men ingen faktura', 'Invoice never arrived'],
  collection_referral: ['Brev från inkasso', 'Inkassokravet är fel', 'Collection claim'],
  cancellation: [
    'Uppsägning av avtal',
    'Vi säger upp larmet',
    'Uppsägning, vi flyttar',
    'Termination of agreement',
  ],
  data_change: [
    'Ny fakturaadress',
    'Vi har bytt kontaktperson',
    'Ny referens på fakturan',
    'Change of address',
  ],
  instruction_disclosure: ['Åtgärdsinstruktion för kontoret', 'Vad gäller vid larm på natten?'],
  instruction_change: ['Ändra åtgärdsinstruktionen', 'Ny ringlista vid larm', 'New action instruction'],
  action_invoice_question: [
    'Vad gjorde väktaren?',
    'Underlag till åtgärdsfakturan',
    'Report of the call-out',
  ],
  non_customer_action_invoice: ['Faktura trots att jag inte är kund', 'Vem har beställt väktaren?'],
  report_delivery: ['Vi får inga rapporter', 'Rapporterna har slutat komma', 'No reports'],
  alarm_centre_question: ['Varför gick larmet i natt?', 'Fråga om ett larm'],
  post_termination_billing: [
    'Faktura efter uppsägning',
    'Avtalet är uppsagt men vi faktureras',
    'Billed after termination',
  ],
  commercial_terms: ['Samlingsfaktura', 'Andra betalningsvillkor', 'Pausa avtalet', 'Collective invoice'],
  agreement_renewal: ['Förnya avtalet', 'Avtalet löper ut', 'Renewal of our agreement'],
  email_invoice_enrolment: ['Faktura via mejl', 'Mejla fakturorna i stället', 'Invoice by e-mail'],
  e_invoice_enrolment: ['Anmälan e-faktura', 'Vi vill ha e-faktura', 'Change to e-invoice'],
  supplier_invoice: ['Faktura till er', 'Vår faktura i retur', 'Hur fakturerar vi er?'],
  parking_referral: ['Kontrollavgift', 'Fråga om parkering', 'Parking ticket'],
  payment_method: ['Går det att få autogiro?', 'Byta betalsätt', 'Direct debit'],
};

export const sentences = [
  'Vi har gått igenom fakturan och får inte ihop beloppet med vad som avtalats.',
  'Larmet var frånkopplat den kvällen, så vi förstår inte varför någon åkte ut.',
  'Kan ni återkomma med underlaget så att vi kan godkänna betalningen?',
  'Vår ekonomiavdelning behöver en kopia till bokslutet.',
  'Beställningen gjordes per telefon och gällde sexton timmar, inte tjugofyra.',
  'Vi betalade den 14 och har kvittot kvar om ni vill se det.',
  'Tack för snabb hjälp senast, det uppskattades.',
  'Ring gärna före klockan fyra, sedan är kontoret stängt.',
  'Fakturan är ställd till vår gamla adress på Åkervägen.',
  'Väktaren var på plats i tjugo minuter enligt vår egen logg.',
];
export const answers = [
  'Vi har tittat på ditt ärende och återkommer så snart vi har fått svar från driften.',
  'Här kommer de uppgifter du bad om. Hör gärna av dig om något är oklart.',
  'För att komma vidare behöver vi veta vilken faktura det gäller.',
  'Beloppet stämmer med avtalet, och nedan ser du hur det är räknat.',
];
