package dev.riffle.server.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one was told. */
@RestController
@Tag(name = "notifications", description = "What people are told")
class InboxController {
  private static final int COUNT_MAX = 50;

  private final Inbox inbox;
  private final ApplicationEventPublisher events;

  InboxController(Inbox inbox, ApplicationEventPublisher events) {
    this.inbox = inbox;
    this.events = events;
  }

  /** Somebody has read their inbox. */
  record Read(String person) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InboxPage(
      List<Notice> notices,
      @Schema(description = "At most 100") int unread,
      @Schema(description = "To be sent as after; absent where this is the end")
          @Nullable String next) {}

  @GetMapping("/api/inbox")
  @Operation(operationId = "getInbox", summary = "What one was told, the latest first")
  InboxPage inbox(
      Viewer viewer,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "20") int count) {
    String me = viewer.signedIn().id();
    Refusal.unless(
        count >= 1 && count <= COUNT_MAX,
        "count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
    Inbox.Page page = inbox.page(me, before(after), count);
    return new InboxPage(
        page.notices(), page.unread(), page.next().map(String::valueOf).orElse(null));
  }

  @PostMapping("/api/inbox/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "readInbox", summary = "Says that one has read everything")
  void read(Viewer viewer) {
    String me = viewer.signedIn().id();
    inbox.markRead(me);
    events.publishEvent(new Read(me));
  }

  private static long before(String after) {
    try {
      return after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
    } catch (NumberFormatException _) {
      throw Refusal.invalid("after must be what next was, but was \"%s\"".formatted(after));
    }
  }
}
