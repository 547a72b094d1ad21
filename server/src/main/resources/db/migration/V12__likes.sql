-- The last word of a guest on a clip; changed is the client's time, so that a batch that arrives
-- twice or late does not undo what came after it.
create table clip_like (
  session text        not null,
  clip    text        not null references clip on delete cascade,
  liked   boolean     not null,
  changed timestamptz not null,
  primary key (session, clip)
);

create index clip_like_changed on clip_like (changed);
