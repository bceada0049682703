-- Working days for which the clock of a deliverable has stood still until now: they are added again when what set its day
-- is corrected.
alter table work_item add column stood_still int not null default 0;
