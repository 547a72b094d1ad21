-- A sound that moderators have taken down is open to nobody; its media stay, as it may come back.
drop view clip_media;

alter table sound drop column open;
alter table sound add column taken_down boolean not null default false;
alter table sound add column open boolean not null generated always as
  (listed and media is not null and not taken_down) stored;

create view clip_media as
select rendition.media, 'MP4' as kind, clip.id as clip,
       clip.deleted is null and clip.state <> 'TAKEN_DOWN' and not clip.creator_hidden as open
from rendition join clip on clip.id = rendition.clip
union all
select poster, 'JPG', id, deleted is null and state <> 'TAKEN_DOWN' and not creator_hidden
from clip
union all
select sprite.media, 'JPG', clip.id,
       clip.deleted is null and clip.state <> 'TAKEN_DOWN' and not clip.creator_hidden
from sprite join clip on clip.id = sprite.clip
union all
select media, 'M4A', coalesce(origin, ''), open from sound where media is not null;
