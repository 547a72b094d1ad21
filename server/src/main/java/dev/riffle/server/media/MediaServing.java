package dev.riffle.server.media;

import dev.riffle.server.media.MediaStore.StoredMedia;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Sends stored media over HTTP, whole or in part; their hash is their entity tag. */
public final class MediaServing {
  private MediaServing() {}

  /**
   * Answers {@code request} with {@code media}, or that part of it that its Range header asks for.
   *
   * @param caching value of the Cache-Control header
   */
  public static void serve(
      StoredMedia media, String caching, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    describe(media, caching, response);
    if (isCurrent(request, media)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      switch (range(request, media)) {
        case ByteRange.Request.Whole() -> send(media, 0, media.bytes(), request, response);
        case ByteRange.Request.Part(var range) -> sendPart(media, range, request, response);
        case ByteRange.Request.Unsatisfiable() -> refuseRange(media, response);
      }
    }
  }

  private static void describe(StoredMedia media, String caching, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, etag(media));
    response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  private static String etag(StoredMedia media) {
    return "\"" + media.name().sha256() + "\"";
  }

  private static boolean isCurrent(HttpServletRequest request, StoredMedia media) {
    return header(request, HttpHeaders.IF_NONE_MATCH)
        .map(tags -> tags.strip().equals("*") || tags.contains(etag(media)))
        .orElse(false);
  }

  private static ByteRange.Request range(HttpServletRequest request, StoredMedia media) {
    boolean sameFile =
        header(request, HttpHeaders.IF_RANGE)
            .map(tag -> tag.strip().equals(etag(media)))
            .orElse(true);
    return header(request, HttpHeaders.RANGE)
        .filter(range -> sameFile)
        .map(range -> ByteRange.parse(range, media.bytes()))
        .orElseGet(ByteRange.Request.Whole::new);
  }

  private static void sendPart(
      StoredMedia media, ByteRange range, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    response.setHeader(HttpHeaders.CONTENT_RANGE, range.contentRange(media.bytes()));
    send(media, range.start(), range.count(), request, response);
  }

  private static void send(
      StoredMedia media,
      long start,
      long count,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(media.name().kind().contentType());
    response.setContentLengthLong(count);
    if (!request.getMethod().equals("HEAD")) {
      media.writeTo(response.getOutputStream(), start, count);
    }
  }

  private static void refuseRange(StoredMedia media, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
    response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + media.bytes());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}
