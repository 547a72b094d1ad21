package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;

/**
 * Clips without media, straight into a server's database: twelve words a caption and three
 * hashtags, both as unevenly spread as in a language.
 */
final class ClipTable {
  static final int WORDS = 20_000;

  private static final String[] SYLLABLES =
      ("ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu "
              + "bran clem drin flon grut pran stel trim slop shun")
          .split(" ", -1);

  private ClipTable() {}

  /** Returns the word of a rank, the most frequent first. */
  static String word(int rank) {
    int count = SYLLABLES.length;
    return SYLLABLES[rank % count]
        + SYLLABLES[rank / count % count]
        + SYLLABLES[rank / count / count % count];
  }

  /** Returns a rank of at most {@code max}, each a little rarer than the one before. */
  static int rank(SplittableRandom random, int max) {
    return (int) Math.exp(random.nextDouble() * Math.log(max));
  }

  static void fill(Path data, int clips) throws IOException, SQLException {
    try (Connection connection = ChildDatabase.connect(data);
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("create temporary table vocabulary (rank int primary key, word text)");
      statement.execute("insert into vocabulary values " + vocabulary());
      for (String part : statements(clips).split(";\n", -1)) {
        statement.execute(part);
      }
    }
  }

  private static String statements(int clips) {
    return """
    insert into person (id, handle, name, color)
    select 'maker' || i, 'maker' || i, 'Maker ' || i, '#808080' from generate_series(0, 4999) i;
    insert into clip (id, source, creator, caption, tags, language, millis, generated, has_sound,
                      published, poster, placeholder, logged)
    select substr(md5(i::text), 1, 20), md5(i::text), 'maker' || i %% 5000,
      (select string_agg(word, ' ') from (
         select floor(exp(random() * ln(20000)))::int as rank
         from generate_series(1, 12) where i > 0) as drawn join vocabulary using (rank)),
      (select array_agg(distinct tag) from (
         select 'tag' || floor(exp(random() * ln(3000)))::int as tag
         from generate_series(1, 3) where i > 0) as drawn),
      'en', 15000, true, true, now() - i * interval '1 minute',
      md5(i::text) || md5(i::text), repeat('x', 600), 1
    from generate_series(1, %d) i;
    insert into rendition
    select id, 0, poster, 360, 640, 1000000 from clip;
    insert into clip_count (clip, heat) select id, extract(epoch from published) / 43200 from clip;
    insert into search_clip
    select id, extract(epoch from published) / 43200,
           to_tsvector('simple', plain(caption || ' ' || array_to_string(tags, ' '))) from clip;
    insert into clip_tag select unnest(tags), published, id from clip;
    insert into tag
    select tag, plain(tag), count(*) from clip_tag group by tag;
    insert into search_word select distinct word from vocabulary;
    analyze
    """
        .formatted(clips);
  }

  /** Returns the words by rank, as rows of an insert. */
  static String vocabulary() {
    StringBuilder rows = new StringBuilder();
    for (int rank = 0; rank <= WORDS; rank++) {
      rows.append(rank == 0 ? "" : ",").append("(%d,'%s')".formatted(rank, word(rank)));
    }
    return rows.toString();
  }
}
