import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

/** FAQ 25: the debtor is referred to the agency, with how to reach it. */
export const agencyDetails: Reply = {
  key: 'referred_to_agency',
  name: text('Hänvisning till inkassobolaget', 'Referral to the collection agency'),
  subject: text(
    'Vem du kontaktar om inkassokravet – ärende {{caseNumber}}',
    'Whom to contact about the collection claim – case {{caseNumber}}',
  ),
  body: letter(
    'Faktura {{invoiceNumber}} har gått till inkasso och handläggs av {{agencyName}}. Kontakta dem om betalning, uppdelning och frågor om kravet:\n\nTelefon: {{agencyPhone}}\nE-post: {{agencyEmail}}\n\nHa deras ärendenummer till hands; det står i brevet du har fått därifrån. Anser du att kravet är fel? Berätta varför för dem, och svara gärna även hit, så skickar vi din invändning vidare.',
    'Invoice {{invoiceNumber}} has gone to debt collection and is handled by {{agencyName}}. Please contact them about payment, instalments and questions on the claim:\n\nPhone: {{agencyPhone}}\nE-mail: {{agencyEmail}}\n\nHave their case number at hand; it is in the letter you have had from them. Do you think the claim is wrong? Tell them why, and reply to us as well, and we will pass your objection on.',
  ),
};

/** To the debtor: the objection has gone to the agency. */
export const objectionPassedOn: Reply = {
  key: 'objection_passed_on',
  name: text('Invändningen är vidarebefordrad', 'The objection has been passed on'),
  subject: text(
    'Din invändning mot inkassokravet – ärende {{caseNumber}}',
    'Your objection to the collection claim – case {{caseNumber}}',
  ),
  body: letter(
    'Vi har tagit emot din invändning mot kravet på faktura {{invoiceNumber}} och skickat den till {{agencyName}}, som handlägger kravet. Vi har bett dem att inte driva det vidare medan saken utreds.\n\nDu når dem på {{agencyPhone}} eller {{agencyEmail}}. Upprepa gärna invändningen direkt till dem, och svara hit om du vill lägga till något.',
    'We have received your objection to the claim on invoice {{invoiceNumber}} and sent it to {{agencyName}}, which handles the claim. We have asked them not to pursue it while the matter is looked into.\n\nYou reach them on {{agencyPhone}} or {{agencyEmail}}. Please repeat the objection to them directly, and reply to us if you want to add anything.',
  ),
};

/** To the debtor: the claim has been called back. */
export const claimRecalled: Reply = {
  key: 'claim_recalled',
  name: text('Inkassokravet är återkallat', 'The collection claim has been called back'),
  subject: text(
    'Inkassokravet är återkallat – ärende {{caseNumber}}',
    'The collection claim has been called back – case {{caseNumber}}',
  ),
  body: letter(
    'Faktura {{invoiceNumber}} har krediterats med {{creditedTotal}}. Vi har därför återkallat kravet från {{agencyName}} och bett dem avsluta ärendet och ta bort sina avgifter.\n\nKvar att betala till oss: {{leftToPay}}\n\nHör {{agencyName}} ändå av sig? Svara på det här meddelandet, så reder vi ut det.',
    'Invoice {{invoiceNumber}} has been credited by {{creditedTotal}}. We have therefore called the claim back from {{agencyName}} and asked them to close the matter and remove their fees.\n\nLeft to pay to us: {{leftToPay}}\n\nShould {{agencyName}} contact you all the same, reply to this message and we will sort it out.',
  ),
};

/** To the agency, always in Swedish: what the debtor objects. */
export const objectionToAgency: Reply = {
  key: 'to_agency_objection',
  name: text('Till inkassobolaget: invändning', 'To the agency: objection'),
  subject: text(
    'Invändning mot krav {{claimNumber}} – vårt ärende {{caseNumber}}',
    'Objection to claim {{claimNumber}} – our case {{caseNumber}}',
  ),
  body: letter(
    'Gäldenären har gjort en invändning mot ert ärende {{claimNumber}}, som avser vår faktura {{invoiceNumber}}:\n\n{{objection}}\n\nVi ber er att inte vidta några åtgärder medan invändningen utreds, och att meddela oss om gäldenären har hört av sig även till er. Svara på det här meddelandet, så hamnar det i rätt ärende.',
    'The debtor has objected to your case {{claimNumber}}, which concerns our invoice {{invoiceNumber}}:\n\n{{objection}}\n\nPlease take no measures while the objection is looked into, and tell us if the debtor has contacted you as well. Reply to this message and it joins the right case.',
  ),
};

/** To the agency, always in Swedish: the claim is called back. */
export const recallToAgency: Reply = {
  key: 'to_agency_recall',
  name: text('Till inkassobolaget: återkallelse', 'To the agency: recall'),
  subject: text(
    'Återkallelse av krav {{claimNumber}} – vårt ärende {{caseNumber}}',
    'Recall of claim {{claimNumber}} – our case {{caseNumber}}',
  ),
  body: letter(
    'Vi återkallar härmed ert ärende {{claimNumber}}, som avser vår faktura {{invoiceNumber}}. Fakturan har krediterats med {{creditedTotal}}. Det som eventuellt är kvar att betala, {{leftToPay}}, kräver vi själva in.\n\nVi ber er avsluta ärendet, ta bort era avgifter mot gäldenären och bekräfta återkallelsen genom att svara på det här meddelandet.',
    'We hereby call back your case {{claimNumber}}, which concerns our invoice {{invoiceNumber}}. The invoice has been credited by {{creditedTotal}}. What may be left to pay, {{leftToPay}}, we collect ourselves.\n\nPlease close the matter, remove your fees towards the debtor, and confirm the recall by replying to this message.',
  ),
};
