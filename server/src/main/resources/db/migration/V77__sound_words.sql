-- What a sound is searched by, written down: working it out for each sound that a search looks at took
-- most of its time.
alter table sound
  add column plain text     not null generated always as (plain(title || ' ' || attribution)) stored,
  add column words tsvector not null generated always as
    (to_tsvector('simple', plain(title || ' ' || attribution))) stored;

drop index sound_words;
drop index sound_similar;
create index sound_words on sound using gin (words);
create index sound_similar on sound using gin (plain gin_trgm_ops);
