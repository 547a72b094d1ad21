create table project_key (
  project text        not null,
  hash    text        not null unique,
  created timestamptz not null default now()
);

-- Keys are the first 128 bits of a SHA-256: of the event's id, and of the viewer's name.
create table event_log (
  project  text        not null,
  position bigint      not null,
  event    uuid,
  viewer   uuid,
  received timestamptz not null,
  entry    bytea       not null,
  primary key (project, position)
);

create unique index event_log_event on event_log (project, event) where event is not null;
create index event_log_viewer on event_log (project, viewer) where viewer is not null;
