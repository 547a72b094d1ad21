-- A clip can be played before all of its sizes have been made.
alter table clip add column processing boolean not null default false;

-- Small frames of a clip in one picture, for a scrubber.
create table sprite (
  clip             text             primary key references clip on delete cascade,
  media            text             not null,
  interval_seconds double precision not null,
  columns          integer          not null,
  rows             integer          not null,
  width            integer          not null,
  height           integer          not null
);

create index sprite_media on sprite (media);

create or replace view clip_media as
select rendition.media, 'MP4' as kind, clip.id as clip,
       clip.deleted is null and clip.state <> 'TAKEN_DOWN' and not clip.creator_hidden as open
from rendition join clip on clip.id = rendition.clip
union all
select poster, 'JPG', id, deleted is null and state <> 'TAKEN_DOWN' and not creator_hidden
from clip
union all
select sprite.media, 'JPG', clip.id,
       clip.deleted is null and clip.state <> 'TAKEN_DOWN' and not clip.creator_hidden
from sprite join clip on clip.id = sprite.clip;
