-- Documents of an agency from the first draft to dispatch and repair (Nghị định 30/2020/NĐ-CP).

-- How an agency numbers and signs; an agency without a row follows the defaults.
create table document_setting (
    agency_id                text primary key references agency (id),
    -- PER_TYPE: each type of document has its own series; COMMON: one series for all (Điều 15)
    numbering                text    not null default 'PER_TYPE' check (numbering in ('PER_TYPE', 'COMMON')),
    -- a very small agency may let the person who checked the content sign, too
    content_checker_may_sign boolean not null default false,
    version                  int     not null default 0
);

-- The last number given in a series of a year; its row is locked while a number is given.
create table number_series (
    id             bigint generated always as identity primary key,
    agency_id      text not null references agency (id),
    series         text not null,
    year           int  not null,
    last_number    int  not null default 0 check (last_number >= 0),
    -- dates of issue follow the numbers
    last_issued_on date,
    constraint number_series_ux unique (agency_id, series, year)
);

create table document (
    id                 bigint generated always as identity primary key,
    agency_id          text        not null references agency (id),
    type               text        not null,
    subject            text        not null check (char_length(subject) between 1 and 500),
    drafting_unit_id   bigint      not null references unit (id),
    drafter_id         text        not null references person (id),
    -- what the document is for: a plan, a deliverable ... or nothing but itself
    owner_kind         text        not null,
    owner_id           bigint,
    urgency            text        not null,
    state              text        not null,
    created_at         timestamptz not null,
    latest_version     int         not null default 0,
    returned_by        text references person (id),
    return_reason      text,
    content_checked_by text references person (id),
    approved_version   int,
    approved_by        text references person (id),
    approved_at        timestamptz,
    signed_version     int,
    -- SHA-256 over what was signed
    signed_hash        text,
    signer_id          text references person (id),
    signing_mode       text,
    -- the lines above the name, e.g. KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
    signature_block    text,
    signer_name        text,
    signed_at          timestamptz,
    series             text,
    issue_year         int,
    number             int check (number > 0),
    symbol             text,
    issued_on          date,
    dispatched_at      timestamptz,
    dispatched_by      text references person (id),
    archive_holder     text,
    copies             int check (copies > 0),
    register_note      text,
    -- the document that this one replaces, corrects or recalls (Điều 18)
    repairs_id         bigint references document (id),
    repair_kind        text check (repair_kind in ('REPLACEMENT', 'CORRECTION', 'RECALL')),
    version            int         not null default 0,
    constraint document_number_ux unique (agency_id, series, issue_year, number),
    -- number and symbol together are unique in a year, whatever the series (Điều 15)
    constraint document_notation_ux unique (agency_id, issue_year, number, symbol),
    -- nothing is numbered before it is signed (Điều 15)
    check (number is null or (signed_at is not null and issued_on is not null
        and issue_year is not null and series is not null and symbol is not null)),
    check (signer_id is null or signer_id <> drafter_id),
    check ((repairs_id is null) = (repair_kind is null))
);
create index document_register_ix on document (agency_id, issue_year, issued_on, number) where number is not null;
create index document_preparation_ix on document (agency_id, created_at) where number is null;
create index document_owner_ix on document (owner_kind, owner_id);
create index document_drafting_unit_ix on document (drafting_unit_id);
create index document_drafter_ix on document (drafter_id);
create index document_returned_by_ix on document (returned_by) where returned_by is not null;
create index document_content_checked_by_ix on document (content_checked_by) where content_checked_by is not null;
create index document_approved_by_ix on document (approved_by) where approved_by is not null;
create index document_signer_ix on document (signer_id) where signer_id is not null;
create index document_dispatched_by_ix on document (dispatched_by) where dispatched_by is not null;
create index document_repairs_ix on document (repairs_id) where repairs_id is not null;

-- Uploaded files. The bytes lie in pieces beside them so that no file is ever held in memory as a whole.
create table stored_file (
    id          bigint generated always as identity primary key,
    agency_id   text        not null references agency (id),
    owner_kind  text        not null,
    owner_id    bigint      not null,
    name        text        not null check (char_length(name) between 1 and 200),
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by text        not null references person (id),
    uploaded_at timestamptz not null
);
create index stored_file_owner_ix on stored_file (owner_kind, owner_id);
create index stored_file_agency_ix on stored_file (agency_id);
create index stored_file_uploaded_by_ix on stored_file (uploaded_by);

create table stored_file_piece (
    file_id bigint not null references stored_file (id) on delete cascade,
    ordinal int    not null,
    bytes   bytea  not null,
    primary key (file_id, ordinal)
);
-- the allowed formats are compressed already
alter table stored_file_piece alter column bytes set storage external;

create table document_version (
    id          bigint generated always as identity primary key,
    document_id bigint      not null references document (id),
    number      int         not null check (number > 0),
    note        text,
    created_by  text        not null references person (id),
    created_at  timestamptz not null,
    constraint document_version_ux unique (document_id, number)
);
create index document_version_created_by_ix on document_version (created_by);

create table document_version_file (
    version_id bigint not null references document_version (id),
    ordinal    int    not null,
    file_id    bigint not null references stored_file (id),
    primary key (version_id, ordinal)
);
create index document_version_file_file_ix on document_version_file (file_id);

create table document_recipient (
    document_id bigint not null references document (id),
    ordinal     int    not null,
    name        text   not null check (char_length(name) between 1 and 300),
    primary key (document_id, ordinal)
);
