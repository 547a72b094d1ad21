-- What the studio shows is counted from the event log. Position is that of the last entry counted;
-- it changes in the transaction of the numbers. Times are microseconds since 1970.
create table studio_projection (
  project  text   primary key,
  version  text   not null,
  position bigint not null,
  received bigint not null
);

-- Shown is how often the engine has shown the clip since it got to know it; reach is the sum over
-- views of how much of the clip they saw, in half percents.
create table studio_clip (
  clip         text   primary key references clip on delete cascade,
  shown        bigint not null default 0,
  views        bigint not null default 0,
  viewers      bigint not null default 0,
  watch_millis bigint not null default 0,
  reach        bigint not null default 0,
  replays      bigint not null default 0,
  skips        bigint not null default 0,
  likes        bigint not null default 0,
  comments     bigint not null default 0,
  shares       bigint not null default 0,
  follows      bigint not null default 0
);

create table studio_day (
  clip         text   not null references studio_clip on delete cascade,
  day          date   not null,
  views        bigint not null default 0,
  watch_millis bigint not null default 0,
  likes        bigint not null default 0,
  comments     bigint not null default 0,
  shares       bigint not null default 0,
  follows      bigint not null default 0,
  primary key (clip, day)
);

create table studio_account_day (
  creator      text   not null,
  day          date   not null,
  views        bigint not null default 0,
  watch_millis bigint not null default 0,
  likes        bigint not null default 0,
  comments     bigint not null default 0,
  shares       bigint not null default 0,
  follows      bigint not null default 0,
  primary key (creator, day)
);

-- Views by how much of the clip they saw, in half percents.
create table studio_reach (
  clip  text     not null references studio_clip on delete cascade,
  reach smallint not null,
  views bigint   not null,
  primary key (clip, reach)
);

create table studio_source (
  clip   text   not null references studio_clip on delete cascade,
  source text   not null,
  views  bigint not null,
  primary key (clip, source)
);

create table studio_stage (
  clip        text     not null references studio_clip on delete cascade,
  stage       smallint not null,
  impressions bigint   not null,
  explored    bigint   not null,
  views       bigint   not null,
  first       bigint   not null,
  last        bigint   not null,
  primary key (clip, stage)
);

-- Whether a view is a new one, a viewer a new one, a like a second one. Viewers are named as in the
-- log, and their rows go when they are erased.
create table studio_viewer (
  viewer   uuid     not null,
  clip     text     not null references studio_clip on delete cascade,
  viewed   bigint   not null,
  reach    smallint not null,
  liked    boolean  not null,
  liked_at bigint   not null,
  shared   bigint   not null,
  followed boolean  not null,
  primary key (viewer, clip)
);

create index studio_viewer_clip on studio_viewer (clip);

-- People by language and by region, by whole weeks, which never overlap: numbers of two weeks can be
-- compared without learning who came in between.
create table studio_audience (
  creator text   not null,
  week    date   not null,
  kind    text   not null,
  name    text   not null,
  people  bigint not null,
  primary key (creator, week, kind, name)
);

-- Who has been counted this week; older rows go.
create table studio_audience_viewer (
  week    date not null,
  creator text not null,
  viewer  uuid not null,
  primary key (week, creator, viewer)
);

create index studio_audience_viewer_viewer on studio_audience_viewer (viewer);
