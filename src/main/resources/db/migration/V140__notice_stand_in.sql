-- For whom a substitute was told something: no mail speaks of it once the cover is over.
alter table notice add instead_of text references person (id);
create index notice_instead_of_ix on notice (instead_of) where instead_of is not null;
