package dev.riffle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody gets who takes their data along: the files of the ZIP by name. */
public final class Exported {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Exported() {}

  /** Downloads it. */
  public static Exported of(TestServer server, Visitor visitor) {
    var request =
        server.anonymous("/api/account/export").header("Cookie", visitor.cookieHeader()).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode());
      return unpacked(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Exported unpacked(byte[] bytes) throws IOException {
    Exported exported = new Exported();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        exported.files.put(next.getName(), zip.readAllBytes());
      }
    }
    return exported;
  }

  public Set<String> names() {
    return files.keySet();
  }

  /** Returns a file's bytes; none where there is no such file. */
  public byte[] bytes(String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  public JsonNode json(String name) {
    return JsonMapper.shared().readTree(text(name));
  }
}
