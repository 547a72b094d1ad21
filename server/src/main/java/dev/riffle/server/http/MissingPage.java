package dev.riffle.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** The app itself, which says in the reader's language that there is no such page. */
final class MissingPage {
  private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v1/", "/media/", "/assets/");

  private MissingPage() {}

  static ResponseEntity<Object> answer() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noCache())
        .body(new ClassPathResource("static/index.html"));
  }

  /** Tells whether a person asked: a browser that wants a page, not a file. */
  static boolean isFor(WebRequest request) {
    String path = ((ServletWebRequest) request).getRequest().getRequestURI();
    String[] accepted = request.getHeaderValues(HttpHeaders.ACCEPT);
    return accepted != null
        && Arrays.stream(accepted).anyMatch(types -> types.contains(MediaType.TEXT_HTML_VALUE))
        && FOR_PROGRAMS.stream().noneMatch(path::startsWith);
  }
}
