package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** A catalogue as {@link ClipTable} draws it, known to the engine; one creator has many clips. */
final class AppWorld {
  /** Whose clips are many. */
  static final String BUSIEST = "maker0";

  private static final int BUSIEST_CLIPS = 10_000;
  private static final int BUSIEST_SHARE = 20;
  private static final long POLL_MILLIS = 200;

  private AppWorld() {}

  /** Writes the catalogue, and returns when the engine's log has all of it. */
  static void fill(Path data, int clips) throws SQLException, IOException, InterruptedException {
    ClipTable.fill(data, clips);
    try (Connection connection = ChildDatabase.connect(data);
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          "update clip set creator = '%s' where id in (select id from clip limit %d)"
              .formatted(BUSIEST, Math.min(BUSIEST_CLIPS, clips / BUSIEST_SHARE)));
      statement.execute("update clip set logged = 0");
      statement.execute("vacuum analyze clip");
      while (waiting(statement) > 0) {
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    }
  }

  /**
   * Returns one or two words, some common and some rare, one in three times with a wrong letter.
   */
  static String query(SplittableRandom random) {
    String words = word(random) + (random.nextBoolean() ? "%20" + word(random) : "");
    int at = random.nextInt(words.length());
    boolean wrong = random.nextInt(3) == 0 && Character.isLetter(words.charAt(at));
    return wrong ? words.substring(0, at) + 'q' + words.substring(at + 1) : words;
  }

  private static String word(SplittableRandom random) {
    return ClipTable.word(
        random.nextBoolean()
            ? random.nextInt(ClipTable.WORDS)
            : ClipTable.rank(random, ClipTable.WORDS));
  }

  private static long waiting(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select count(*) from clip where change <> logged")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
