-- What somebody is about to publish. "edits" is what they chose, "facts" what was found in the file;
-- the file itself lies in the data directory, in a folder of the draft, named by "upload".
create table draft (
  id         text        primary key,
  owner      text        not null references person on delete cascade,
  version    integer     not null default 1,
  state      text        not null,
  edits      jsonb       not null,
  upload     uuid        unique,
  file_name  text,
  file_bytes bigint,
  complete   boolean     not null default false,
  facts      jsonb,
  measured   jsonb,
  problem    jsonb,
  step       text        not null default 'WAITING',
  clip       text,
  queued     timestamptz,
  started    timestamptz,
  not_before timestamptz,
  attempts   integer     not null default 0,
  created    timestamptz not null,
  changed    timestamptz not null
);

create index draft_owner on draft (owner, created desc);
create index draft_waiting on draft (state, queued) where state in ('QUEUED', 'PROCESSING', 'PLAYABLE');
create index draft_clip on draft (clip) where clip is not null;
create index draft_changed on draft (changed);
