package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.Visitor;
import dev.riffle.server.videos.MultipartForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that nothing names, in the store of a real server. */
class StoreSweepTest {
  /** A column that holds hashes of stored files; a new one belongs here and into a MediaUse. */
  private record Column(String table, String name, MediaName.Kind kind) {
    String at() {
      return table + "." + name;
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column("clip", "poster", MediaName.Kind.JPG),
          new Column("rendition", "media", MediaName.Kind.MP4),
          new Column("sound", "media", MediaName.Kind.M4A),
          new Column("sprite", "media", MediaName.Kind.JPG));

  @TempDir static Path files;

  private static TestServer server;
  private static MediaStore store;
  private static JdbcClient jdbc;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
    store = server.server().part(MediaStore.class);
    jdbc = server.server().part(JdbcClient.class);
    upload();
    jdbc.sql(
            """
            insert into sound (id, title, attribution, bytes, millis, waveform, reusable, listed)
            values ('hum', '', '', 1, 1, '', true, true)
            """)
        .update();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void columns_thatHoldMedia_areAllKnown() {
    List<String> found =
        jdbc.sql(
                """
                select table_name || '.' || column_name
                from information_schema.columns join information_schema.tables
                  using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE'
                  and column_name ~ '(media|poster|sprite|picture|image|photo|avatar|portrait|cover)'
                  and table_name <> 'orphan_media'
                order by 1
                """)
            .query((row, _) -> row.getString(1))
            .list();
    assertEquals(COLUMNS.stream().map(Column::at).toList(), found);
  }

  @Test
  void sweep_aFileThatAnyColumnNames_keepsIt() throws IOException {
    for (Column column : COLUMNS) {
      MediaName name = put(column.kind());
      int rows =
          jdbc.sql("update %s set %s = :media".formatted(column.table(), column.name()))
              .param("media", name.sha256())
              .update();
      assertTrue(rows > 0, column.at());
      sweepIn(Duration.ofDays(2));
      assertTrue(store.find(name).isPresent(), column.at());
    }
  }

  @Test
  void sweep_anUnnamedFile_isDeletedAfterADay() throws IOException {
    MediaName name = put(MediaName.Kind.MP4);
    sweepIn(Duration.ofHours(23));
    assertTrue(store.find(name).isPresent());
    sweepIn(Duration.ofHours(25));
    assertFalse(store.find(name).isPresent());
  }

  @Test
  void sweep_sameBytesOfAnotherKind_isNotKeptByTheName() throws IOException {
    MediaName picture = put(MediaName.Kind.JPG);
    jdbc.sql("update sound set media = :media").param("media", picture.sha256()).update();
    sweepIn(Duration.ofDays(2));
    assertFalse(store.find(picture).isPresent());
  }

  @Test
  void sweep_aFilePutAgainBetweenLookingAndDeleting_isKept() throws IOException {
    Path source = file();
    MediaName name = store.put(source, MediaName.Kind.JPG);
    age(name);
    MediaUse putsAgain =
        names -> {
          if (names.contains(name)) {
            putAgain(source, name);
          }
          return Set.of();
        };
    MediaUses uses = new MediaUses(List.of(putsAgain));
    new StoreSweep(store, uses, InstantSource.system()).sweep();
    assertTrue(store.find(name).isPresent());
    age(name);
    new StoreSweep(store, new MediaUses(List.of(_ -> Set.of())), InstantSource.system()).sweep();
    assertFalse(store.find(name).isPresent(), "left alone it goes");
  }

  private static void sweepIn(Duration time) throws IOException {
    Instant then = Instant.now().plus(time);
    new StoreSweep(store, server.server().part(MediaUses.class), () -> then).sweep();
  }

  private static MediaName put(MediaName.Kind kind) throws IOException {
    return store.put(file(), kind);
  }

  private static Path file() throws IOException {
    Path file = Files.createTempFile(files, "media", "");
    return Files.writeString(file, file.toString());
  }

  private static void putAgain(Path source, MediaName name) {
    try {
      store.put(source, name.kind());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file one that was put two days ago. */
  private static void age(MediaName name) throws IOException {
    Path stored = store.find(name).orElseThrow().file(files);
    Instant before = Instant.now().minus(Duration.ofDays(2));
    Files.setLastModifiedTime(stored, FileTime.from(before));
  }

  private static void upload() throws IOException {
    Path clip = Samples.compliant(files, "90x160", 1.2);
    Visitor ada = Visitor.member(server, "ada");
    BodyPublisher body = new MultipartForm().file(clip, "a.mp4").body();
    assertEquals(201, ada.change("POST", "/api/clips", MultipartForm.TYPE, body).status());
  }
}
