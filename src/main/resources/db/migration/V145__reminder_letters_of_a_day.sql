-- When more comes to the rung of the letter after the unit's letter of the day was drafted, there is a second one.
alter table urging_letter drop constraint urging_letter_agency_id_unit_id_planned_on_key;
create unique index urging_letter_planned_ux on urging_letter (agency_id, unit_id, planned_on) where state = 'PLANNED';
create index urging_letter_agency_ix on urging_letter (agency_id, state);
