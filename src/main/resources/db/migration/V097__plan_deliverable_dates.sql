-- The days of a deliverable whose deadline names several, or comes back: one row for each, as read from the phrase.
create table deliverable_date (
    deliverable_id bigint not null references deliverable (id) on delete cascade,
    ordinal        int not null,
    kind           text not null check (kind in ('OCCURRENCE', 'MILESTONE')),
    -- first day of the period, where the phrase states one
    start_on       date,
    due_on         date not null,
    effective_due  date not null,
    primary key (deliverable_id, ordinal)
);
create index deliverable_date_due_ix on deliverable_date (effective_due);
