-- The secret link under which a person's calendar program reads the person's deadlines. Only its digest is kept.
create table calendar_feed (
    person_id    text primary key references person (id),
    secret_hash  text not null unique,
    created_at   timestamptz not null,
    last_read_at timestamptz
);
