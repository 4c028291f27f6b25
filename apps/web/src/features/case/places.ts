import type { MoveView } from '@underlag/api/cases';

/** Why a step is not possible now. */
export type Refusal = NonNullable<MoveView['refusal']>;

/** The elements of the case page that a refusal can send the person to, by their id. */
export const places = {
  field: (key: string) => `falt-${key}`,
  customer: 'koppla-kund',
  invoice: 'koppla-faktura',
  agreement: 'valj-avtal',
  site: 'valj-objekt',
  contact: 'valj-kontakt',
  authority: 'behorighet',
  reply: 'svarsruta',
  type: 'byt-arendetyp',
  creditNote: 'registrera-kreditnota',
  endOfAgreement: 'kvittera-avtalets-slut',
  delivery: 'kvittera-leveranssatt',
  newInvoice: 'kvittera-ny-faktura',
  disputeLines: 'bestridda-rader',
  assignee: 'valj-handlaggare',
  callOut: 'atgardsfaktura',
  moves: 'steg',
  mainMove: 'nasta-steg',
  lateFees: 'avgifter',
  quickAnswer: 'svar-med-ett-tryck',
};

const byCode: Readonly<Record<string, string>> = {
  'case.no_customer': places.customer,
  'case.no_invoice': places.invoice,
  'case.no_agreement': places.agreement,
  'case.no_site': places.site,
  'case.no_centre': places.site,
  'case.no_report': places.callOut,
  'case.no_commissioner': places.callOut,
  'authority.needs_proof': places.authority,
  'authority.deny': places.authority,
  'case.not_answered': places.reply,
  'fee.link_fee_invoice': places.lateFees,
  'case.decision_not_sent': places.reply,
  'case.change_not_told': places.reply,
  'case.unsorted': places.type,
  'case.credit_not_recorded': places.creditNote,
  'dispute.new_invoice_not_recorded': places.newInvoice,
  'dispute.lines_unjudged': places.disputeLines,
  'dispute.lines_credit_nothing': places.disputeLines,
  'dispute.lines_credit': places.disputeLines,
  'dispute.nothing_to_correct': places.disputeLines,
  'cancellation.end_not_recorded': places.endOfAgreement,
};

/** Where a refusal is cured; null when no place on the page cures it. */
export function cureOf({ code, field }: Pick<Refusal, 'code' | 'field'>): string | null {
  if (field === 'customerId') return places.customer;
  if (field === 'invoiceId') return places.invoice;
  if (field === 'siteId') return places.site;
  return byCode[code] ?? (field ? places.field(field) : null);
}

const reachable = 'a[href], button, input, select, textarea';

/** Brings a place into view and puts the focus there, or on the first thing inside that can have it; false when it is not on the page. */
export function goTo(place: string): boolean {
  const found = document.getElementById(place);
  const element = found?.matches(reachable) ? found : found?.querySelector<HTMLElement>(reachable);
  if (!element) return false;
  element.scrollIntoView({ block: 'center' });
  element.focus();
  return true;
}
