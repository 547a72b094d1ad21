-- One case for each thing that was ever reported or held; it is opened again by what comes later.
create table moderation_case (
  id       bigint      generated always as identity primary key,
  kind     text        not null,
  subject  text        not null,
  person   text        not null,
  state    text        not null default 'OPEN',
  source   text        not null,
  why      text        not null default '',
  reports  int         not null default 0,
  first_at timestamptz not null default now(),
  last_at  timestamptz not null default now(),
  unique (kind, subject)
);

create index moderation_case_queue on moderation_case (state, last_at desc, id desc);
create index moderation_case_person on moderation_case (person);

-- The last word of each viewer about a case.
create table report (
  case_id  bigint      not null references moderation_case on delete cascade,
  reporter text        not null,
  reason   text        not null,
  note     text        not null,
  created  timestamptz not null default now(),
  primary key (case_id, reporter)
);

create index report_reporter on report (reporter);

create table decision (
  id      bigint      generated always as identity primary key,
  case_id bigint      not null references moderation_case on delete cascade,
  person  text        not null,
  action  text        not null,
  reason  text        not null,
  text    text        not null,
  decider text        not null,
  decided timestamptz not null default now()
);

create index decision_case on decision (case_id, id);
create index decision_person on decision (person, id desc);

create table strike (
  decision bigint      primary key references decision on delete cascade,
  person   text        not null,
  expires  timestamptz not null
);

create index strike_person on strike (person, expires);

create table appeal (
  id       bigint      generated always as identity primary key,
  decision bigint      not null unique references decision on delete cascade,
  text     text        not null,
  state    text        not null default 'OPEN',
  answer   text        not null default '',
  created  timestamptz not null default now(),
  answered timestamptz
);

create table case_note (
  id      bigint      generated always as identity primary key,
  case_id bigint      not null references moderation_case on delete cascade,
  author  text        not null,
  text    text        not null,
  created timestamptz not null default now()
);

create index case_note_case on case_note (case_id, id);

create table decision_template (
  name text primary key,
  text text not null
);

-- SHA-256 of media in 64 digits, or the look of a picture in 16.
create table blocked_hash (
  hash    text        primary key,
  note    text        not null,
  author  text        not null,
  created timestamptz not null default now()
);

create table audit (
  id      bigint      generated always as identity primary key,
  time    timestamptz not null default now(),
  actor   text        not null,
  act     text        not null,
  subject text        not null,
  before  text        not null,
  after   text        not null
);

create index audit_actor on audit (actor);
