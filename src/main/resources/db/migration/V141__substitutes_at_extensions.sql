-- For whom a substitute asked for a later last day.
alter table deadline_extension add asked_for text;
