-- The clock of a deliverable stands still: since when, why, what it waits for, and the last day in practice that it had.
-- Meanwhile it has no last day in practice, so that nothing counts it as late or reminds of it.
alter table work_item add column halted_on date;
alter table work_item add column halt_reason text;
alter table work_item add column halt_for text;
alter table work_item add column halted_due date;
alter table work_item add constraint work_item_halt_ck
    check (num_nonnulls(halted_on, halt_reason, halt_for, halted_due) in (0, 4));
