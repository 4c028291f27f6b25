-- A wish about the register is kept as an approval is: two persons, on what was asked, once.
create function guard_register_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'open' then raise exception 'a wish begins open' using errcode = 'check_violation'; end if;
    return new;
  end if;
  if old.state <> 'open' then raise exception 'a wish is decided once' using errcode = 'check_violation'; end if;
  if (new.customer_id, new.case_id, new.kind, new.subject_id, new.subject_version, new.wish, new.reason, new.asked_by, new.asked_at)
    is distinct from
     (old.customer_id, old.case_id, old.kind, old.subject_id, old.subject_version, old.wish, old.reason, old.asked_by, old.asked_at)
  then raise exception 'what was wished stands fast' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger register_change_guard before insert or update on register_change for each row execute function guard_register_change();

-- A link that was opened or stopped stays so, and goes to whom it was made for.
create function guard_disclosure() returns trigger language plpgsql as $$
begin
  if (new.case_id, new.instruction_id, new.alarm_centre, new.address, new.message_id, new.made_by, new.made_at)
    is distinct from
     (old.case_id, old.instruction_id, old.alarm_centre, old.address, old.message_id, old.made_by, old.made_at)
    or new.expires_at > old.expires_at
  then raise exception 'what a link opens, and for whom, stands fast' using errcode = 'check_violation'; end if;
  if (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
    or (old.stopped_at is not null and new.stopped_at is distinct from old.stopped_at)
    or (old.opened_at is not null and new.token_hash <> old.token_hash)
  then raise exception 'a link is opened once' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger disclosure_guard before update on disclosure for each row execute function guard_disclosure();

-- Asked each time a case is opened, and by the list of what was decided lately.
create index instruction_version_case on instruction_version (case_id) where case_id is not null;
create index approval_decided on approval (decided_at desc, id desc) where state <> 'open';
