import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { like } from '../testing/like-a-row.ts';
import { rightRows } from '../testing/right-rows.ts';
import { aDispute, on } from '../testing/scenarios.ts';
import { settlementBreaches } from '../testing/settlement-breaches.ts';
import { settlementRows } from '../testing/settlement-rows.ts';

let at: Desk;

/** At least one row wherever a constraint stands. */
beforeAll(async () => {
  at = await desk();
  const view = await aDispute(at);
  const karin = await at.as('karin');
  await karin.cases.reply({
    caseId: view.id,
    seenSeq: view.lastSeq,
    to: ['lena.ek@bryggaren.example'],
    subject: 'Svar',
    text: 'Hej',
  });
  await karin.cases.beat({ caseId: view.id, mode: 'viewing' });
  await (await at.as('ahmed')).people.invite({
    name: 'Nils Ny',
    email: 'nils@vakt.example',
    roles: ['reader'],
  });
  await at.db.proposal.create({
    data: { caseId: on(view).caseId, kind: 'invoice', value: 'x', label: 'x', foundIn: 'text' },
  });
  await at.mail('Subject: avsändare saknas\r\n\r\nHej\r\n');
  await rightRows(at, view.id);
  await deadlineRows(view.id);
  await settlementRows(at, view.id);
});

/** A way of delivery in force and another asked for, how a clock ended, and a notice of it. */
async function deadlineRows(caseId: string): Promise<void> {
  const { personId } = (await at.ctxOf('karin')).actor;
  const { id: customerId } = await at.db.customer.findFirstOrThrow();
  const then = new Date('2026-11-20T09:00:00Z');
  const whose = { customerId, caseId, startedAt: then };
  const active = { kind: 'email', address: 'a@b.example', state: 'active', activeAt: then };
  const pending = { kind: 'e_invoice', address: '0007:5560160680', operator: 'InExempel', reference: '1' };
  for (const way of [active, pending]) await at.db.enrolment.create({ data: { ...whose, ...way } });
  const clock = { caseId, clock: 'solution' };
  const { typeKey, queueKey } = await at.db.case.findUniqueOrThrow({ where: { id: caseId } });
  await at.db.clockOutcome.create({
    data: { ...clock, round: 1, settledAt: then, settledOn: then, met: true, typeKey, queueKey },
  });
  await at.db.notice.create({
    data: { ...clock, personId, kind: 'sla_75', since: then, dueAt: then, at: then },
  });
}

/** The guard of approvals speaks before the checks; to see them it is put aside. */
const decided = (columns: string) =>
  `alter table approval disable trigger user; update approval set decided_at = now(), ${columns}`;

/** Their guards speak before the checks, as that of approvals does. */
const unguarded = (table: 'register_change' | 'disclosure', statement: string) =>
  `alter table ${table} disable trigger user; ${statement}`;

