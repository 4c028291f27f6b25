import { type CaseType, caseType, type HoldWish } from '@underlag/domain/case-types';
import { formatCaseNumber } from '@underlag/domain/identifiers';
import { type Category, nothingKnown } from '@underlag/domain/workflow';
import { chainRows, type Hashing } from './chain.ts';
import { clockColumns, contactDue, type Next, outcomeRows, type TypeInForce } from './clocks.ts';
import type { Row } from './insert-rows.ts';
import type { Random } from './random.ts';
import type { BulkCustomer } from './register.ts';
import type { Plot, Story } from './story.ts';
import { sentences, subjects } from './words.ts';

const day = 86_400_000;

/** What is needed to write any case down. */
export interface Desk {
  random: Random;
  hashing: Hashing;
  /** Milliseconds. */
  now: number;
}

/** Who asks, and about which of their invoices. */
export interface Requester {
  customer: Pick<BulkCustomer, 'id' | 'number' | 'name' | 'address' | 'contactId'> | null;
  invoice: BulkCustomer['invoices'][number] | null;
  name: string;
  address: string;
}

/** A case as it has come to be, all but what follows from its story. */
export interface ToldCase {
  sequence: number;
  openedAt: number;
  inForce: TypeInForce;
  queueKey: string;
  state: string;
  category: Category;
  assigneeId: string | null;
  channel: Plot['channel'];
  who: Requester;
  story: Story;
}

/** Rows of one or more cases by their table. */
export interface CaseTables {
  cases: Row[];
  case_event: Row[];
  case_event_private: Row[];
  message: Row[];
  delivery: Row[];
  dunning_hold: Row[];
  contact_attempt: Row[];
  clock_outcome: Row[];
  notice: Row[];
}

export const emptyTables = (): CaseTables => ({
  cases: [],
  case_event: [],
  case_event_private: [],
  message: [],
  delivery: [],
  dunning_hold: [],
  contact_attempt: [],
  clock_outcome: [],
  notice: [],
});

/** Adds everything one case consists of; answers with its id and what is due next. */
export function addTold(tables: CaseTables, desk: Desk, told: ToldCase): { id: string; next: Next | null } {
  const { random } = desk;
  const { inForce, who, story, assigneeId, queueKey, channel } = told;
  const id = random.id(told.openedAt);
  const type = caseType(inForce.typeKey);
  const fields = fieldsOf(random, type, who);
  const done = told.category === 'done';
  const doneAt = done ? lastMove(story) : null;
  const answered = story.messages.some(({ direction, automatic }) => direction === 'out' && !automatic);
  const hold = type.hold({
    ...nothingKnown(type.key, told.state),
    fields,
    hasCustomer: who.customer !== null,
    invoice: who.invoice && { ...who.invoice, paidOre: 0, creditedOre: 0 },
    answered,
    answeredInState: answered,
    doneAt: doneAt === null ? null : iso(doneAt),
  });
  if (hold && who.invoice) placeHold(tables, story, random, { caseId: id, invoiceId: who.invoice.id, hold });
  const chain = chainRows(random, desk.hashing, id, story.events);
  const last = story.events.at(-1)?.at ?? told.openedAt;
  const number = formatCaseNumber(new Date(told.openedAt).getUTCFullYear(), told.sequence);
  const subject = subjectOf(random, inForce.typeKey, who.invoice?.number);
  const { next, columns } = clockColumns(inForce, story.events, { done, now: desk.now });
  tables.cases.push({
    id,
    number,
    type_key: type.key,
    state: told.state,
    category: told.category,
    queue_key: queueKey,
    assignee_id: assigneeId,
    customer_id: who.customer?.id ?? null,
    contact_id: who.customer?.contactId ?? null,
    invoice_id: who.invoice?.id ?? null,
    requester_name: who.name,
    requester_address: who.address,
    subject,
    channel,
    language: random.chance(0.92) ? 'sv' : 'en',
    fields,
    sla_policy_id: inForce.policyId,
    ...columns,
    contact_due_at: contactDue(inForce, story.events, done),
    opened_at: iso(told.openedAt),
    waiting_since: told.category === 'waiting' ? iso(lastMove(story)) : null,
    done_at: doneAt === null ? null : iso(doneAt),
    state_since: iso(lastMove(story)),
    updated_at: iso(last),
    last_seq: chain.rows.length,
    last_hash: chain.lastHash,
    search_text: searchText([
      number,
      subject,
      who.name,
      who.address,
      who.customer?.name,
      who.customer?.number,
      who.invoice?.number,
      ...Object.values(fields).filter((value) => typeof value === 'string'),
    ]),
    version: 1 + chain.rows.length,
  });
  tables.case_event.push(...chain.rows);
  tables.case_event_private.push(...chain.words);
  tables.clock_outcome.push(...outcomeRows(inForce, story.events, { caseId: id, queueKey, assigneeId }));
  tables.contact_attempt.push(...story.attempts.map((attempt) => ({ case_id: id, ...attempt })));
  addMessages(tables, story, { caseId: id, subject, who, channel });
  return { id, next };
}

