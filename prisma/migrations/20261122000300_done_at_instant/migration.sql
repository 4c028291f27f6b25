-- The end of a case is an instant like every other time; it was written in UTC.
alter table cases alter column done_at type timestamptz(3) using done_at at time zone 'UTC';
