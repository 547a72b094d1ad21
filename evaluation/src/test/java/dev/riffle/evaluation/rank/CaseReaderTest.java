package dev.riffle.evaluation.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.prediction.Example;
import dev.riffle.evaluation.data.DataException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {
  private static final String APPS =
      "item\tcategory\tdownloads\tdeveloper\tlanguage\tprice\trating\n";
  private static final String USAGE =
      "user\titem\tdaytime\tweekday\tisweekend\thomework\tcost\tweather\tcountry\tcity\n";

  @TempDir Path directory;

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out =
        name.endsWith(".gz")
            ? new GZIPOutputStream(Files.newOutputStream(file))
            : Files.newOutputStream(file)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean has(Case one, CaseLog log, String field, String id) {
    long key = Example.key(log.fields().indexOf(field), id);
    return Arrays.stream(one.example().keys()).anyMatch(k -> k == key);
  }

  @Test
  void read_appUsage_twoNegativesAUseThatTheUserNeverUsed() throws IOException {
    StringBuilder apps = new StringBuilder(APPS);
    for (int i = 0; i < 9; i++) {
      apps.append(i).append("\tTools\t1\tD\ten\tFree\t4.0\n");
    }
    write("apps.csv.gz", apps.toString());
    write(
        "usage.csv.gz",
        USAGE
            + "u\t0\tnight\tmonday\tworkday\thome\tfree\tsunny\tSpain\t0\n"
            + "u\t1\tnight\tmonday\tworkday\thome\tfree\tsunny\tSpain\t0\n");

    CaseLog log = CaseReader.read(directory);

    assertEquals(6, log.cases().size());
    assertEquals(2, log.positives());
    for (Case one : log.cases()) {
      assertTrue(has(one, log, "user", "u"));
      assertTrue(has(one, log, "context.daytime", "night"));
      assertEquals(one.positive(), has(one, log, "item", "0") || has(one, log, "item", "1"));
    }
    assertEquals(List.of("user", "context", "item", "app"), log.groups());
  }

  @Test
  void read_useOfAnUnknownApp_isRefusedWithItsLine() throws IOException {
    write("apps.csv.gz", APPS + "0\tTools\t1\tD\ten\tFree\t4.0\n");
    write("usage.csv.gz", USAGE + "u\t5\tnight\tmonday\tworkday\thome\tfree\tsunny\tSpain\t0\n");

    DataException refused = assertThrows(DataException.class, () -> CaseReader.read(directory));

    assertTrue(refused.getMessage().contains("usage.csv.gz:2: "), refused.getMessage());
  }

  @Test
  void read_openBandit_allPoliciesAndCampaignsInTimeOrder() throws IOException {
    int hour = 9;
    for (String policy : List.of("random", "bts")) {
      for (String campaign : List.of("men", "women")) {
        String folder = policy + "/" + campaign + "/";
        write(
            folder + "item_context.csv",
            ",item_id,item_feature_0,item_feature_1,item_feature_2,item_feature_3\n0,0,-0.5,a,b,c\n");
        write(
            folder + campaign + ".csv.gz",
            ",timestamp,item_id,position,click,propensity_score,user_feature_0,user_feature_1,"
                + "user_feature_2,user_feature_3,user-item_affinity_0\n"
                + "0,2019-11-24 0%d:03:13.442536+00:00,0,3,%d,0.1,p,q,r,s,2.0\n"
                    .formatted(hour, hour % 2));
        hour--;
      }
    }

    CaseLog log = CaseReader.read(directory);

    assertEquals(4, log.cases().size());
    assertEquals(2, log.positives());
    assertTrue(has(log.cases().getFirst(), log, "slot.policy", "bts"));
    assertTrue(has(log.cases().getFirst(), log, "item", "women0"));
    assertEquals(-0.5f, log.cases().getFirst().example().dense()[0]);
    assertEquals(2f, log.cases().getFirst().example().dense()[1]);
  }

  @Test
  void read_ratings_inTimeOrderWithBothSides() throws IOException {
    write(
        "x.inter",
        "user_id:token\titem_id:token\trating:float\ttimestamp:float\n1\t7\t5\t200\n1\t8\t3\t100\n");
    write("x.user", "user_id:token\tage:token\tgender:token\toccupation:token\n1\t24\tM\twriter\n");
    write(
        "x.item",
        "item_id:token\trelease_year:token\tclass:token_seq\n7\t1995\tDrama War\n8\t1990\tWar\n");

    CaseLog log = CaseReader.read(directory);

    assertFalse(log.cases().get(0).positive());
    assertTrue(log.cases().get(1).positive());
    assertEquals(200_000, log.cases().get(1).millis());
    assertTrue(has(log.cases().get(1), log, "film.class", "Drama"));
    assertTrue(has(log.cases().get(1), log, "film.class", "War"));
    assertTrue(has(log.cases().get(1), log, "person.occupation", "writer"));
  }

  @Test
  void read_news_aCaseForEachShown() throws IOException {
    write("news.tsv", "N1\tsports\tgolf\tTitle\nN2\tnews\tworld\tTitle\n");
    write(
        "behaviors.tsv",
        "2\tU1\t11/12/2019 2:14:46 PM\tN2\tN1-1 N2-0\n1\tU2\t11/12/2019 2:14:45 PM\t\tN9-0\n");

    CaseLog log = CaseReader.read(directory);

    assertEquals(3, log.cases().size());
    assertTrue(has(log.cases().get(0), log, "item", "N9"));
    assertTrue(log.cases().get(1).positive());
    assertTrue(has(log.cases().get(1), log, "history.category", "news"));
    assertTrue(has(log.cases().get(1), log, "article.category", "sports"));
    assertTrue(has(log.cases().get(1), log, "time.hour", "14"));
  }

  @Test
  void read_newsWithABadTime_isRefusedWithItsLine() throws IOException {
    write("news.tsv", "N1\tsports\tgolf\tTitle\n");
    write("behaviors.tsv", "2\tU1\tyesterday\tN2\tN1-1\n");

    DataException refused = assertThrows(DataException.class, () -> CaseReader.read(directory));

    assertTrue(refused.getMessage().contains("behaviors.tsv:1: "), refused.getMessage());
  }

  @Test
  void read_nothingKnown_saysWhatWouldBe() {
    DataException refused = assertThrows(DataException.class, () -> CaseReader.read(directory));

    assertTrue(refused.getMessage().contains("usage.csv.gz"), refused.getMessage());
  }
}
