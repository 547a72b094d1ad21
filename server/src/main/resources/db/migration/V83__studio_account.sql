-- What a clip's page tells, an account's tells by day. The projection counts in another version, so
-- that these fill from the log's beginning. Reach is that of the views that began on the day.
alter table studio_day
  add column reach   bigint not null default 0,
  add column replays bigint not null default 0,
  add column skips   bigint not null default 0;

alter table studio_account_day
  add column reach   bigint not null default 0,
  add column replays bigint not null default 0,
  add column skips   bigint not null default 0;

create table studio_account_source (
  creator text   not null,
  day     date   not null,
  source  text   not null,
  views   bigint not null,
  primary key (creator, day, source)
);

-- Views by how much of their clip they saw, in half percents, in steps of ten.
create table studio_account_reach (
  creator text     not null,
  day     date     not null,
  reach   smallint not null,
  views   bigint   not null,
  primary key (creator, day, reach)
);
