package dev.riffle.server.social;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.social.Paging.Page;
import dev.riffle.server.videos.Clip;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said below clips, to read. */
@RestController
@Tag(name = "social")
class CommentController {
  private final CommentAccess access;
  private final CommentLists lists;
  private final CommentViews views;
  private final ClipAccess clips;
  private final ClipTallies counts;

  CommentController(
      CommentAccess access,
      CommentLists lists,
      CommentViews views,
      ClipAccess clips,
      ClipTallies counts) {
    this.access = access;
    this.lists = lists;
    this.views = views;
    this.clips = clips;
    this.counts = counts;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record CommentPage(
      @JsonInclude List<CommentView> comments,
      @Schema(description = "All that can be read, replies included") @JsonInclude long total,
      @Schema(description = "To be sent as after; absent where this is the end")
          @Nullable String next) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ReplyPage(@JsonInclude List<CommentView> comments, @Nullable String next) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CommentInThread(
      CommentView comment,
      @Schema(description = "What it is below, where it is a reply")
          @Nullable CommentView parent) {}

  @GetMapping("/api/clips/{id}/comments")
  @Operation(operationId = "getComments", summary = "Comments on a clip, without the replies")
  CommentPage comments(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = "top")
          @Parameter(schema = @Schema(allowableValues = {"top", "new"}))
          String order,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = Paging.COUNT) int count) {
    Clip clip = clips.require(viewer, id);
    Page<CommentView> page =
        switch (order) {
          case "top" -> lists.top(viewer, clip, after, count);
          case "new" -> lists.newest(viewer, clip, after, count);
          default ->
              throw Refusal.invalid("order must be top or new, but was \"%s\"".formatted(order));
        };
    return new CommentPage(page.items(), counts.of(id).comments(), page.next());
  }

  @GetMapping("/api/comments/{id}/replies")
  @Operation(operationId = "getReplies", summary = "Everything below a comment, oldest first")
  ReplyPage replies(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = Paging.COUNT) int count) {
    CommentAccess.Found found = access.require(viewer, id);
    Page<CommentView> page =
        lists.replies(viewer, found.clip(), found.comment().id(), after, count);
    return new ReplyPage(page.items(), page.next());
  }

  @GetMapping("/api/comments/{id}")
  @Operation(operationId = "getComment", summary = "One comment, such as a link names")
  CommentInThread comment(Viewer viewer, @PathVariable String id) {
    CommentAccess.Found found = access.require(viewer, id);
    CommentView parent =
        access
            .thread(found.comment())
            .flatMap(thread -> views.of(viewer, found.clip(), thread))
            .orElse(null);
    return new CommentInThread(found.view(), parent);
  }
}
