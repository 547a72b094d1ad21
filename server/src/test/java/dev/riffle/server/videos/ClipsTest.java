package dev.riffle.server.videos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.MediaTools;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Samples;
import dev.riffle.server.recommender.Recommender;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClipsTest {
  private static final ClipMetadata METADATA =
      ClipMetadata.of("A caption", List.of("#Cats", "cats", "dogs"), Person.named("Ada Ü."));

  private static TestServer server;
  private static Clip clip;

  @TempDir private Path files;

  @BeforeAll
  static void startWithAClip(@TempDir Path directory) throws Exception {
    server =
        TestServer.start(
            Map.of(
                "riffle.videos.upload-max", "2MB",
                "riffle.videos.preset", "ultrafast",
                "riffle.videos.outbox-interval", "1h"));
    Path file = Samples.compliant(directory, "90x160", 1.5);
    clip = assertInstanceOf(ImportResult.Imported.class, clips().add(file, METADATA)).clip();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void add_newFile_isInCatalogueEngineAndStore() {
    awaitLearned();
    assertEquals(clip, clips().find(clip.id()).orElseThrow());
    assertEquals(List.of("cats", "dogs"), clip.tags());
    assertEquals("ada.u", clip.creator().handle());
    assertEquals(
        List.of("cats", "dogs"),
        server.server().part(Recommender.class).item("app", clip.id()).orElseThrow().tags());
    assertTrue(Files.exists(server.data().resolve("media")));
  }

  @Test
  void add_sameBytesAtOnce_makeOneClip() throws Exception {
    Path file = Samples.clip(files, "64x64", 1.3);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<ImportResult> add = () -> clips().add(file, METADATA);
      List<Future<ImportResult>> results =
          threads.invokeAll(Stream.generate(() -> add).limit(6).toList());
      int imported = 0;
      for (Future<ImportResult> result : results) {
        imported += result.get() instanceof ImportResult.Imported ? 1 : 0;
      }
      assertEquals(1, imported);
    }
    Path renamed = Files.copy(file, files.resolve("other-name.mov"));
    assertInstanceOf(ImportResult.AlreadyThere.class, clips().add(renamed, METADATA));
  }

  @Test
  void add_brokenFile_leavesNothingBehind() throws Exception {
    long before = clips().count();
    Path file = Files.writeString(files.resolve("broken.mp4"), "not a video");
    assertInstanceOf(ImportResult.Rejected.class, clips().add(file, METADATA));
    assertEquals(before, clips().count());
    assertEquals(List.of(), list("work"));
    assertEquals(0, server.server().part(MediaTools.class).running());
  }

  @Test
  void flush_itemNotMarkedAsLogged_isSentAgain() {
    JdbcClient jdbc = JdbcClient.create(server.server().part(DataSource.class));
    jdbc.sql("update clip set change = change + 1").update();
    server.server().part(ItemOutbox.class).flush();
    assertEquals(
        0, jdbc.sql("select count(*) from clip where change <> logged").query(Long.class).single());
  }

  @Test
  void upload_video_becomesAClip() throws Exception {
    MultipartForm form =
        new MultipartForm()
            .field("caption", "Von Hand — grün")
            .field("tags", "garden, #Flowers")
            .field("creator", "Flora")
            .file(Samples.clip(files, "64x96", 1.4), "../../etc/passwd");
    Answer answer = upload(form);
    assertEquals(201, answer.status(), answer.body());
    String id = answer.json().path("id").asString();
    assertEquals("/api/clips/" + id, answer.header("Location"));
    assertEquals("Von Hand — grün", answer.json().path("caption").asString());
    assertEquals(List.of("garden", "flowers"), clips().find(id).orElseThrow().tags());
    assertEquals(List.of(), list("uploads"));
  }

  @Test
  void upload_sameFileAgain_isTheSameClip() throws Exception {
    Path file = Samples.compliant(files, "96x64", 1.2);
    Answer first = upload(new MultipartForm().file(file, "a.mp4"));
    Answer second = upload(new MultipartForm().field("caption", "new").file(file, "b.mp4"));
    assertEquals(201, first.status(), first.body());
    assertEquals(200, second.status());
    assertEquals(first.json(), second.json());
  }

  @Test
  void upload_withoutKey_isRefused() throws Exception {
    MultipartForm form = new MultipartForm().file(Samples.clip(files, "64x64", 1.1), "a.mp4");
    Answer answer =
        server.send(
            server
                .anonymous("/v1/clips")
                .header("Content-Type", MultipartForm.TYPE)
                .POST(form.body()));
    assertEquals(401, answer.status());
  }

  @Test
  void upload_noVideo_isAProblemWithItsReason() throws Exception {
    Path file = Files.writeString(files.resolve("notes.mp4"), "Dear diary");
    Answer answer = upload(new MultipartForm().file(file, "notes.mp4"));
    assertEquals(422, answer.status(), answer.body());
    assertEquals("not-a-video", answer.json().path("reason").asString());
    assertTrue(answer.detail().contains("text or a document"), answer.body());
  }

  @Test
  void upload_tooLarge_isRefused() throws Exception {
    Path file = Files.write(files.resolve("large.mp4"), new byte[3 << 20]);
    Answer answer = upload(new MultipartForm().file(file, "large.mp4"));
    assertEquals(413, answer.status(), answer.body());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    assertEquals(List.of(), list("uploads"));
  }

  @ParameterizedTest
  @CsvSource({
    "trim, maybe",
    "tags, '#'",
    "tags, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "creator, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  })
  void upload_wrongField_isNamed(String field, String value) throws Exception {
    MultipartForm form =
        new MultipartForm().field(field, value).file(Samples.clip(files, "64x64", 1.1), "a.mp4");
    Answer answer = upload(form);
    assertEquals(400, answer.status(), answer.body());
  }

  @Test
  void upload_noFile_isAProblem() {
    Answer answer = upload(new MultipartForm().field("caption", "nothing"));
    assertEquals(400, answer.status(), answer.body());
    assertTrue(answer.detail().contains("file"), answer.body());
  }

  @Test
  void media_whole_isCachedForEver() throws Exception {
    HttpResponse<byte[]> response = media("GET");
    assertEquals(200, response.statusCode());
    assertEquals("video/mp4", header(response, "Content-Type"));
    assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
    assertEquals("bytes", header(response, "Accept-Ranges"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertEquals(etag(), header(response, "ETag"));
    assertEquals(rendition().bytes(), response.body().length);
  }

  @Test
  void media_range_isThatPart() throws Exception {
    byte[] all = media("GET").body();
    HttpResponse<byte[]> response = media("GET", "Range", "bytes=100-299");
    assertEquals(206, response.statusCode());
    assertEquals("bytes 100-299/" + all.length, header(response, "Content-Range"));
    assertEquals("200", header(response, "Content-Length"));
    assertArrayEquals(Arrays.copyOfRange(all, 100, 300), response.body());
  }

  @Test
  void media_rangeBehindTheEnd_is416() throws Exception {
    HttpResponse<byte[]> response = media("GET", "Range", "bytes=99999999-");
    assertEquals(416, response.statusCode());
    assertEquals("bytes */" + rendition().bytes(), header(response, "Content-Range"));
  }

  @Test
  void media_severalRanges_areAnsweredWhole() throws Exception {
    assertEquals(200, media("GET", "Range", "bytes=0-1,4-5").statusCode());
  }

  @Test
  void media_known_isNotSentAgain() throws Exception {
    for (String tags : List.of(etag(), "\"other\", " + etag(), "W/" + etag(), "*")) {
      HttpResponse<byte[]> response = media("GET", "If-None-Match", tags);
      assertEquals(304, response.statusCode(), tags);
      assertEquals(0, response.body().length);
    }
    assertEquals(200, media("GET", "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void media_ifRange_partOnlyOfTheSameFile() throws Exception {
    assertEquals(206, media("GET", "Range", "bytes=0-9", "If-Range", etag()).statusCode());
    assertEquals(200, media("GET", "Range", "bytes=0-9", "If-Range", "\"other\"").statusCode());
  }

  @Test
  void media_head_hasHeadersAndNoBody() throws Exception {
    HttpResponse<byte[]> response = media("HEAD");
    assertEquals(200, response.statusCode());
    assertEquals(Long.toString(rendition().bytes()), header(response, "Content-Length"));
    assertEquals(0, response.body().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/media/unknown.mp4",
        "/media/..%2f..%2fapi-key",
        "/media/../api-key",
        "/media/%2e%2e/api-key",
        "/media/0000000000000000000000000000000000000000000000000000000000000000.mp4",
        "/media/0000000000000000000000000000000000000000000000000000000000000000.exe",
        "/media/work/",
        "/media/"
      })
  void media_anyOtherName_isNotThere(String path) {
    Answer answer = server.send(server.anonymous(path));
    assertTrue(answer.status() == 404 || answer.status() == 400, () -> path + answer);
    assertTrue(!answer.body().contains(server.key()));
  }

  private static void awaitLearned() {
    Recommender recommender = server.server().part(Recommender.class);
    long end = recommender.status("app").logPosition();
    while (recommender.status("app").position() < end) {
      Thread.onSpinWait();
    }
  }

  private static Clips clips() {
    return server.server().part(Clips.class);
  }

  private static Answer upload(MultipartForm form) {
    return server.send(
        server.request("/v1/clips").header("Content-Type", MultipartForm.TYPE).POST(form.body()));
  }

  private static List<Path> list(String folder) throws IOException {
    try (Stream<Path> entries = Files.list(server.data().resolve("media").resolve(folder))) {
      return entries.toList();
    }
  }

  private static Rendition rendition() {
    return clip.renditions().getFirst();
  }

  private static String etag() {
    return "\"" + rendition().media().sha256() + "\"";
  }

  private static HttpResponse<byte[]> media(String method, String... headers) throws Exception {
    HttpRequest.Builder request =
        server
            .anonymous(rendition().media().path())
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
