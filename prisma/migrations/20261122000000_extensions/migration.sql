-- Trigram indexes for finding by part of a name or number.
create extension if not exists pg_trgm;
