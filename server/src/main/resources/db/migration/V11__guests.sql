create table guest (
  session  text        primary key,
  learning boolean     not null default true,
  events   bigint      not null default 0,
  created  timestamptz not null default now(),
  seen     timestamptz not null default now()
);

create index guest_seen on guest (seen);
