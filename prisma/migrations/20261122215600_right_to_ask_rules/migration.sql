-- Rules of the register, of approvals and of instructions that the database keeps by itself.

-- Values ------------------------------------------------------------------------------------------------------------
alter table agreement add constraint agreement_billing check (billing_months in (1, 3, 6, 12));
alter table contact add constraint contact_portal check (portal in ('none', 'invited', 'active'));
alter table authority
  add constraint authority_scope check (scope in ('read_report', 'read_instruction', 'change_instruction', 'cancel_agreement',
    'billing_data', 'order_extra_guarding', 'keep_register')),
  add constraint authority_target check (num_nonnulls(agreement_id, site_id) <= 1),
  add constraint authority_days check (valid_to is null or valid_to >= valid_from);
alter table register_change
  add constraint register_change_kind check (kind in ('grant', 'narrow', 'revoke', 'review', 'contact_add', 'contact_change',
    'address_add', 'address_remove')),
  add constraint register_change_state check (state in ('open', 'confirmed', 'rejected', 'withdrawn')),
  add constraint register_change_decided check ((state = 'open') = (decided_at is null)),
  add constraint register_change_two_persons check (state not in ('confirmed', 'rejected') or (decided_by is not null and decided_by <> asked_by)),
  add constraint register_change_withdrawn check (state <> 'withdrawn' or decided_by = asked_by);
create unique index register_change_one_open on register_change (subject_id) where state = 'open' and subject_id is not null;
create index register_change_open on register_change (asked_at, id) where state = 'open';
alter table authority_decision
  add constraint authority_decision_result check (result in ('allow', 'deny', 'needs_proof')),
  add constraint authority_decision_today check (today ~ '^\d{4}-\d\d-\d\d$');
alter table call_back add constraint call_back_number check (number ~ '^\+\d{6,15}$');
alter table absence
  add constraint absence_days check (last_day >= first_day),
  add constraint absence_deputy check (deputy_id is null or deputy_id <> person_id);
alter table one_time_link drop constraint one_time_link_purpose;
alter table one_time_link add constraint one_time_link_purpose
  check (purpose in ('invite', 'reset', 'form_confirmation', 'request_confirmation'));
alter table ledger_order drop constraint ledger_order_kind, drop constraint ledger_order_amount;
alter table ledger_order
  add constraint ledger_order_kind check (kind in ('credit', 'hold', 'release_hold', 'end_agreement', 'change_billing')),
  add constraint ledger_order_amount check (case when kind in ('credit', 'hold', 'release_hold')
    then invoice_id is not null and amount_ore > 0
    when kind in ('end_agreement', 'change_billing') then amount_ore is null and data is not null else true end),
  add constraint ledger_order_agreement check (kind <> 'end_agreement' or agreement_id is not null);
alter table instruction_version
  add constraint instruction_state check (state in ('prepared', 'sent', 'in_force', 'replaced', 'withdrawn')),
  add constraint instruction_receipt check ((receipt is null) = (receipt_at is null)),
  add constraint instruction_number check (number > 0);
create unique index instruction_one_in_force on instruction_version (site_id) where state = 'in_force';
alter table disclosure
  add constraint disclosure_to check (num_nonnulls(contact_id, alarm_centre) = 1),
  add constraint disclosure_expires check (expires_at > made_at and expires_at <= made_at + interval '7 days'),
  add constraint disclosure_opened check (opened_at is null or stopped_at is null or opened_at <= stopped_at);

-- A right, its contact and its target belong to one customer.
create function check_authority_target() returns trigger language plpgsql as $$
begin
  if not exists (select from contact where id = new.contact_id and customer_id = new.customer_id)
    or (new.agreement_id is not null and not exists (select from agreement where id = new.agreement_id and customer_id = new.customer_id))
    or (new.site_id is not null and not exists (select from site where id = new.site_id and customer_id = new.customer_id))
  then raise exception 'a right, its contact and its target belong to one customer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger authority_one_customer before insert or update on authority for each row execute function check_authority_target();

-- Approvals: two persons, on what they saw, once -----------------------------------------------------------------------
alter table approval
  add constraint approval_kind check (kind in ('cancellation', 'credit', 'authority_override')),
  add constraint approval_state check (state in ('open', 'approved', 'rejected', 'returned', 'withdrawn', 'void')),
  add constraint approval_decided check ((state = 'open') = (decided_at is null)),
  add constraint approval_decided_by check ((state in ('approved', 'rejected', 'returned', 'withdrawn')) = (decided_by is not null)),
  add constraint approval_four_eyes check (state not in ('approved', 'rejected', 'returned')
    or (decided_by <> requested_by and decided_by is distinct from last_editor_id)),
  add constraint approval_taken_back check (state <> 'withdrawn' or decided_by = requested_by),
  add constraint approval_note check (state not in ('rejected', 'returned') or btrim(coalesce(decision_note, '')) <> ''),
  add constraint approval_amount check ((kind = 'credit') = (amount_ore is not null) and coalesce(amount_ore, 1) > 0),
  add constraint approval_override check ((kind = 'authority_override') = (request_hash is not null)),
  add constraint approval_hash check (snapshot_hash ~ '^[0-9a-f]{64}$');
create unique index approval_one_open on approval (case_id) where state = 'open';
create index approval_open on approval (requested_at, id) where state = 'open';

create function guard_approval() returns trigger language plpgsql as $$
declare now_version int;
begin
  if tg_op = 'INSERT' then
    if new.state <> 'open' then raise exception 'an approval begins open' using errcode = 'check_violation'; end if;
  else
    if old.state <> 'open' then raise exception 'an approval is decided once' using errcode = 'check_violation'; end if;
    if (new.case_id, new.kind, new.requested_by, new.requested_at, new.last_editor_id, new.reason, new.amount_ore, new.request_hash, new.snapshot, new.snapshot_hash, new.content_version)
      is distinct from
       (old.case_id, old.kind, old.requested_by, old.requested_at, old.last_editor_id, old.reason, old.amount_ore, old.request_hash, old.snapshot, old.snapshot_hash, old.content_version)
    then raise exception 'what was asked stands fast' using errcode = 'check_violation'; end if;
  end if;
  if tg_op = 'INSERT' or new.state = 'approved' then
    select content_version into now_version from cases where id = new.case_id for share;
    if now_version is distinct from new.content_version then
      raise exception 'the case has changed since the approval was asked for' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger approval_guard before insert or update on approval for each row execute function guard_approval();

-- A change of content ends an open approval at the latest when its transaction commits.
create function no_stale_approval() returns trigger language plpgsql as $$
begin
  if exists (select from approval a join cases c on c.id = a.case_id
             where a.case_id = new.id and a.state = 'open' and a.content_version <> c.content_version) then
    raise exception 'an open approval is for what the case no longer says' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger case_no_stale_approval after update of content_version on cases
  deferrable initially deferred for each row execute function no_stale_approval();

-- Append-only ---------------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['authority_decision', 'register_event', 'call_back', 'case_letter'] loop
    execute format('create trigger %I_append_only before update or delete on %I for each row execute function refuse_change()', t, t);
    execute format('create trigger %I_no_truncate before truncate on %I for each statement execute function refuse_change()', t, t);
  end loop;
end $$;

-- The app role ------------------------------------------------------------------------------------------------------
grant select, insert, update on authority, register_change, recertification, approval, absence, alarm_centre, instruction_version, disclosure to underlag_app;
grant delete on absence to underlag_app;
grant select, insert on authority_decision, register_event, call_back, case_letter to underlag_app;
