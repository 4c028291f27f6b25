import { createHash } from 'node:crypto';
import { caseType, kronor } from '@underlag/domain/case-types';
import { type Text, text } from '@underlag/domain/text';
import { ore } from '../db.ts';
import { canonical } from './append-events.ts';
import type { CaseRecord } from './case-record.ts';
import { disputedLines } from './disputed-lines.ts';
import { type Ending, endingOf } from './ending-of.ts';
import { overlapLines } from './overlap-lines.ts';
import { requestMessageOf, writtenEvidenceOf } from './request-message.ts';

/** One line of what an approver decides on. */
export interface SnapshotLine {
  key: string;
  name: Text;
  value: Text;
}

/** What a case says to an approver, frozen when the approval is asked for. */
export interface Snapshot {
  lines: SnapshotLine[];
  /** The writing it rests on: the request's message and every message that came in, by hash. */
  evidence: { messageId: string; sha256: string | null; isRequest: boolean }[];
  authority: { result: string; reasons: { code: string; sv: string; en: string }[] } | null;
  /** The end of the agreement that is approved: what takes effect and what the confirmation says. */
  ending: Ending | null;
}

/** The snapshot of a case as it stands, and its digest; equal content gives an equal digest. */
export function snapshotOf(record: CaseRecord, kind: string) {
  const { row, authority } = record;
  const request = requestMessageOf(row);
  const ending = kind === 'cancellation' ? endingOf(record) : null;
  const snapshot: Snapshot = {
    lines: [
      ...linkLines(record),
      ...fieldLines(record),
      ...disputedLines(record),
      ...endingLines(ending),
      ...overlapLines(record),
    ],
    evidence: row.messages
      .filter(({ direction }) => direction === 'in')
      .map((message) => ({
        messageId: message.id,
        sha256: writtenEvidenceOf(message),
        isRequest: message.id === request?.id,
      })),
    authority: authority && {
      result: authority.decision.result,
      reasons: authority.decision.reasons.map(({ code, sv, en }) => ({ code, sv, en })),
    },
    ending,
  };
  const plain = JSON.parse(JSON.stringify(snapshot));
  return { snapshot: plain, hash: digestOf(canonical(plain)) };
}

const digestOf = (words: string): string => createHash('sha256').update(words).digest('hex');

function linkLines({ row, type }: CaseRecord): SnapshotLine[] {
  const contact = row.customer?.contacts.find(({ id }) => id === row.contactId);
  const { customer, agreement, site, invoice } = row;
  const lines = [
    line('type', text('Ärendetyp', 'Case type'), type.name),
    customer && same('customer', text('Kund', 'Customer'), `${customer.number} ${customer.name}`),
    agreement && same('agreement', text('Avtal', 'Agreement'), `${agreement.number} ${agreement.name}`),
    site && same('site', text('Objekt', 'Site'), `${site.number} ${site.name}`),
    invoice && line('invoice', text('Faktura', 'Invoice'), withNumber(invoice.number, ore(invoice.totalOre))),
    contact && same('contact', text('Kontaktperson', 'Contact'), contact.name),
    same('requester', text('Begärd av', 'Requested by'), row.requesterName ?? row.requesterAddress ?? '–'),
  ];
  return lines.flatMap((one) => one ?? []);
}

function fieldLines({ row, facts }: CaseRecord): SnapshotLine[] {
  const { fields } = caseType(row.typeKey);
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = facts.fields[key];
    if (value === undefined || value === null || value === '') return [];
    if (field.secret) return [line(`field.${key}`, field.name, keptSecret(String(value)))];
    const choice = field.choices?.find((one) => one.value === value);
    const words =
      choice?.name ??
      (field.kind === 'money' && typeof value === 'number'
        ? kronor(value)
        : text(String(value), String(value)));
    return [line(`field.${key}`, field.name, words)];
  });
}

/** A secret value stands in no snapshot; its digest still tells one from another. */
function keptSecret(value: string): Text {
  const digest = digestOf(value).slice(0, 12);
  return text(`Visas bara i ärendet (kontrollsumma ${digest})`, `Shown on the case only (digest ${digest})`);
}

function endingLines(ending: Ending | null): SnapshotLine[] {
  if (!ending) return [];
  return [
    same(
      'end.date',
      text('Slutdatum (första dag utan tjänst)', 'End date (first day without service)'),
      ending.endDate,
    ),
    same('end.received', text('Uppsägningen mottagen', 'Notice received'), ending.received),
    same(
      'end.period',
      text('Sista fakturaperiod', 'Last invoice period'),
      `${ending.lastPeriod.from} – ${ending.lastPeriod.to}`,
    ),
    ...ending.steps.map((step, index) => stepLine(step, index)),
  ];
}

const stepLine = ({ date, sv, en }: Text & { date: string }, index: number): SnapshotLine =>
  line(
    `end.step.${index}`,
    text(`Uträkning, steg ${index + 1}`, `Derivation, step ${index + 1}`),
    text(`${date}: ${sv}`, `${date}: ${en}`),
  );

const withNumber = (number: string, totalOre: number): Text => {
  const amount = kronor(totalOre);
  return text(`${number}, ${amount.sv}`, `${number}, ${amount.en}`);
};
const line = (key: string, name: Text, { sv, en }: Text): SnapshotLine => ({ key, name, value: { sv, en } });
const same = (key: string, name: Text, value: string): SnapshotLine => line(key, name, text(value, value));