function fieldsOf(
  random: Random,
  type: CaseType,
  { customer, invoice, name }: Requester,
): Record<string, unknown> {
  const possible = {
    name,
    address: customer?.address,
    customerNumber: customer?.number,
    invoiceNumber: invoice?.number,
    reason: random.pick(['not_ordered', 'wrong_price', 'wrong_quantity', 'poorly_performed']),
    disputedAmount: invoice && random.chance(0.7) ? invoice.totalOre / (1 + random.below(2)) : undefined,
  };
  return Object.fromEntries(
    Object.entries(possible).filter(
      ([key, value]) => value !== undefined && key in type.fields && type.fieldAccepts(key, value),
    ),
  );
}

/** The stretch of a dispute's life the type wants dunning to rest for. */
function placeHold(
  tables: CaseTables,
  story: Story,
  random: Random,
  { caseId, invoiceId, hold }: { caseId: string; invoiceId: string; hold: HoldWish },
): void {
  const opened = story.events[0];
  if (!opened) return;
  tables.dunning_hold.push({
    id: random.id(opened.at),
    case_id: caseId,
    invoice_id: invoiceId,
    state: hold.state,
    reason: hold.reason,
    amount_ore: hold.amountOre,
    starts_on: iso(opened.at).slice(0, 10),
    review_on: iso(opened.at + 30 * day).slice(0, 10),
  });
  const data = { invoiceId, amountOre: hold.amountOre, state: hold.state };
  story.events.splice(1, 0, { at: opened.at, actor: opened.actor, kind: 'hold_placed', data });
}

function addMessages(
  tables: CaseTables,
  story: Story,
  {
    caseId,
    subject,
    who,
    channel,
  }: { caseId: string; subject: string; who: Requester; channel: Plot['channel'] },
): void {
  for (const { id, at, direction, automatic, authorId, text } of story.messages) {
    const out = direction === 'out';
    tables.message.push({
      id,
      case_id: caseId,
      direction,
      channel: out ? 'email' : channel,
      from_name: out ? 'Fakturafrågor' : who.name,
      from_address: out ? 'fakturafraga@vakt.example' : who.address,
      to_addresses: [out ? who.address : 'fakturafraga@vakt.example'],
      cc_addresses: [],
      subject: out ? `Sv: ${subject}` : subject,
      text,
      at: iso(at),
      message_id: `<${id}@${out ? 'vakt' : 'brevlada'}.example>`,
      proof: { sender: out ? 'none' : 'unverified' },
      author_id: authorId,
      automatic,
    });
    if (out)
      tables.delivery.push({
        id,
        message_id: id,
        state: 'sent',
        not_before: iso(at),
        attempts: 1,
        via: 'pickup',
        sent_at: iso(at),
      });
  }
}

function subjectOf(random: Random, typeKey: string, invoiceNumber: string | undefined): string {
  const known: Readonly<Record<string, readonly string[]>> = subjects;
  const subject = random.pick(known[typeKey] ?? sentences);
  return invoiceNumber && random.chance(0.6) ? `${subject} ${invoiceNumber}` : subject;
}

const lastMove = ({ events }: Story): number =>
  events.findLast(({ kind }) => kind === 'moved' || kind === 'opened')?.at ?? 0;
const searchText = (parts: readonly unknown[]): string => parts.filter(Boolean).join(' ').slice(0, 5000);
const iso = (at: number): string => new Date(at).toISOString();
