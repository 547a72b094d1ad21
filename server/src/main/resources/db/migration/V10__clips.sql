create table creator (
  id      text        primary key,
  name    text        not null,
  handle  text        not null unique,
  color   text        not null,
  created timestamptz not null default now()
);

-- The item of a clip goes to the log after the clip has been committed; item_logged says that it is
-- there, and those that lack it are sent again.
create table clip (
  id            text        primary key,
  source        text        not null unique,
  creator       text        not null references creator,
  caption       text        not null,
  tags          text[]      not null,
  language      text        not null,
  millis        bigint      not null,
  generated     boolean     not null,
  has_sound     boolean     not null,
  published     timestamptz not null,
  poster        text        not null,
  placeholder   text        not null,
  item_logged   boolean     not null default false
);

create index clip_newest on clip (published desc, id desc);
create index clip_unlogged on clip (published) where not item_logged;

create table rendition (
  clip    text    not null references clip on delete cascade,
  ordinal integer not null,
  media   text    not null,
  width   integer not null,
  height  integer not null,
  bytes   bigint  not null,
  primary key (clip, ordinal)
);
