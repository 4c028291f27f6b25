import { caseType, isCaseType, isSecret, kronor } from '@underlag/domain/case-types';
import { type Locale, say, type Text, text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { NewEvent } from '../doors/case-events.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { describeMatterEvent } from './describe-matter-event.ts';
import { describeRelationEvent } from './describe-relation-event.ts';
import { describeRightEvent } from './describe-right-event.ts';
import { describeSettlementEvent } from './describe-settlement-event.ts';

const folded = new Set<NewEvent['kind']>(['delivered', 'ledger_ordered', 'proposal_decided', 'hold_changed']);

/** Events that stand folded away in the timeline unless asked for. */
export const isNoise = (kind: NewEvent['kind']): boolean => folded.has(kind);

const linkedName = {
  customer: text('kund', 'customer'),
  agreement: text('avtal', 'agreement'),
  invoice: text('faktura', 'invoice'),
  site: text('objekt', 'site'),
  contact: text('kontaktperson', 'contact'),
  order: text('beställning', 'order'),
};

/** One event in words, for the timeline. Names of people are looked up, never part of the log. */
export function describeEvent(row: LoadedCase, event: NewEvent, people: ReadonlyMap<string, string>): Text {
  const name = (id: string | null) => (id ? (people.get(id) ?? '?') : null);
  switch (event.kind) {
    case 'opened':
      return text('Ärendet öppnades', 'The case was opened');
    case 'received':
      return text('Ett meddelande kom in', 'A message came in');
    case 'number_quoted':
      return text(
        `Meddelandet hänvisar till ärende ${event.data.number}, men avsändaren hör inte till det ärendet. Kontrollera vem som skriver innan något lämnas ut.`,
        `The message refers to case ${event.data.number}, but its sender has no part in that case. Check who is writing before anything is disclosed.`,
      );
    case 'replied':
      return event.data.automatic
        ? text('En bekräftelse skickades', 'An acknowledgement was sent')
        : text('Svar', 'Reply');
    case 'reply_undone':
      return text('Svaret togs tillbaka innan det skickades', 'The reply was taken back before it left');
    case 'delivered':
      return event.data.via === 'smtp'
        ? text('Svaret lämnades till e-postservern', 'The reply was handed to the mail server')
        : text('Svaret lades i utkorgsmappen', 'The reply was put in the pick-up folder');
    case 'delivery_failed':
      return event.data.final
        ? text('Svaret kunde inte skickas', 'The reply could not be sent')
        : text(
            'Ett sändningsförsök misslyckades; nytt försök görs',
            'An attempt to send failed; it will be tried again',
          );
    case 'moved': {
      const states = caseType(row.typeKey).states;
      const to = states[event.data.to]?.name ?? text(event.data.to, event.data.to);
      return text(`Status: ${to.sv}`, `Status: ${to.en}`);
    }
    case 'classified': {
      const type = isCaseType(event.data.to)
        ? caseType(event.data.to).name
        : text(event.data.to, event.data.to);
      return text(`Ärendetyp: ${type.sv}`, `Case type: ${type.en}`);
    }
    case 'assigned': {
      const to = name(event.data.to);
      return to ? text(`Tilldelat ${to}`, `Assigned to ${to}`) : text('Ingen handläggare', 'No assignee');
    }
    case 'noted':
      return text('Intern anteckning', 'Internal note');
    case 'fields_set':
      return text('Uppgifter ändrade', 'Details changed');
    case 'linked': {
      const what = linkedName[event.data.what];
      return event.data.to
        ? text(`Kopplat till ${what.sv}`, `Linked to ${what.en}`)
        : text(`Koppling till ${what.sv} borttagen`, `Link to ${what.en} removed`);
    }
    case 'proposal_decided':
      return event.data.accepted
        ? text('Förslag bekräftat', 'Proposal confirmed')
        : text('Förslag avfärdat', 'Proposal dismissed');
    case 'hold_placed':
      return amount('Kravspärr satt för', 'Dunning hold placed for', event.data.amountOre);
    case 'hold_changed':
      return event.data.state === 'credit_pending'
        ? amount(
            'Kravspärr väntar på kreditnota för',
            'Dunning hold awaits the credit note for',
            event.data.amountOre,
          )
        : amount('Kravspärr ändrad till', 'Dunning hold changed to', event.data.amountOre);
    case 'hold_lifted':
      return amount('Kravspärr hävd för', 'Dunning hold lifted for', event.data.amountOre);
    case 'hold_reviewed':
      return text(
        `Kravspärr granskad, ny granskning ${event.data.reviewOn}`,
        `Dunning hold reviewed, next review ${event.data.reviewOn}`,
      );
    case 'ledger_ordered':
      if (event.data.kind === 'reinvoice')
        return amount(
          'Ny faktura beställd hos ekonomisystemet:',
          'New invoice ordered of the ledger:',
          event.data.amountOre,
        );
      return amount(
        'Kreditering beställd hos ekonomisystemet:',
        'Credit ordered of the ledger:',
        event.data.amountOre,
      );
    case 'ledger_acknowledged':
      return event.data.kind === 'credit'
        ? text(
            `Kreditnota ${event.data.reference} registrerad`,
            `Credit note ${event.data.reference} recorded`,
          )
        : text(
            `Ekonomisystemet har kvitterat: ${event.data.reference}`,
            `Acknowledged by the ledger: ${event.data.reference}`,
          );
    case 'confirmed_by_link':
      return text(
        'Avsändaren bekräftade via länk till sin registrerade adress',
        'The sender confirmed by a link to the registered address',
      );
    case 'report_disclosed':
    case 'contact_attempted':
    case 'order_confirmed':
    case 'case_opened':
    case 'enrolled':
    case 'enrolment_activated':
    case 'enrolment_withdrawn':
    case 'ledger_failed':
      return describeMatterEvent(event);
    case 'plan_granted':
    case 'plan_ended':
    case 'lines_disputed':
    case 'approval_passed_on':
    case 'objection_passed_on':
    case 'collection_recalled':
    case 'account_manager_told':
    case 'supplier_invoice_read':
    case 'supplier_invoice_decided':
      return describeSettlementEvent(event);
    case 'merged_into':
    case 'took_in':
    case 'merge_undone':
    case 'related':
    case 'unrelated':
      return describeRelationEvent(event);
    default:
      return describeRightEvent(event);
  }
}

const amount = (sv: string, en: string, ore: number): Text => {
  const words = kronor(ore);
  return text(`${sv} ${words.sv}`, `${en} ${words.en}`);
};

/** The words that stand outside the log, as one text: a note, a reason, or what was changed from what to what in the reader's language. */
export function wordsOf(row: LoadedCase, body: Prisma.JsonValue, locale: Locale): string | null {
  if (!body || typeof body !== 'object' || Array.isArray(body)) return null;
  if (typeof body.text === 'string') return body.text;
  if (Array.isArray(body.changes))
    return body.changes.map((change) => changeLine(row, change, locale)).join('\n');
  return typeof body.reason === 'string' ? body.reason : null;
}

function changeLine(row: LoadedCase, change: Prisma.JsonValue, locale: Locale): string {
  if (!change || typeof change !== 'object' || Array.isArray(change)) return '';
  const key = String(change.key);
  const field = caseType(row.typeKey).fields[key];
  const line =
    typeof change.line === 'number' ? say(text(`Rad ${change.line}, `, `Line ${change.line}, `), locale) : '';
  const name = `${line}${nameOfChanged(row, key, locale)}`;
  if (isSecret(key)) return `${name}: ${say(text('ändrad', 'changed'), locale)}`;
  const show = (value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (field?.kind === 'money' && typeof value === 'number') return say(kronor(value), locale);
    const choice = field?.choices?.find((one) => one.value === value);
    return choice ? say(choice.name, locale) : String(value);
  };
  return `${name}: ${show(change.from)} → ${show(change.to)}`;
}

/** A field, or the part of the customer's data that was changed. */
function nameOfChanged(row: LoadedCase, key: string, locale: Locale): string {
  const { fields } = caseType(row.typeKey);
  const part = fields.what?.choices?.find(({ value }) => value === key);
  const name = fields[key]?.name ?? part?.name;
  return name ? say(name, locale) : key;
}
