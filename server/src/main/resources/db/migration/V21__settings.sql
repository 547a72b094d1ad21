create table setting (
  key   text primary key,
  value text not null
);

create table setting_change (
  id         bigint      generated always as identity primary key,
  key        text        not null,
  before     text        not null,
  after      text        not null,
  changed_by text        not null,
  changed    timestamptz not null default now()
);
