package dev.riffle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareReceiverTest {
  @TempDir private Path folder;

  @Test
  void send_twoBodies_keepsTheLaterOne() throws IOException {
    Path file = folder.resolve("received");
    try (BareReceiver receiver = BareReceiver.start(file);
        HttpConnection connection = receiver.connect()) {
      assertEquals(200, send(connection, "first").status());
      Files.delete(file);
      assertEquals(200, send(connection, "later").status());
    }
    assertArrayEquals("later".getBytes(StandardCharsets.US_ASCII), Files.readAllBytes(file));
  }

  private static HttpConnection.Answer send(HttpConnection connection, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return connection.send("PATCH", "/", "", bytes.length, out -> out.write(bytes));
  }
}
