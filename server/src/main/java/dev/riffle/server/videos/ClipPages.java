package dev.riffle.server.videos;

import dev.riffle.server.http.PublicAddress;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The app's page at a clip's address. For clips that everybody may see it says what the clip is, so
 * that other places can show a preview of a link to it.
 */
@RestController
@Hidden
class ClipPages {
  private final Clips clips;
  private final PublicAddress address;
  private final Optional<String> app = read();

  ClipPages(Clips clips, PublicAddress address) {
    this.clips = clips;
    this.address = address;
  }

  @GetMapping("/c/{id}")
  ResponseEntity<String> page(@PathVariable String id) {
    return app.map(page -> answer(preview(id, page)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private String preview(String id, String page) {
    return clips
        .find(id)
        .filter(Clip::listed)
        .map(clip -> new LinkPreview(clip, address).in(page))
        .orElse(page);
  }

  private static ResponseEntity<String> answer(String page) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(page);
  }

  /** Without the web app the service runs alone. */
  private static Optional<String> read() {
    ClassPathResource page = new ClassPathResource("static/index.html");
    if (!page.exists()) {
      return Optional.empty();
    }
    try (InputStream bytes = page.getInputStream()) {
      return Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
