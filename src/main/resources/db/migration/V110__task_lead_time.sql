-- The day on which a piece of work appears in the inbox of the lead unit; null where it began before there were such days.
alter table work add column starts_on date;
