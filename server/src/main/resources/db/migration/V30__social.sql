-- Those who may not be seen, nor what they made.
create view hidden_person as
  select id from account where suspended_at is not null or deletion_at is not null;

create index person_handle_prefix on person (handle text_pattern_ops);
create index person_name_prefix on person (lower(name) text_pattern_ops);

-- ordinal: the order of lists.
create table follow (
  follower text        not null references person on delete cascade,
  followed text        not null references person on delete cascade,
  ordinal  bigint      not null generated always as identity,
  since    timestamptz not null default now(),
  primary key (follower, followed)
);

create index follow_following on follow (follower, ordinal desc);
create index follow_followers on follow (followed, ordinal desc);

create table person_block (
  blocker text        not null references person on delete cascade,
  blocked text        not null references person on delete cascade,
  since   timestamptz not null default now(),
  primary key (blocker, blocked)
);

create index person_block_blocked on person_block (blocked);

create table person_mute (
  muter text        not null references person on delete cascade,
  muted text        not null references person on delete cascade,
  since timestamptz not null default now(),
  primary key (muter, muted)
);

create index person_mute_muted on person_mute (muted);

-- What somebody does not want to see, in lower case.
create table keyword (
  person text    not null references person on delete cascade,
  place  integer not null,
  word   text    not null,
  primary key (person, place)
);

create table person_count (
  person    text   primary key references person on delete cascade,
  followers bigint not null default 0,
  following bigint not null default 0,
  likes     bigint not null default 0
);

-- The last word of a viewer on a clip; changed is the client's time, so that a batch that arrives
-- twice or late does not undo what came after it.
alter table clip_like rename to clip_mark;
alter table clip_mark rename column liked to marked;
alter table clip_mark add column kind text not null default 'like';
alter table clip_mark alter column kind drop default;
alter table clip_mark drop constraint clip_like_pkey;
alter table clip_mark add primary key (viewer, kind, clip);
alter index clip_like_changed rename to clip_mark_changed;
create index clip_mark_newest on clip_mark (viewer, kind, changed desc, clip desc) where marked;
create index clip_mark_clip on clip_mark (clip);

create table clip_tally (
  clip     text   primary key references clip on delete cascade,
  likes    bigint not null default 0,
  saves    bigint not null default 0,
  comments bigint not null default 0,
  shares   bigint not null default 0,
  finishes bigint not null default 0
);

insert into clip_tally (clip, likes)
select clip, count(*) from clip_mark where marked group by clip;

insert into person_count (person, likes)
select clip.creator, sum(clip_tally.likes) from clip_tally join clip on clip.id = clip_tally.clip
group by clip.creator;

-- thread: the comment of the first level that this one is below. reply_to: what it answers, where
-- that is not the thread. person: null once its writer is erased.
create table comment (
  id       uuid        primary key,
  clip     text        not null references clip on delete cascade,
  thread   uuid        references comment on delete cascade,
  reply_to uuid,
  person   text        references person on delete set null,
  text     text        not null,
  state    text        not null,
  pinned   boolean     not null default false,
  likes    bigint      not null default 0,
  replies  bigint      not null default 0,
  ordinal  bigint      not null generated always as identity,
  written  timestamptz not null
);

create index comment_top on comment (clip, likes desc, ordinal desc)
  where thread is null and (state in ('SHOWN', 'HELD') or replies > 0);
create index comment_new on comment (clip, ordinal desc)
  where thread is null and (state in ('SHOWN', 'HELD') or replies > 0);
create index comment_thread on comment (thread, ordinal);
create index comment_clip on comment (clip);
create index comment_person on comment (person, ordinal);
create unique index comment_pinned on comment (clip) where pinned;

create table comment_like (
  comment uuid        not null references comment on delete cascade,
  person  text        not null references person on delete cascade,
  since   timestamptz not null default now(),
  primary key (comment, person)
);

create index comment_like_person on comment_like (person);