/** Each rule the database keeps by itself beside Prisma's own, and the statement that breaks just that one. */
const breaches: Readonly<Record<string, string>> = {
  ...settlementBreaches,
  person_email_normal: `update person set email = upper(email)`,
  person_roles_known: `update person set roles = '{agent,emperor}'`,
  person_locale_known: `update person set locale = 'no'`,
  person_credit_limit: `update person set credit_limit_ore = -1`,
  queue_right_level: `update queue_right set level = 'own'`,
  one_time_link_purpose: `update one_time_link set purpose = 'anything'`,
  customer_kind: `update customer set kind = 'friend'`,
  customer_language: `update customer set language = 'fi'`,
  agreement_renewal: `update agreement set renewal = 'never'`,
  agreement_notice: `update agreement set notice_months = 3, notice_days = 90`,
  agreement_billing: `update agreement set billing_months = 2`,
  agreement_binding: `update agreement set binding_months = -1`,
  contact_portal: `update contact set portal = 'open'`,
  contact_address_kind: `update contact_address set kind = 'fax'`,
  contact_address_normal: `update contact_address set value = ' ' || value`,
  invoice_kind: `update invoice set kind = 'gift'`,
  invoice_delivery: `update invoice set delivery = 'pigeon'`,
  invoice_amounts: `update invoice set credited_ore = total_ore + 1`,
  case_category: `update cases set category = 'lost'`,
  case_done_at: `update cases set category = 'done'`,
  case_waiting_since: `update cases set waiting_since = now()`,
  case_channel: `update cases set channel = 'telex'`,
  case_language: `update cases set language = 'da'`,
  case_version: `update cases set version = 0`,
  case_event_seq: `alter table case_event disable trigger user; ${like('case_event', { seq: 0 })}`,
  case_event_actor: `alter table case_event disable trigger user; ${like('case_event', { seq: 99, actor_kind: 'ghost', actor_id: null })}`,
  case_event_hash: `alter table case_event disable trigger user; ${like('case_event', { seq: 99, hash: 'ABC' })}`,
  message_direction: like('message', { direction: 'sideways', message_id: null }),
  message_channel: like('message', { channel: 'telex', message_id: null }),
  message_out_message_id: like('message', {}, `direction = 'out'`),
  delivery_state: `update delivery set state = 'lost'`,
  delivery_sent: `update delivery set sent_at = now()`,
  proposal_kind: `update proposal set kind = 'site'`,
  proposal_state: `update proposal set state = 'maybe'`,
  dunning_hold_state: `update dunning_hold set state = 'resting'`,
  dunning_hold_reason: `update dunning_hold set reason = 'kindness'`,
  dunning_hold_amount: `update dunning_hold set amount_ore = 0`,
  dunning_hold_review: `update dunning_hold set review_on = starts_on - 1`,
  dunning_hold_ended: `update dunning_hold set state = 'lifted'`,
  dunning_hold_one_open: like('dunning_hold', {}),
  ledger_order_kind: `update ledger_order set kind = 'gift', amount_ore = null, data = '{}'`,
  ledger_order_state: `update ledger_order set state = 'lost'`,
  ledger_order_agreement: `update ledger_order set kind = 'end_agreement', amount_ore = null, data = '{}'`,
  ledger_order_amount: `update ledger_order set amount_ore = 0`,
  ledger_order_acknowledged: `update ledger_order set acknowledged_at = now()`,
  ledger_order_credit_note: `update ledger_order set kind = 'credit', state = 'acknowledged', acknowledged_at = now()`,
  intake_item_kind: `update intake_item set kind = 'fax'`,
  intake_item_state: `update intake_item set state = 'lost'`,
  intake_item_reason: `update intake_item set reason = null where state = 'parked'`,
  presence_mode: `update presence set mode = 'asleep'`,
  authority_scope: `update authority set scope = 'everything'`,
  authority_target: `update authority a set
    agreement_id = (select id from agreement where customer_id = a.customer_id limit 1),
    site_id = (select id from site where customer_id = a.customer_id limit 1)`,
  authority_days: `update authority set valid_to = valid_from - 1`,
  register_change_kind: unguarded('register_change', `update register_change set kind = 'gift'`),
  register_change_state: unguarded(
    'register_change',
    `update register_change set state = 'maybe', decided_at = now()`,
  ),
  register_change_decided: unguarded('register_change', `update register_change set decided_at = now()`),
  register_change_two_persons: unguarded(
    'register_change',
    `update register_change set state = 'confirmed', decided_at = now(), decided_by = asked_by`,
  ),
  register_change_withdrawn: unguarded(
    'register_change',
    `update register_change set state = 'withdrawn', decided_at = now(), decided_by = gen_random_uuid()`,
  ),
  register_change_one_open: like('register_change', {}),
  authority_decision_result: like('authority_decision', { result: 'perhaps' }),
  authority_decision_today: like('authority_decision', { today: 'idag' }),
  approval_kind: decided(`state = 'void', kind = 'gift'`),
  approval_state: decided(`state = 'maybe'`),
  approval_decided: decided(`state = 'open'`),
  approval_decided_by: decided(`state = 'approved'`),
  approval_four_eyes: decided(`state = 'approved', decided_by = requested_by`),
  approval_taken_back: decided(`state = 'withdrawn', decided_by = gen_random_uuid()`),
  approval_note: decided(`state = 'rejected', decided_by = gen_random_uuid(), decision_note = ' '`),
  approval_amount: decided(`state = 'void', kind = 'credit'`),
  approval_override: decided(`state = 'void', kind = 'authority_override'`),
  approval_hash: decided(`state = 'void', snapshot_hash = 'ABC'`),
  approval_one_open: like('approval', {}),
  call_back_number: like('call_back', { number: '070-174 06 05' }),
  contact_attempt_channel: like('contact_attempt', { channel: 'pigeon' }),
  contact_attempt_outcome: like('contact_attempt', { outcome: 'maybe' }),
  contact_attempt_next: like('contact_attempt', { outcome: 'reached' }),
  extra_guarding_order_times: `update extra_guarding_order set ends_at = starts_at`,
  extra_guarding_order_confirmed: `update extra_guarding_order set confirmed_at = now()`,
  call_out_minutes: `update call_out set billed_minutes = 0`,
  call_out_linked: `update call_out set linked_at = null where report_id is not null`,
  incident_report_times: `update incident_report set ended_at = started_at - interval '1 minute'`,
  report_delivery_way: `update report_delivery set way = 'pigeon'`,
  report_delivery_outcome: `update report_delivery set outcome = 'lost'`,
  match_label_answer: like('match_label', {
    answer: 'maybe',
    made_by: '00000000-0000-4000-8000-000000000000',
  }),
  match_label_person: like('match_label', { answer: 'no', made_by: null }),
  enrolment_kind: `update enrolment set kind = 'fax'`,
  enrolment_state: `update enrolment set state = 'lost' where state = 'pending'`,
  enrolment_active: `update enrolment set ended_at = now()`,
  enrolment_e_invoice: `update enrolment set operator = null where kind = 'e_invoice'`,
  enrolment_one_pending: like('enrolment', {}, `state = 'pending'`),
  enrolment_one_active: like('enrolment', {}, `state = 'active'`),
  clock_outcome_clock: `update clock_outcome set clock = 'sundial' where round = 1`,
  clock_outcome_round: `update clock_outcome set round = 2 where clock = 'solution'`,
  notice_kind: `update notice set kind = 'sla_50'`,
  notice_clock: `update notice set clock = 'sundial'`,
  absence_days: `update absence set last_day = first_day - 1`,
  absence_deputy: `update absence set deputy_id = person_id`,
  instruction_state: `update instruction_version set state = 'lost'`,
  instruction_receipt: `update instruction_version set receipt = 'Mottaget'`,
  instruction_number: `update instruction_version set number = 0`,
  instruction_one_in_force: like('instruction_version', { number: 91 }, `state = 'in_force'`),
  disclosure_to: unguarded('disclosure', `update disclosure set alarm_centre = 'own'`),
  disclosure_one_thing: unguarded('disclosure', `update disclosure set instruction_id = null`),
  disclosure_report_to: unguarded(
    'disclosure',
    `update disclosure set instruction_id = null, contact_id = null, alarm_centre = 'own',
      report_id = (select id from incident_report limit 1)`,
  ),
  disclosure_expires: unguarded(
    'disclosure',
    `update disclosure set expires_at = made_at + interval '8 days'`,
  ),
  disclosure_opened: unguarded(
    'disclosure',
    `update disclosure set opened_at = made_at + interval '2 hours', stopped_at = made_at + interval '1 hour'`,
  ),
};

