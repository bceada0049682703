-- For whom a substitute handed in, accepted, answered, sent back or noted something.
alter table evidence add added_for text;
alter table evidence add accepted_for text;
alter table contribution add given_for text;
alter table work_return add returned_for text;
alter table work_progress add noted_for text;
