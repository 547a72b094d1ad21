-- What clips are performed to: heard in a clip first (origin), or sent alone. An empty title stands for
-- "original sound". Listed: its origin is, or who sent it is in sight. A sound whose media are gone stays
-- for as long as clips name it.
create table sound (
  id          text        primary key,
  title       text        not null,
  attribution text        not null,
  owner       text        references person on delete set null,
  origin      text        unique references clip on delete set null,
  media       text,
  bytes       bigint      not null,
  millis      bigint      not null,
  waveform    bytea       not null,
  reusable    boolean     not null,
  listed      boolean     not null,
  created     timestamptz not null default now(),
  open        boolean     not null generated always as
    (listed and media is not null) stored
);

create index sound_owner on sound (owner, created desc, id desc);
create index sound_media on sound (media);
create index sound_words on sound using gin (to_tsvector('simple', plain(title || ' ' || attribution)));
create index sound_similar on sound using gin (plain(title || ' ' || attribution) gin_trgm_ops);

-- Words of the fingerprint: all in their order, and those by which it is looked up.
create table sound_print (
  sound text  primary key references sound on delete cascade,
  words int[] not null,
  keys  int[] not null
);

create index sound_print_keys on sound_print using gin (keys);

-- Rank is the clip's heat of a while ago; listed, whether the clip is.
create table clip_sound (
  clip   text             primary key references clip on delete cascade,
  sound  text             not null references sound,
  start  double precision not null,
  rank   double precision not null,
  listed boolean          not null
);

create index clip_sound_rank on clip_sound (sound, rank desc, clip desc) where listed;
create index clip_sound_sound on clip_sound (sound);

-- Heat is the sum of its clips' ones, of a while ago.
create table sound_count (
  sound text             primary key references sound on delete cascade,
  clips bigint           not null default 0,
  heat  double precision not null
);

create index sound_count_heat on sound_count (heat desc, sound desc);

-- Clips that have come to a sound or left it since they were counted: nobody waits for a row that
-- everybody changes.
create table sound_change (
  sound text not null,
  clips int  not null
);

create index sound_change_sound on sound_change (sound);

create table sound_save (
  person text        not null references person on delete cascade,
  sound  text        not null references sound on delete cascade,
  since  timestamptz not null default now(),
  primary key (person, sound)
);

create index sound_save_newest on sound_save (person, since desc, sound desc);
create index sound_save_sound on sound_save (sound);

-- Clips whose sound is to be found out, the newest first.
create table sound_wanted (
  clip  text        primary key references clip on delete cascade,
  due   timestamptz not null default now(),
  tries int         not null default 0
);

create index sound_wanted_due on sound_wanted (due desc);

create function want_sound() returns trigger language plpgsql as $$
begin
  insert into sound_wanted (clip) values (new.id) on conflict do nothing;
  return null;
end $$;

create trigger clip_heard after insert on clip
  for each row when (new.has_sound) execute function want_sound();

insert into sound_wanted (clip, due) select id, published from clip where has_sound and deleted is null;

create function sound_follows_clip() returns trigger language plpgsql as $$
begin
  update sound set listed = new.listed, reusable = new.sound_allowed where origin = new.id;
  update clip_sound set listed = new.listed where clip = new.id;
  return null;
end $$;

create trigger clip_listed after update on clip
  for each row when (old.listed <> new.listed or old.sound_allowed <> new.sound_allowed)
  execute function sound_follows_clip();

-- The media are in the list of orphans by now.
create function sound_loses_clip() returns trigger language plpgsql as $$
begin
  delete from sound_print using sound where sound_print.sound = sound.id and sound.origin = old.id;
  update sound set media = null, waveform = '', listed = false where origin = old.id;
  return old;
end $$;

create trigger clip_lost before delete on clip
  for each row execute function sound_loses_clip();

create function clip_changed_sound() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.listed then
    insert into sound_change values (old.sound, -1);
  end if;
  if tg_op <> 'DELETE' and new.listed then
    insert into sound_change values (new.sound, 1);
  end if;
  return null;
end $$;

create trigger clip_sound_added after insert or delete on clip_sound
  for each row execute function clip_changed_sound();

create trigger clip_sound_changed after update on clip_sound
  for each row when (old.listed <> new.listed or old.sound <> new.sound)
  execute function clip_changed_sound();

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
from sprite join clip on clip.id = sprite.clip
union all
select media, 'M4A', coalesce(origin, ''), open from sound where media is not null;
