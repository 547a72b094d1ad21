-- A clip may be made with another one (base); "edit" tells apart what was made of one file. "fallen"
-- is the state to which a clip comes back that was taken down with its base. A scheduled clip is
-- published at publish_at.
alter table clip
  add column edit           text        not null default '',
  add column base           text,
  add column base_kind      text,
  add column base_creator   text,
  add column duet_allowed   boolean     not null default true,
  add column stitch_allowed boolean     not null default true,
  add column sound_allowed  boolean     not null default true,
  add column derived_fall   boolean     not null default false,
  add column fallen         text,
  add column publish_at     timestamptz;

drop index clip_source;
create unique index clip_source on clip (source, creator, edit) where deleted is null;
create index clip_base on clip (base, published desc, id desc)
  where base is not null and deleted is null;
create index clip_due on clip (publish_at) where state = 'SCHEDULED' and deleted is null;
