import { type Text, text } from '../text/index.ts';
import type { Scope } from './acts.ts';
import type { ReasonCode } from './reasons.ts';
import type { RegisterRow } from './register.ts';

/** The sentence of a reason; one that speaks of a row says its dates or its target. */
export function reasonWords(code: ReasonCode, row: RegisterRow | null): Text {
  const ofRow = row && Object.hasOwn(rowWords, code) ? rowWords[code] : undefined;
  return row && ofRow ? ofRow(row) : words[code];
}

const words: Record<ReasonCode, Text> = {
  person_known: text('Kontakten finns hos kunden.', 'The contact is registered at the customer.'),
  row_in_force: text('Behörigheten gäller i dag.', 'The authority is in force today.'),
  scope_covers: text('Behörigheten omfattar det som begärs.', 'The authority covers what is asked for.'),
  signatory_letter: text(
    'Brevet är undertecknat av en firmatecknare, och det är styrkt.',
    'The letter is signed by someone proven to sign for the company.',
  ),
  written_notice: text(
    'Uppsägningen är skriftlig, med mottagningstid och kontrollsumma.',
    'The notice is in writing, with its time of receipt and hash.',
  ),
  sender_verified: text(
    'Mejlet kommer bevisligen från kontaktens registrerade adress.',
    'The mail is proven to come from the contact’s registered address.',
  ),
  confirmed_by_link: text(
    'Kontakten har bekräftat via en engångslänk till sin registrerade adress.',
    'The contact confirmed by a one-time link to the registered address.',
  ),
  signed_letter: text(
    'Ett undertecknat brev är inskannat med ankomstdag.',
    'A signed letter has been scanned with its day of arrival.',
  ),
  called_back: text(
    'Kontakten har nåtts på ett registrerat telefonnummer.',
    'The contact was reached on a registered phone number.',
  ),
  review_current: text('Behörigheten är granskad i tid.', 'The authority has been reviewed in time.'),
  payer_identity: text(
    'Minst två av kundnummer, organisations- eller personnummer och fakturanummer stämmer.',
    'At least two of customer number, organisation or personal number and invoice number agree.',
  ),
  verified_contact: text(
    'Frågan kommer bevisligen från en kontakt hos kunden.',
    'The question is proven to come from a contact of the customer.',
  ),

  one_time_link: text(
    'Lämna ut bara genom en engångslänk till kontaktens registrerade adress.',
    'Disclose only by a one-time link to the contact’s registered address.',
  ),
  registered_address_only: text(
    'Lämna ut bara till kontaktens registrerade adress.',
    'Disclose only to the contact’s registered address.',
  ),
  read_back: text(
    'Läs upp den nya instruktionen för kontakten och få den bekräftad.',
    'Read the new instruction back to the contact and have it confirmed.',
  ),
  four_eyes: text(
    'Uppsägningen får begäras. En annan person ska godkänna den.',
    'The cancellation may be requested. Another person must approve it.',
  ),
  announce_to_old_address: text(
    'Om adressen ändras ska den gamla adressen få besked.',
    'If the address changes, the old address is to be told.',
  ),
  second_staff_person: text(
    'En andra medarbetare ska godkänna ändringen i registret.',
    'A second member of staff must approve the change of the register.',
  ),
  pass_on_only: text(
    'Önskemålet får lämnas vidare till kundansvarig.',
    'The wish may be passed on to the account manager.',
  ),
  billing_address_only: text(
    'Skicka bara till den registrerade fakturaadressen.',
    'Send only to the registered billing address.',
  ),

  person_not_identified: text(
    'Det är inte klarlagt vem som frågar. Ta reda på vem det är och koppla ärendet till kontakten.',
    'It is not established who asks. Find out who it is and link the case to the contact.',
  ),
  row_without_evidence: text(
    'Behörigheten saknar underlag. Begär in det innan den används.',
    'The authority lacks evidence. Ask for it before the authority is used.',
  ),
  written_notice_missing: text(
    'Uppsägningen är inte skriftlig. Be om den i ett mejl eller ett undertecknat brev.',
    'The notice is not in writing. Ask for it by mail or in a signed letter.',
  ),
  call_back_or_link_needed: text(
    'Det är inte styrkt vem som frågar. Ring upp på ett registrerat nummer eller låt kontakten bekräfta via engångslänk.',
    'Who asks is not proven. Call back on a registered number, or have the contact confirm by a one-time link.',
  ),
  written_confirmation_needed: text(
    'Det behövs en skriftlig bekräftelse, från kontaktens registrerade adress eller i ett undertecknat brev.',
    'A written confirmation is needed, from the contact’s registered address or in a signed letter.',
  ),
  registered_reply_needed: text(
    'Avsändaren är inte styrkt. Be om svar från kontaktens registrerade adress eller om ett undertecknat brev.',
    'The sender is not proven. Ask for a reply from the contact’s registered address or for a signed letter.',
  ),
  billing_link_needed: text(
    'Låt kunden bekräfta via en engångslänk till den registrerade fakturaadressen.',
    'Have the customer confirm by a one-time link to the registered billing address.',
  ),
  sender_proof_needed: text(
    'Det är inte styrkt vem som frågar. Ring upp på ett registrerat nummer eller be om ett mejl från den registrerade adressen.',
    'Who asks is not proven. Call back on a registered number, or ask for a mail from the registered address.',
  ),
  sender_failed: text(
    'Avsändarens äkthet kunde inte bekräftas. Be om ett nytt mejl från den registrerade adressen eller ett undertecknat brev.',
    'The sender failed authentication. Ask for a new mail from the registered address or a signed letter.',
  ),
  review_overdue: text(
    'Behörigheten har inte granskats i tid. Låt kunden bekräfta den först.',
    'The authority is past its review date. Have the customer confirm it first.',
  ),
  payer_identity_missing: text(
    'Betalaren är inte styrkt. Det behövs två av kundnummer, organisations- eller personnummer och fakturanummer.',
    'The payer is not proven. Two of customer number, organisation or personal number and invoice number are needed.',
  ),

  person_unknown_here: text(
    'Kontakten är inte registrerad hos kunden.',
    'The contact is not registered at the customer.',
  ),
  row_revoked: text('Behörigheten är återkallad.', 'The authority has been revoked.'),
  row_not_yet: text('Behörigheten har inte börjat gälla.', 'The authority is not in force yet.'),
  row_expired: text('Behörigheten har upphört.', 'The authority has expired.'),
  scope_missing: text(
    'Ingen av kontaktens behörigheter ger rätt till det som begärs.',
    'None of the contact’s authorities gives a right to what is asked for.',
  ),
  shared_mailbox: text(
    'Kontakten är en gemensam brevlåda, och en sådan kan inte ha den här behörigheten.',
    'The contact is a shared mailbox, and such a one cannot hold this authority.',
  ),
  object_not_covered: text(
    'Behörigheten omfattar inte det avtal eller objekt som begäran gäller.',
    'The authority does not cover the agreement or site in question.',
  ),
  own_scopes: text(
    'Ingen får utöka sin egen behörighet. Någon annan hos kunden får begära det.',
    'Nobody may extend their own authority. Someone else at the customer may ask for it.',
  ),
  phone_never_cancels: text(
    'En uppsägning kan inte göras per telefon. Samtalet sparas som en förfrågan tills en skriftlig uppsägning kommer.',
    'An agreement cannot be cancelled by phone. The call is kept as an enquiry until a written notice comes.',
  ),
};

