-- What happened to one subject (a clip, a comment, or the person) is one notice until it is read.
-- moved grows with every change, and orders the inbox.
create sequence notice_moved;

create table notice (
  id      bigint      primary key generated always as identity,
  person  text        not null references person on delete cascade,
  kind    text        not null,
  subject text        not null,
  clip    text        references clip on delete cascade,
  comment uuid        references comment on delete cascade,
  text    text        not null default '',
  actors  bigint      not null default 0,
  moved   bigint      not null default nextval('notice_moved'),
  time    timestamptz not null default now(),
  read    boolean     not null default false
);

create index notice_inbox on notice (person, moved desc);
create unique index notice_open on notice (person, kind, subject) where not read;
create index notice_subject on notice (person, kind, subject);
create index notice_clip on notice (clip) where clip is not null;
create index notice_comment on notice (comment) where comment is not null;
create index notice_time on notice (time);

create table notice_actor (
  notice bigint not null references notice on delete cascade,
  person text   not null references person on delete cascade,
  moved  bigint not null default nextval('notice_moved'),
  primary key (notice, person)
);

create index notice_actor_newest on notice_actor (notice, moved desc);
create index notice_actor_person on notice_actor (person);
