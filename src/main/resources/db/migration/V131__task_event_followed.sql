-- Deadlines follow an event some at once, a great number in the background: what is being done, for whom, and how far it is.
alter table registered_event
    add column following    text check (following in ('DATING', 'MOVING', 'CLEARING')),
    -- account, or the system itself for the issue of a plan
    add column follow_by    text,
    add column follow_total int not null default 0,
    add column follow_done  int not null default 0,
    add check ((following is null) = (follow_by is null));
create index registered_event_following_ix on registered_event (id) where following is not null;
