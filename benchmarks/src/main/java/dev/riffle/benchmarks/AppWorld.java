package dev.riffle.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * A catalogue in the database, as uploads would have left it: captions of words that are drawn as
 * words of a language are (Zipf), creators with clips, and one with ten thousand.
 */
final class AppWorld {
  /** Whose clips are many. */
  static final String BUSIEST = "creator-0";

  private static final int CREATORS = 2_000;
  private static final int BUSIEST_CLIPS = 10_000;
  private static final int WORDS = 20_000;
  private static final int CAPTION_WORDS = 8;
  private static final int ROWS_PER_COPY = 20_000;
  private static final String SYLLABLES =
      "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu";

  private final int clips;
  private final List<String> words;
  private final Zipf zipf = new Zipf(WORDS, 1.0);

  AppWorld(int clips) {
    this.clips = clips;
    SplittableRandom random = new SplittableRandom(7);
    this.words = IntStream.range(0, WORDS).mapToObj(_ -> word(random)).toList();
  }

  static String clipId(int number) {
    return "%020x".formatted(number);
  }

  String word(SplittableRandom random, boolean anyAlike) {
    return words.get(anyAlike ? random.nextInt(WORDS) : zipf.next(random));
  }

  /** Writes the catalogue, and returns when the engine's log has all of it. */
  void fill(Path data) throws SQLException, IOException, InterruptedException {
    try (Connection connection = ChildDatabase.connect(data);
        Statement statement = connection.createStatement()) {
      copy(connection, "person (id, handle, name, color)", CREATORS, this::person);
      SplittableRandom random = new SplittableRandom(11);
      copy(
          connection,
          "clip (id, source, creator, caption, tags, language, millis, generated, has_sound,"
              + " published, poster, placeholder)",
          clips,
          number -> clip(number, random));
      copy(
          connection,
          "rendition (clip, ordinal, media, width, height, bytes)",
          clips,
          number -> "%s\t0\t%064x\t720\t1280\t1000000".formatted(clipId(number), number));
      statement.execute(
          "insert into clip_count (clip, heat) select id, extract(epoch from published) / 43200"
              + " from clip on conflict do nothing");
      statement.execute("analyze");
      awaitLogged(statement);
    }
  }

  private static void awaitLogged(Statement statement) throws SQLException, InterruptedException {
    while (waiting(statement) > 0) {
      Thread.sleep(200);
    }
  }

  private static long waiting(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select count(*) from clip where change <> logged")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void copy(Connection connection, String table, int rows, Row row)
      throws SQLException, IOException {
    for (int from = 0; from < rows; from += ROWS_PER_COPY) {
      String text =
          IntStream.range(from, Math.min(rows, from + ROWS_PER_COPY))
              .mapToObj(row::text)
              .collect(Collectors.joining("\n"));
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy %s from stdin".formatted(table), new StringReader(text + "\n"));
    }
  }

  private interface Row {
    String text(int number);
  }

  private String person(int number) {
    String id = "creator-" + number;
    String name = words.get(number % WORDS);
    return String.join("\t", id, id, name, "#336699");
  }

  private String clip(int number, SplittableRandom random) {
    int creator = number < BUSIEST_CLIPS ? 0 : 1 + random.nextInt(CREATORS - 1);
    String caption =
        IntStream.range(0, CAPTION_WORDS)
            .mapToObj(_ -> word(random, false))
            .collect(Collectors.joining(" "));
    return "%s\t%s\tcreator-%d\t%s\t{%s,%s}\ten\t15000\tt\tt\t%s\t%064x\tdata:,"
        .formatted(
            clipId(number),
            clipId(number),
            creator,
            caption,
            word(random, false),
            "topic" + random.nextInt(200),
            java.time.Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 60L),
            number);
  }

  private static String word(SplittableRandom random) {
    String[] syllables = SYLLABLES.split(" ", -1);
    return IntStream.range(0, 2 + random.nextInt(3))
        .mapToObj(_ -> syllables[random.nextInt(syllables.length)])
        .collect(Collectors.joining());
  }
}