test('every CHECK and every partial UNIQUE of the database has its breach here', async () => {
  const { rows } = await at.owner.query<{ name: string }>(`
    select conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace
    union select indexrelid::regclass::text from pg_index
      where indisunique and indpred is not null and indrelid::regclass::text in (select tablename from pg_tables where schemaname = 'public')
    order by 1`);
  expect(Object.keys(breaches).sort()).toEqual(rows.map(({ name }) => name).sort());
});

test.each(Object.entries(breaches))('%s', async (constraint, statement) => {
  const { owner } = at;
  await owner.query('begin');
  try {
    const error = await owner.query(statement).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect(error).toMatchObject({ constraint });
  } finally {
    await owner.query('rollback');
  }
});

test('every unique key refuses a second row', async () => {
  const { rows } = await at.owner.query<{ table: string; name: string; columns: string[] }>(`
    select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name,
      array_agg(a.attname::text) as columns
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indisunique and not i.indisprimary and i.indpred is null
      and i.indrelid::regclass::text in (select tablename from pg_tables where schemaname = 'public')
    group by 1, 2`);
  const kept = new Set<string>();
  for (const { table, name, columns } of rows) {
    await at.owner.query('begin');
    const error = await at.owner
      .query(like(table, {}, columns.map((column) => `"${column}" is not null`).join(' and ')))
      .then(
        ({ rowCount }) => (rowCount === 0 ? 'no row' : 'done'),
        (thrown: unknown) => thrown,
      );
    await at.owner.query('rollback');
    if (error === 'no row') continue;
    expect([name, error]).toEqual([name, expect.objectContaining({ code: '23505' })]);
    kept.add(name);
  }
  expect([...kept]).toEqual(
    expect.arrayContaining([
      'person_email_key',
      'cases_number_key',
      'invoice_number_key',
      'intake_item_dedupe_key_key',
    ]),
  );
});

test('every moment is kept with its zone', async () => {
  const { rows } = await at.owner.query<{ place: string }>(`
    select table_name || '.' || column_name as place from information_schema.columns
    where table_schema = 'public' and data_type = 'timestamp without time zone'`);
  expect(rows.map(({ place }) => place)).toEqual([]);
});
