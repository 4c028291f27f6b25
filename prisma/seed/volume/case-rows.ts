import { caseType, type HoldWish } from '@underlag/domain/case-types';
import { formatCaseNumber } from '@underlag/domain/identifiers';
import { nothingKnown } from '@underlag/domain/workflow';
import { chainRows, type Hashing } from './chain.ts';
import { clockColumns, type TypeInForce } from './clocks.ts';
import type { Row } from './insert-rows.ts';
import type { Path } from './paths.ts';
import type { Random } from './random.ts';
import type { BulkCustomer } from './register.ts';
import { type Plot, type Story, tellStory } from './story.ts';
import { firstNames, lastNames, sentences, subjects } from './words.ts';

const day = 86_400_000;

/** What all cases of a load have in common. */
export interface World {
  random: Random;
  hashing: Hashing;
  now: number;
  agents: readonly string[];
  customers: readonly BulkCustomer[];
  otherQueues: readonly string[];
}

/** When a case came and what it became. */
export interface Draft {
  sequence: number;
  openedAt: number;
  inForce: TypeInForce;
  path: Path;
}

/** Rows of one or more cases by their table. */
export interface CaseTables {
  cases: Row[];
  case_event: Row[];
  case_event_private: Row[];
  message: Row[];
  delivery: Row[];
  dunning_hold: Row[];
}

/** Adds everything one case consists of. */
export function addCase(tables: CaseTables, world: World, draft: Draft): void {
  const { random } = world;
  const id = random.id(draft.openedAt);
  const who = requesterOf(world, draft);
  const plot = plotOf(world, draft);
  const story = tellStory(random, plot, random.pick(world.agents));
  const { inForce, path } = draft;
  const type = caseType(inForce.typeKey);
  const fields = fieldsOf(random, Object.keys(type.fields), who);
  const doneAt = path.category === 'done' ? lastMove(story) : null;
  const answered = story.messages.some(({ direction, automatic }) => direction === 'out' && !automatic);
  const hold = type.hold({
    ...nothingKnown(type.key, path.state),
    fields,
    hasCustomer: who.customer !== null,
    invoice: who.invoice && { ...who.invoice, paidOre: 0, creditedOre: 0 },
    answered,
    answeredInState: answered,
    doneAt: doneAt === null ? null : iso(doneAt),
  });
  if (hold && who.invoice) placeHold(tables, story, random, { caseId: id, invoiceId: who.invoice.id, hold });
  const chain = chainRows(random, world.hashing, id, story.events);
  const last = story.events.at(-1)?.at ?? draft.openedAt;
  const number = formatCaseNumber(new Date(draft.openedAt).getUTCFullYear(), draft.sequence);
  const subject = subjectOf(random, inForce.typeKey, who.invoice?.number);
  tables.cases.push({
    id,
    number,
    type_key: type.key,
    state: path.state,
    category: path.category,
    queue_key: random.chance(0.15) ? random.pick(world.otherQueues) : inForce.queueKey,
    assignee_id: plot.assigneeId,
    customer_id: who.customer?.id ?? null,
    contact_id: who.customer?.contactId ?? null,
    invoice_id: who.invoice?.id ?? null,
    requester_name: who.name,
    requester_address: who.address,
    subject,
    channel: plot.channel,
    language: random.chance(0.92) ? 'sv' : 'en',
    fields,
    sla_policy_id: inForce.policyId,
    ...clockColumns(inForce, story.events, doneAt !== null),
    opened_at: iso(draft.openedAt),
    waiting_since: path.category === 'waiting' ? iso(lastMove(story)) : null,
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
  addMessages(tables, story, { caseId: id, subject, who, channel: plot.channel });
}

interface Requester {
  customer: BulkCustomer | null;
  invoice: BulkCustomer['invoices'][number] | null;
  name: string;
  address: string;
}

function requesterOf({ random, customers }: World, { sequence, inForce }: Draft): Requester {
  if (inForce.typeKey === 'unsorted' || random.chance(0.2)) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    return { customer: null, invoice: null, name, address: `nagon-${sequence}@brevlada.example` };
  }
  const customer = random.pick(customers);
  const invoice = random.chance(0.85) ? random.pick(customer.invoices) : null;
  return { customer, invoice, name: customer.contactName, address: customer.contactAddress };
}

function plotOf({ random, now, agents }: World, { openedAt, path, inForce }: Draft): Plot {
  const done = path.category === 'done';
  const untouched = path.category === 'new';
  const age = now - openedAt;
  const lasted = done ? Math.min(age * 0.95, day / 4 + random.wait(6 * day)) : age * 0.9;
  const share = random.share();
  return {
    typeKey: inForce.typeKey,
    channel: share < 0.6 ? 'email' : share < 0.8 ? 'form' : share < 0.95 ? 'phone' : 'letter',
    openedAt,
    until: openedAt + Math.max(lasted, 600_000),
    path,
    assigneeId: random.chance(untouched ? 0.2 : done ? 1 : 0.85) ? random.pick(agents) : null,
    letters: untouched ? random.below(2) : random.chance(0.02) ? 18 : random.below(4),
    noted: !untouched && random.chance(0.2),
  };
}

function fieldsOf(
  random: Random,
  known: readonly string[],
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
    Object.entries(possible).filter(([key, value]) => known.includes(key) && value !== undefined),
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
