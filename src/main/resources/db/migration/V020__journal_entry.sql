-- Who did what, when and why. Kept for good: entries are neither changed nor removed.
create table journal_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_id     text not null,
    -- whom the actor stood in for
    on_behalf_of text,
    subject_type text not null,
    subject_id   text not null,
    plan_id      bigint,
    row_id       bigint,
    -- message key without the prefix "journal."
    action       text not null,
    reason       text,
    args         jsonb not null default '[]'
);
create index journal_entry_subject_ix on journal_entry (subject_type, subject_id, id);
create index journal_entry_plan_ix on journal_entry (plan_id, id) where plan_id is not null;
create index journal_entry_row_ix on journal_entry (row_id, id) where row_id is not null;
create index journal_entry_actor_ix on journal_entry (actor_id, id);

create function journal_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'journal_entry is append only';
end $$;
create trigger journal_entry_append_only before update or delete on journal_entry
    for each row execute function journal_entry_is_append_only();
create trigger journal_entry_no_truncate before truncate on journal_entry
    for each statement execute function journal_entry_is_append_only();
