-- What Prisma's schema cannot say: rules the database keeps by itself, indexes of the hot lists, rights of the app role.

-- Case numbers: never reused, gaps allowed.
create sequence case_number_seq;

-- Values ------------------------------------------------------------------------------------------------------------
alter table person
  add constraint person_email_normal check (email = lower(btrim(email)) and email like '%_@_%'),
  add constraint person_roles_known check (roles <@ array['agent', 'manager', 'approver', 'administrator', 'reader']),
  add constraint person_locale_known check (locale in ('sv', 'en')),
  add constraint person_credit_limit check (credit_limit_ore >= 0);
alter table queue_right add constraint queue_right_level check (level in ('read', 'work'));
alter table one_time_link add constraint one_time_link_purpose check (purpose in ('invite', 'reset', 'form_confirmation'));
alter table customer
  add constraint customer_kind check (kind in ('private', 'company', 'public_body')),
  add constraint customer_language check (language in ('sv', 'en'));
alter table agreement
  add constraint agreement_renewal check (renewal in ('until_further_notice', 'fixed', 'auto')),
  add constraint agreement_notice check (num_nonnulls(notice_months, notice_days) <= 1),
  add constraint agreement_binding check (binding_months >= 0);
alter table contact_address
  add constraint contact_address_kind check (kind in ('email', 'phone')),
  add constraint contact_address_normal check (value = lower(btrim(value)));
alter table invoice
  add constraint invoice_kind check (kind in ('subscription', 'action', 'extra_guarding', 'reminder_fee', 'interest', 'credit')),
  add constraint invoice_delivery check (delivery in ('paper', 'email', 'e_invoice')),
  add constraint invoice_amounts check (paid_ore >= 0 and credited_ore >= 0 and credited_ore <= abs(total_ore));
alter table cases
  add constraint case_category check (category in ('new', 'working', 'waiting', 'approval', 'done')),
  add constraint case_done_at check ((category = 'done') = (done_at is not null)),
  add constraint case_waiting_since check ((category = 'waiting') = (waiting_since is not null)),
  add constraint case_channel check (channel in ('form', 'email', 'letter', 'phone')),
  add constraint case_language check (language in ('sv', 'en')),
  add constraint case_version check (version > 0);
alter table case_event
  add constraint case_event_seq check (seq > 0),
  add constraint case_event_actor check (actor_kind in ('staff', 'system', 'outside') and (actor_kind = 'staff') = (actor_id is not null)),
  add constraint case_event_hash check (hash ~ '^[0-9a-f]{64}$');
alter table message
  add constraint message_direction check (direction in ('in', 'out')),
  add constraint message_channel check (channel in ('form', 'email', 'letter', 'phone'));
create unique index message_out_message_id on message (message_id) where direction = 'out';
alter table delivery
  add constraint delivery_state check (state in ('scheduled', 'sending', 'sent', 'failed', 'undone')),
  add constraint delivery_sent check ((state = 'sent') = (sent_at is not null));
alter table proposal
  add constraint proposal_kind check (kind in ('customer', 'agreement', 'invoice', 'type')),
  add constraint proposal_state check (state in ('open', 'confirmed', 'refused'));
alter table dunning_hold
  add constraint dunning_hold_state check (state in ('active', 'credit_pending', 'lifted')),
  add constraint dunning_hold_reason check (reason in ('dispute', 'non_receipt', 'extension', 'plan', 'wrong_party', 'credit_pending')),
  add constraint dunning_hold_amount check (amount_ore > 0),
  add constraint dunning_hold_review check (review_on >= starts_on),
  add constraint dunning_hold_ended check ((state = 'lifted') = (ended_at is not null));
create unique index dunning_hold_one_open on dunning_hold (case_id, invoice_id) where state <> 'lifted';
create index dunning_hold_review_list on dunning_hold (review_on, id) where state <> 'lifted';
alter table ledger_order
  add constraint ledger_order_kind check (kind in ('credit', 'hold', 'release_hold')),
  add constraint ledger_order_state check (state in ('queued', 'sent', 'acknowledged', 'failed')),
  add constraint ledger_order_amount check (amount_ore > 0),
  add constraint ledger_order_acknowledged check ((state = 'acknowledged') = (acknowledged_at is not null)),
  add constraint ledger_order_credit_note check (kind <> 'credit' or state <> 'acknowledged' or reference is not null);
