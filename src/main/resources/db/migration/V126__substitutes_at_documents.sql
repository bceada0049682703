-- For whom a substitute checked a draft or put in a version: who signs must be neither of the two.
alter table document add content_checked_for text;
alter table document_version add created_for text;