const rowWords: Partial<Record<ReasonCode, (row: RegisterRow) => Text>> = {
  row_in_force: ({ validFrom, validTo }) =>
    validTo === null
      ? text(
          `Behörigheten gäller från och med ${validFrom}, tills vidare.`,
          `The authority is in force from ${validFrom}, until further notice.`,
        )
      : text(
          `Behörigheten gäller från och med ${validFrom} till och med ${validTo}.`,
          `The authority is in force from ${validFrom} to ${validTo} inclusive.`,
        ),
  scope_covers: (row) =>
    text(
      `Behörigheten ger rätt att ${scopeWords[row.scope].sv}, för ${targetOf(row).sv}.`,
      `The authority gives the right to ${scopeWords[row.scope].en}, for ${targetOf(row).en}.`,
    ),
  review_current: ({ reviewOn }) =>
    text(`Behörigheten ska granskas senast ${reviewOn}.`, `The authority is to be reviewed by ${reviewOn}.`),
  review_overdue: ({ reviewOn }) =>
    text(
      `Behörigheten skulle ha granskats senast ${reviewOn}. Låt kunden bekräfta den först.`,
      `The authority was to be reviewed by ${reviewOn}. Have the customer confirm it first.`,
    ),
  row_revoked: ({ revokedAt }) =>
    text(`Behörigheten återkallades ${revokedAt}.`, `The authority was revoked on ${revokedAt}.`),
  row_not_yet: ({ validFrom }) =>
    text(
      `Behörigheten börjar gälla först ${validFrom}.`,
      `The authority is not in force until ${validFrom}.`,
    ),
  row_expired: ({ validTo }) =>
    text(`Behörigheten gällde till och med ${validTo}.`, `The authority was in force until ${validTo}.`),
};

const scopeWords: Record<Scope, Text> = {
  read_report: text('ta del av rapporter', 'read reports'),
  read_instruction: text('ta del av åtgärdsinstruktioner', 'read action instructions'),
  change_instruction: text('ändra åtgärdsinstruktioner', 'change action instructions'),
  cancel_agreement: text('säga upp och ändra avtal', 'cancel and change agreements'),
  billing_data: text('ändra faktureringsuppgifter', 'change billing data'),
  order_extra_guarding: text('beställa extrabevakning', 'order extra guarding'),
  keep_register: text('ändra kontakter och behörigheter', 'change contacts and authorities'),
};

function targetOf({ agreement, site }: RegisterRow): Text {
  if (site !== null) return text('ett objekt', 'one site');
  return agreement === null
    ? text('hela kunden', 'all of the customer')
    : text('ett avtal och dess objekt', 'one agreement and its sites');
}