alter table intake_item
  add constraint intake_item_kind check (kind in ('mail', 'e_invoice')),
  add constraint intake_item_state check (state in ('stored', 'case', 'joined', 'parked', 'invoice', 'released', 'discarded')),
  add constraint intake_item_reason check (state <> 'parked' or reason is not null);
alter table presence add constraint presence_mode check (mode in ('viewing', 'typing'));

-- The hot lists, each in its exact filter and order -----------------------------------------------------------------
create index case_queue_due on cases (queue_key, due_sort, id) where category <> 'done';
create index case_open_due on cases (due_sort, id) where category <> 'done';
create index case_mine_due on cases (assignee_id, due_sort, id) where category <> 'done';
create index case_unassigned_due on cases (queue_key, due_sort, id) where category <> 'done' and assignee_id is null;
create index case_queue_opened on cases (queue_key, opened_at desc, id desc) where category <> 'done';
create index case_done on cases (queue_key, done_at desc, id desc) where category = 'done';
create index case_open_opened on cases (opened_at desc, id desc) where category <> 'done';
create index case_done_all on cases (done_at desc, id desc) where category = 'done';
create index case_mine_done on cases (assignee_id, done_at desc, id desc) where category = 'done';
create index case_search_words on cases using gin (to_tsvector('swedish', search_text));

-- Append-only: refused by the database itself, for everyone --------------------------------------------------------
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

do $$
declare t text;
begin
  foreach t in array array['case_event', 'message', 'attachment', 'raw_mail', 'admin_event', 'read_log'] loop
    execute format('create trigger %I_append_only before update or delete on %I for each row execute function refuse_change()', t, t);
  end loop;
  foreach t in array array['case_event', 'case_event_private', 'message', 'attachment', 'raw_mail', 'admin_event', 'read_log'] loop
    execute format('create trigger %I_no_truncate before truncate on %I for each statement execute function refuse_change()', t, t);
  end loop;
end $$;

-- The chain of a case is unbroken: each event names the hash of the one before.
create function check_event_chain() returns trigger language plpgsql as $$
declare before_hash text;
begin
  if new.seq = 1 then
    if new.prev_hash <> '' then raise exception 'the first event of a case has no hash before it'; end if;
    return new;
  end if;
  select hash into before_hash from case_event where case_id = new.case_id and seq = new.seq - 1;
  if before_hash is distinct from new.prev_hash then
    raise exception 'event % of case % does not continue its chain', new.seq, new.case_id;
  end if;
  return new;
end $$;
create trigger case_event_chain before insert on case_event for each row execute function check_event_chain();

-- Every event wakes the browsers that may see its case.
create function announce_event() returns trigger language plpgsql as $$
declare c record;
begin
  select number, queue_key, assignee_id, version into c from cases where id = new.case_id;
  perform pg_notify('case_changed', json_build_object(
    'caseId', new.case_id, 'number', c.number, 'queue', c.queue_key, 'assigneeId', c.assignee_id,
    'version', c.version, 'seq', new.seq, 'kind', new.kind, 'actorId', new.actor_id)::text);
  return null;
end $$;
create trigger case_event_announce after insert on case_event for each row execute function announce_event();

-- The app role ------------------------------------------------------------------------------------------------------
revoke all on schema public from public;
grant usage on schema public to underlag_app;
grant select, insert, update, delete on all tables in schema public to underlag_app;
grant usage on sequence case_number_seq to underlag_app;
revoke update, delete, truncate on case_event, case_event_private, message, attachment, raw_mail, admin_event, read_log from underlag_app;
revoke delete, truncate on cases, file, intake_item, delivery, dunning_hold, ledger_order, person, customer, invoice, invoice_line,
  agreement, site, contact, proposal from underlag_app;
revoke insert, update, delete on _prisma_migrations from underlag_app;

-- Jobs are added through this one function; it runs as the owner.
create function add_job(task text, payload json, run_at timestamptz default null, job_key text default null) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => coalesce(run_at, now()), job_key => add_job.job_key,
    job_key_mode => 'replace', max_attempts => 12);
end $$;
revoke all on function add_job(text, json, timestamptz, text) from public;
grant execute on function add_job(text, json, timestamptz, text) to underlag_app;
