-- One row for each time that the demo's data were put in: a row without an end is a load that broke off in the middle.
create table demo_load (
    id          bigint generated always as identity primary key,
    started_at  timestamptz not null default now(),
    finished_at timestamptz
);
