-- Who may see a clip, and whether it may be seen at all. A clip that is in the engine is listed:
-- public, published, not deleted, its creator in sight.
alter table clip
  add column visibility       text        not null default 'PUBLIC',
  add column comments_allowed boolean     not null default true,
  add column state            text        not null default 'PUBLISHED',
  add column creator_hidden   boolean     not null default false,
  add column deleted          timestamptz;

alter table clip add column listed boolean not null generated always as
  (visibility = 'PUBLIC' and state = 'PUBLISHED' and not creator_hidden and deleted is null) stored;

-- Everybody may have their own clip of a file.
alter table clip drop constraint clip_source_key;
create unique index clip_source on clip (source, creator) where deleted is null;

-- Each change of a clip raises "change"; what the engine's log has of it is "logged". in_log says
-- whether that was an item rather than its removal.
alter table clip
  add column change bigint  not null default 1,
  add column logged bigint  not null default 0,
  add column in_log boolean not null default false;
update clip set logged = 1, in_log = true where item_logged;
drop index clip_unlogged;
alter table clip drop column item_logged;
create index clip_unlogged on clip (published) where change <> logged;

drop index clip_newest;
create index clip_newest on clip (published desc, id desc) where listed;
create index clip_creator on clip (creator, published desc, id desc) where deleted is null;
create index clip_state on clip (state, published desc, id desc)
  where deleted is null and state <> 'PUBLISHED';
create index clip_deleted on clip (deleted) where deleted is not null;
create index clip_poster on clip (poster);
create index rendition_media on rendition (media);

create table caption_track (
  clip     text        not null references clip on delete cascade,
  language text        not null,
  text     text        not null,
  changed  timestamptz not null default now(),
  primary key (clip, language)
);

-- Media that no clip needed when it was written down; deleted after a while unless one does by then.
create table orphan_media (
  media text        not null,
  kind  text        not null,
  since timestamptz not null default now(),
  primary key (media, kind)
);

create index orphan_media_since on orphan_media (since);

-- Heat is the binary logarithm of all that happened to the clip, each thing counted twice as much as
-- one twelve hours before: it orders clips by what is watched now, and never needs to be decayed.
create table clip_count (
  clip  text             primary key references clip on delete cascade,
  views bigint           not null default 0,
  heat  double precision not null
);

insert into clip_count (clip, heat)
select id, extract(epoch from published) / 43200 from clip;

create index clip_count_heat on clip_count (heat desc, clip desc);

-- Every file that a clip has; open says whether that clip lets it be fetched.
create view clip_media as
select rendition.media, 'MP4' as kind, clip.id as clip,
       clip.deleted is null and clip.state <> 'TAKEN_DOWN' and not clip.creator_hidden as open
from rendition join clip on clip.id = rendition.clip
union all
select poster, 'JPG', id, deleted is null and state <> 'TAKEN_DOWN' and not creator_hidden
from clip;
