-- Annexes on their way into a plan: what was read, what the person corrected, until the plan is drafted or the time is up.
-- Kept in the database so that a reload, a restart or another node shows the same.

create table annex_import (
    id          uuid primary key,
    agency_id   text not null references agency (id),
    owner       text not null references person (id),
    file_name   text not null,
    bytes       bytea,
    state       text not null check (state in ('READING', 'READY', 'REFUSED', 'CONFIRMED')),
    -- key of the sentence that says why the file was refused
    refusal     text,
    rows_read   int not null default 0,
    title       text not null default '',
    plan_year   int,
    columns     jsonb not null default '[]',
    areas       jsonb not null default '[]',
    warnings    jsonb not null default '[]',
    -- the drafted plan
    plan_id     bigint references plan (id),
    created_at  timestamptz not null,
    -- when the reader last gave a sign of life
    touched_at  timestamptz not null,
    expires_at  timestamptz not null
);
create index annex_import_agency_ix on annex_import (agency_id);
create index annex_import_owner_ix on annex_import (owner);
create index annex_import_plan_ix on annex_import (plan_id);
create index annex_import_expiry_ix on annex_import (expires_at);

create table annex_import_row (
    import_id uuid not null references annex_import (id) on delete cascade,
    ordinal   int not null,
    content   jsonb not null,
    warnings  jsonb not null default '[]',
    version   int not null default 0,
    primary key (import_id, ordinal)
);

-- What a person said that a name means.
create table annex_import_choice (
    import_id uuid not null references annex_import (id) on delete cascade,
    name      text not null,
    party     text not null check (party in ('UNIT', 'GROUP', 'EXTERNAL')),
    unit_id   bigint references unit (id),
    group_id  bigint references unit_group (id),
    primary key (import_id, name)
);
create index annex_import_choice_unit_ix on annex_import_choice (unit_id);
create index annex_import_choice_group_ix on annex_import_choice (group_id);
