create extension if not exists pg_trgm;

-- Text as it is searched: without accents and case, in letters that every locale of the database
-- takes for letters, Chinese and Japanese a character a word, nothing but words and spaces.
create function plain(words text) returns text
language sql immutable strict parallel safe as $$
  select trim(regexp_replace(
    regexp_replace(
      lower(translate(
        replace(replace(replace(
          regexp_replace(normalize(words, NFKD), '[\u0300-\u036f\u3099\u309a]', '', 'g'),
          'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
        'øØłŁđĐıþÞðабвгдежзиклмнопрстуфхцчшщъыьэюяіАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІαβγδεζηθικλμνξοπρσςτυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
        'oOlLdDitTdabvgdejziklmnoprstufhccssxyxeuaiabvgdejziklmnoprstufhccssxyxeuaiabgdezhtiklmnxoprsstufhcoabgdezhtiklmnxoprstufhco')),
      '([\u3040-\u30ff\u3400-\u9fff])', ' \1 ', 'g'),
    '[^a-z0-9\u0080-\uffff]+|[\u2000-\u206f\u3000-\u303f\uff00-\uffff]+', ' ', 'g'))
$$;

-- What is found: one row for each listed clip. Rank is the clip's heat of a while ago.
create table search_clip (
  clip  text             primary key,
  rank  double precision not null,
  words tsvector         not null
);

create index search_clip_words on search_clip using gin (words);
create index search_clip_rank on search_clip (rank desc, clip desc);

create table clip_tag (
  tag       text        not null,
  published timestamptz not null,
  clip      text        not null,
  primary key (tag, published, clip)
);

create table tag (
  tag   text   primary key,
  plain text   not null,
  clips bigint not null
);

create index tag_plain on tag (plain text_pattern_ops);
create index tag_similar on tag using gin (plain gin_trgm_ops);

-- Every word that a listed clip ever had: what a mistyped one may have been meant to be.
create table search_word (word text primary key);

create index search_word_similar on search_word using gin (word gin_trgm_ops);

create function find_clip(found clip) returns void language plpgsql as $$
begin
  insert into search_clip (clip, rank, words)
  values (found.id, extract(epoch from found.published) / 43200,
          to_tsvector('simple', plain(found.caption || ' ' || array_to_string(found.tags, ' '))));
  insert into clip_tag select distinct unnest(found.tags), found.published, found.id;
  insert into tag
  select word, plain(word), 1 from (select distinct unnest(found.tags) as word order by 1) as words
  on conflict (tag) do update set clips = tag.clips + 1;
  insert into search_word
  select lexeme from search_clip, unnest(words)
  where clip = found.id and lexeme ~ '^[a-z]{4,30}$' order by 1
  on conflict do nothing;
end $$;

create function lose_clip(lost clip) returns void language plpgsql as $$
begin
  delete from search_clip where clip = lost.id;
  delete from clip_tag where clip = lost.id and tag = any(lost.tags) and published = lost.published;
  perform from tag where tag = any(lost.tags) order by tag for update;
  update tag set clips = clips - 1 where tag = any(lost.tags);
end $$;

create function clip_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.listed then
    perform lose_clip(old);
  end if;
  if tg_op <> 'DELETE' and new.listed then
    perform find_clip(new);
  end if;
  return null;
end $$;

create trigger clip_added after insert or delete on clip
  for each row execute function clip_changed();

create trigger clip_edited after update on clip for each row
  when (old.listed <> new.listed or old.caption <> new.caption or old.tags <> new.tags)
  execute function clip_changed();

select find_clip(clip) from clip where listed;

create index person_words on person
  using gin (to_tsvector('simple', plain(handle || ' ' || name)));
create index person_similar on person using gin (plain(handle || ' ' || name) gin_trgm_ops);
