-- Rules of call-outs, reports, extra guarding, enrolments and deadlines that the database keeps by itself.

-- Values ------------------------------------------------------------------------------------------------------------
alter table call_out
  add constraint call_out_minutes check (billed_minutes > 0),
  add constraint call_out_linked check ((report_id is null) = (linked_at is null) and (linked_by is null or report_id is not null));
alter table incident_report add constraint incident_report_times check (ended_at >= started_at);
alter table report_delivery
  add constraint report_delivery_way check (way in ('email', 'portal')),
  add constraint report_delivery_outcome check (outcome in ('delivered', 'bounced'));
alter table match_label
  add constraint match_label_answer check (answer in ('yes', 'no', 'undone')),
  add constraint match_label_person check (answer = 'yes' or made_by is not null);
alter table disclosure
  add constraint disclosure_one_thing check (num_nonnulls(instruction_id, report_id) = 1),
  -- A report leaves only to a contact person; an alarm centre receives instructions.
  add constraint disclosure_report_to check (report_id is null or contact_id is not null);
alter table extra_guarding_order
  add constraint extra_guarding_order_times check (ends_at > starts_at),
  add constraint extra_guarding_order_confirmed check ((confirmed_by is null) = (confirmed_at is null));
alter table contact_attempt
  add constraint contact_attempt_channel check (channel in ('phone', 'email', 'sms', 'visit')),
  add constraint contact_attempt_outcome check (outcome in ('reached', 'no_answer', 'message_left', 'wrong_number')),
  add constraint contact_attempt_next check (outcome <> 'reached' or next_on is null);
alter table enrolment
  add constraint enrolment_kind check (kind in ('email', 'e_invoice')),
  add constraint enrolment_state check (state in ('pending', 'active', 'ended', 'withdrawn')),
  add constraint enrolment_active check ((state <> 'active' or active_at is not null) and ((state in ('ended', 'withdrawn')) = (ended_at is not null))),
  add constraint enrolment_e_invoice check (kind <> 'e_invoice' or (operator is not null and reference is not null));
-- One way asked for, and one in force, at a time.
create unique index enrolment_one_pending on enrolment (customer_id) where state = 'pending';
create unique index enrolment_one_active on enrolment (customer_id) where state = 'active';
alter table clock_outcome
  add constraint clock_outcome_clock check (clock in ('firstResponse', 'nextUpdate', 'solution')),
  add constraint clock_outcome_round check (round > 0 and (round = 1 or clock = 'nextUpdate'));
alter table notice
  add constraint notice_kind check (kind in ('sla_75', 'sla_100')),
  add constraint notice_clock check (clock in ('firstResponse', 'nextUpdate', 'solution'));
alter table ledger_order drop constraint ledger_order_kind, drop constraint ledger_order_amount;
alter table ledger_order
  add constraint ledger_order_kind check (kind in ('credit', 'hold', 'release_hold', 'end_agreement', 'change_billing', 'enrol_email', 'enrol_e_invoice')),
  add constraint ledger_order_amount check (case when kind in ('credit', 'hold', 'release_hold')
    then invoice_id is not null and amount_ore > 0
    else amount_ore is null and data is not null end);

-- An order, its site and its orderer belong to one customer.
create function check_guarding_order() returns trigger language plpgsql as $$
begin
  if not exists (select from site where id = new.site_id and customer_id = new.customer_id)
    or (new.orderer_id is not null and not exists (select from contact where id = new.orderer_id and customer_id = new.customer_id))
    or (new.confirmed_by is not null and not exists (select from contact where id = new.confirmed_by and customer_id = new.customer_id))
  then raise exception 'an order, its site and its contacts belong to one customer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guarding_order_one_customer before insert or update on extra_guarding_order
  for each row execute function check_guarding_order();

-- Lists -------------------------------------------------------------------------------------------------------------
create index call_out_unmatched on call_out (service_at desc, invoice_id) where report_id is null;
create index case_contact_due on cases (contact_due_at, id) where contact_due_at is not null and category <> 'done';
create index case_notice_at on cases (notice_at, id) where notice_at is not null;
-- Few values, so many entries share one: a quarter of a year is counted in a moment, of all or of one queue, type or person.
create index clock_outcome_weeks on clock_outcome (clock, met, settled_on);
create index clock_outcome_queue on clock_outcome (queue_key, clock, met, settled_on);
create index clock_outcome_type on clock_outcome (type_key, clock, met, settled_on);
create index clock_outcome_person on clock_outcome (assignee_id, clock, met, settled_on);
create index clock_outcome_missed on clock_outcome (settled_on, clock, case_id) where not met;
create index case_event_reopened on case_event (at, case_id)
  where kind = 'moved' and data->>'move' in ('reopen', 'customer_answered') and data->>'from' not like 'waiting%';
create index case_waiting on cases (state, due_sort, id)
  include (waiting_since, queue_key, type_key, assignee_id) where category = 'waiting';
-- Everything the managers' figures of open cases are counted from, so that no row is fetched for them.
create index case_open_figures on cases (queue_key, type_key, assignee_id)
  include (state, category, due_sort, warn_at, contact_due_at, opened_at, waiting_since) where category <> 'done';
-- The lists by due time also tell what is at risk without fetching the rest.
drop index case_queue_due, case_open_due, case_mine_due;
create index case_queue_due on cases (queue_key, due_sort, id, warn_at) where category <> 'done';
create index case_open_due on cases (due_sort, id, warn_at) where category <> 'done';
create index case_mine_due on cases (assignee_id, due_sort, id, warn_at) where category <> 'done';
create index notice_unread on notice (person_id, at desc) where read_at is null;

-- Append-only ---------------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['match_label', 'contact_attempt'] loop
    execute format('create trigger %I_append_only before update or delete on %I for each row execute function refuse_change()', t, t);
    execute format('create trigger %I_no_truncate before truncate on %I for each statement execute function refuse_change()', t, t);
  end loop;
end $$;

-- The app role ------------------------------------------------------------------------------------------------------
grant select, insert, update on call_out, incident_report, extra_guarding_order, enrolment, notice to underlag_app;
grant select, insert on report_delivery, match_label, contact_attempt to underlag_app;
grant select, insert, update, delete on clock_outcome to underlag_app;
-- What a case was judged by stands fast: a change of the settings is a new version.
revoke update, delete on calendar, sla_policy, reply_template from underlag_app;
