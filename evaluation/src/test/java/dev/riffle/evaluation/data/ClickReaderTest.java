package dev.riffle.evaluation.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClickReaderTest {
  private static final String HEADER =
      "user_id,session_id,click_article_id,click_timestamp,click_region\n";

  @TempDir Path directory;

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private ClickLog read() {
    return ClickReader.read(directory, ClickRange.all()).log();
  }

  private String failure() {
    return assertThrows(DataException.class, this::read).toString();
  }

  @Test
  void read_twoFiles_mergesByTimeAndTiesByFile() throws IOException {
    write("b.csv", HEADER + "u1,s,i4,1600000000002,x\nu2,s,i2,1600000000001,x\n");
    write("a.csv", HEADER + "u1,s,i1,1600000000000,x\nu2,s,i3,1600000000002,x\n");

    ClickLog log = read();

    assertEquals(4, log.size());
    assertEquals("i1", log.itemId(log.item(0)));
    assertEquals("i2", log.itemId(log.item(1)));
    assertEquals("i3", log.itemId(log.item(2)));
    assertEquals("i4", log.itemId(log.item(3)));
  }

  @Test
  void read_compressed_isRead() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(directory.resolve("clicks.csv.gz")))) {
      out.write((HEADER + "u,s,i,1600000000000,x\n").getBytes(StandardCharsets.UTF_8));
    }

    assertEquals(1, read().size());
  }

  @Test
  void read_plainColumnsInSecondsByTab_areUnderstood() throws IOException {
    write(
        "log.inter",
        """
        user_id:token	item_id:token	rating:float	timestamp:float
        7	9	3	1600000000
        """);

    ClickReader.Clicks clicks = ClickReader.read(directory, ClickRange.all());

    assertEquals(1_600_000_000_000L, clicks.log().millis(0));
    assertFalse(clicks.news());
  }

  @Test
  void read_articles_areNews() throws IOException {
    write("a.csv", HEADER + "u,s,i,1600000000000,x\n");

    assertTrue(ClickReader.read(directory, ClickRange.all()).news());
  }

  @Test
  void read_range_takesTheEarliestWithin() throws IOException {
    write(
        "a.csv",
        HEADER + "u,s,i3,3000000000000,x\nu,s,i2,2000000000000,x\n" + "u,s,i1,1000000000000,x\n");
    ClickRange range =
        new ClickRange(Instant.ofEpochMilli(1_000_000_000_001L), ClickRange.all().to(), 1);

    ClickLog log = ClickReader.read(directory, range).log();

    assertEquals(1, log.size());
    assertEquals("i2", log.itemId(log.item(0)));
  }

  @Test
  void read_missingDirectory_saysSo() {
    Path missing = directory.resolve("nowhere");

    String message =
        assertThrows(DataException.class, () -> ClickReader.read(missing, ClickRange.all()))
            .toString();

    assertTrue(message.contains("must be a directory, but does not exist"), message);
  }

  @Test
  void read_noFiles_saysWhichAreWanted() {
    assertTrue(failure().contains("must hold clicks in files .csv"), failure());
  }

  @Test
  void read_emptyFile_isRefused() throws IOException {
    write("a.csv", "");

    assertTrue(failure().endsWith("a.csv must not be empty"), failure());
  }

  @Test
  void read_headerOnly_isRefused() throws IOException {
    write("a.csv", HEADER);

    assertTrue(failure().contains("there are no clicks"), failure());
  }

  @Test
  void read_missingColumn_namesTheLineAndTheColumns() throws IOException {
    write("a.csv", "user_id,article,when\nu,i,1\n");

    assertTrue(failure().contains("a.csv:1: the header must name a user_id"), failure());
  }

  @Test
  void read_timeThatIsNoNumber_namesLineAndValue() throws IOException {
    write("a.csv", HEADER + "u,s,i,1600000000000,x\nu,s,i,yesterday,x\n");

    assertTrue(
        failure()
            .endsWith(
                "a.csv:3: time must be seconds or milliseconds since 1970, but was \"yesterday\""),
        failure());
  }

  @Test
  void read_negativeOrEndlessTime_isRefused() throws IOException {
    write("a.csv", HEADER + "u,s,i,-5,x\n");
    assertTrue(failure().contains("but was \"-5\""), failure());

    write("a.csv", HEADER + "u,s,i,NaN,x\n");
    assertTrue(failure().contains("but was \"NaN\""), failure());
  }

  @Test
  void read_shortLine_saysHowManyColumns() throws IOException {
    write("a.csv", HEADER + "u,s\n");

    assertTrue(failure().contains("a.csv:2: must have at least 4 columns, but has 2"), failure());
  }

  @Test
  void read_emptyUser_isRefused() throws IOException {
    write("a.csv", HEADER + ",s,i,1600000000000,x\n");

    assertTrue(failure().contains("a.csv:2: user must have 1 to 256 characters"), failure());
  }

  @Test
  void read_nothingInRange_saysWhatThereIs() throws IOException {
    write("a.csv", HEADER + "u,s,i,1600000000000,x\n");
    ClickRange later =
        new ClickRange(Instant.parse("2030-01-01T00:00:00Z"), ClickRange.all().to(), 5);

    String message =
        assertThrows(DataException.class, () -> ClickReader.read(directory, later)).toString();

    assertTrue(message.contains("none of the 1 clicks"), message);
  }
}
