package dev.riffle.server.notifications;

import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.ClientNetwork;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What open pages hear at once. */
@RestController
@Tag(name = "notifications")
class LiveController {
  private static final Duration LENGTH_MAX = Duration.ofMinutes(30);

  private final LiveStreams streams;
  private final LiveEvents events;
  private final Inbox inbox;
  private final Accounts accounts;

  LiveController(LiveStreams streams, LiveEvents events, Inbox inbox, Accounts accounts) {
    this.streams = streams;
    this.events = events;
    this.inbox = inbox;
    this.accounts = accounts;
  }

  /** The request's thread, which is a virtual one, writes the stream until it ends. */
  @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      operationId = "listen",
      summary = "Server-sent events: gone, unread, notice, draft and ping",
      description =
          "Ends after half an hour, with the session, and where the reader is too slow; connect"
              + " again and ask for what may have changed.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = String.class)))
  void live(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    String address = ClientNetwork.of(request);
    String session = session(viewer, request);
    LiveStream stream = streams.open(viewer, session, address);
    try {
      closeIfEnded(stream);
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setCharacterEncoding("UTF-8");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader("X-Accel-Buffering", "no");
      stream.offer(LiveEvents.PING);
      viewer
          .account()
          .ifPresent(account -> stream.offer(events.unread(inbox.unread(account.id()))));
      stream.write(response.getOutputStream(), Instant.now().plus(LENGTH_MAX));
    } catch (IOException _) {
      // The page has gone away.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      streams.close(stream, viewer, address);
    }
  }

  /** The session may have ended after the request was let in, and before its stream was known. */
  private void closeIfEnded(LiveStream stream) {
    if (!stream.session().isEmpty() && !accounts.hasSession(stream.session())) {
      stream.close();
    }
  }

  private static String session(Viewer viewer, HttpServletRequest request) {
    HttpSession session = viewer.account().isPresent() ? request.getSession(false) : null;
    return session == null ? "" : session.getId();
  }
}
