-- Rules of payments, dunning, plans, suppliers, disputed lines, related cases and imports that the database keeps by itself.

-- Values ------------------------------------------------------------------------------------------------------------
alter table agreement add constraint agreement_late_interest check (late_interest_percent between 0 and 100);
alter table payment add constraint payment_amount check (amount_ore <> 0);
alter table dunning_event
  add constraint dunning_event_kind check (kind in ('reminder', 'demand', 'handed_over', 'recalled')),
  add constraint dunning_event_fee check (fee_ore >= 0),
  add constraint dunning_event_agency check (kind not in ('handed_over', 'recalled') or agency_key is not null);
alter table invoice_delivery
  add constraint invoice_delivery_way check (way in ('paper', 'email', 'e_invoice', 'portal')),
  add constraint invoice_delivery_outcome check (outcome in ('sent', 'delivered', 'bounced', 'returned', 'rejected'));
alter table reference_rate
  add constraint reference_rate_half_year check (extract(day from half_year) = 1 and extract(month from half_year) in (1, 7)),
  add constraint reference_rate_version check (version > 0),
  add constraint reference_rate_percent check (percent between -10 and 50);
alter table payment_plan
  add constraint payment_plan_kind check (kind in ('extension', 'instalments')),
  add constraint payment_plan_state check (state in ('running', 'kept', 'broken', 'withdrawn')),
  add constraint payment_plan_ended check ((state = 'running') = (ended_at is null)),
  add constraint payment_plan_fee check (fee_ore between 0 and 17000);
create unique index payment_plan_one_running on payment_plan (invoice_id) where state = 'running';
alter table plan_instalment add constraint plan_instalment_amount check (amount_ore > 0 and position > 0);
alter table cost_centre add constraint cost_centre_code check (code ~ '^[0-9]{4}$');
alter table supplier_invoice
  add constraint supplier_invoice_form check (form in ('e_invoice', 'mailed_pdf', 'paper', 'typed')),
  add constraint supplier_invoice_state check (state in ('received', 'returned', 'accepted')),
  add constraint supplier_invoice_decided check ((state = 'received') = (decided_at is null)),
  -- What is accepted can be booked: it has a cost centre of four digits, and it came as an e-invoice or was typed from one.
  add constraint supplier_invoice_accepted check (state <> 'accepted' or (cost_centre is not null and cost_centre ~ '^[0-9]{4}$' and form in ('e_invoice', 'typed')));
alter table dispute_line
  add constraint dispute_line_disputed check (disputed_ore > 0),
  add constraint dispute_line_credited check (credited_ore between 0 and disputed_ore);
alter table approval_step add constraint approval_step_position check (position > 0);
alter table case_merge
  add constraint case_merge_other check (case_id <> into_id),
  add constraint case_merge_until check (undo_until > at),
  add constraint case_merge_undone check ((undone_at is null) = (undone_by is null));
-- A case is in one other at a time.
create unique index case_merge_one on case_merge (case_id) where undone_at is null;
alter table cases
  add constraint case_merged_into check (merged_into_id <> id),
  add constraint case_merged check (merged_into_id is null or state = 'merged');
alter table case_link
  add constraint case_link_kind check (kind in ('related', 'split')),
  add constraint case_link_other check (case_id <> other_id),
  add constraint case_link_removed check ((removed_at is null) = (removed_by is null));
create unique index case_link_once on case_link (least(case_id, other_id), greatest(case_id, other_id)) where removed_at is null;
alter table import_run
  add constraint import_run_state check (state in ('waiting', 'checking', 'checked', 'writing', 'done', 'failed', 'cancelled')),
  add constraint import_run_finished check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null));
alter table import_line add constraint import_line_outcome check (outcome in ('new', 'changed', 'faulty'));
alter table approval drop constraint approval_kind, drop constraint approval_amount;
alter table approval
  add constraint approval_kind check (kind in ('cancellation', 'credit', 'authority_override', 'payment_plan')),
  add constraint approval_amount check ((kind in ('credit', 'payment_plan')) = (amount_ore is not null) and coalesce(amount_ore, 1) > 0);
alter table ledger_order drop constraint ledger_order_kind;
alter table ledger_order
  add constraint ledger_order_kind check (kind in ('credit', 'hold', 'release_hold', 'end_agreement', 'change_billing', 'enrol_email',
    'enrol_e_invoice', 'payment_plan', 'end_payment_plan', 'reinvoice', 'recall_collection'));

-- Whoever asked for an approval, or changed the case last, takes no step of it (G6).
create function check_approval_step() returns trigger language plpgsql as $$
begin
  if exists (select from approval where id = new.approval_id and new.decided_by in (requested_by, last_editor_id)) then
    raise exception 'four eyes: a step is taken by neither the requester nor the last editor' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger approval_step_four_eyes before insert on approval_step for each row execute function check_approval_step();

-- An ended merge leads nowhere twice: following the cases that were merged into one another comes to an end.
create function check_merge_cycle() returns trigger language plpgsql as $$
begin
  if new.merged_into_id is not null and exists (
    with recursive way(id) as (
      select new.merged_into_id
      union
      select c.merged_into_id from cases c join way on c.id = way.id where c.merged_into_id is not null
    ) select from way where id = new.id)
  then raise exception 'a case cannot be merged into itself' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger case_merge_no_cycle before insert or update of merged_into_id on cases
  for each row execute function check_merge_cycle();

-- Lists -------------------------------------------------------------------------------------------------------------
create index payment_plan_running on payment_plan (id) where state = 'running';
create index supplier_name_words on supplier using gin (name gin_trgm_ops);
create index site_name_words on site using gin (name gin_trgm_ops);
create index contact_name_words on contact using gin (name gin_trgm_ops);
create index site_street_words on site using gin ((street || ' ' || street_number) gin_trgm_ops);
create index invoice_by_issue on invoice (issued_on desc, id desc);
create index incident_report_by_start on incident_report (started_at desc, id desc);

-- Append-only ---------------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['payment', 'dunning_event', 'invoice_delivery', 'reference_rate', 'approval_step', 'record_change'] loop
    execute format('create trigger %I_append_only before update or delete on %I for each row execute function refuse_change()', t, t);
    execute format('create trigger %I_no_truncate before truncate on %I for each statement execute function refuse_change()', t, t);
  end loop;
end $$;

-- The app role ------------------------------------------------------------------------------------------------------
grant select, insert on payment, dunning_event, invoice_delivery, invoice_attachment, reference_rate, plan_instalment, approval_step,
  record_change to underlag_app;
grant select, insert, update on collection_agency, payment_plan, supplier, cost_centre, supplier_invoice, case_merge, case_link,
  import_run to underlag_app;
grant select, insert, update, delete on dispute_line, import_line to underlag_app;
