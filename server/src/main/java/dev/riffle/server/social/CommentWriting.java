package dev.riffle.server.social;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.http.Texts;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said below clips, to change. */
@RestController
@Tag(name = "social")
class CommentWriting {
  private static final int CHARS_MAX = 500;
  private static final RateLimits.Limit WRITES =
      new RateLimits.Limit("write comments", 30, Duration.ofMinutes(5));
  private static final RateLimits.Limit LIKES =
      new RateLimits.Limit("like comments", 300, Duration.ofMinutes(10));

  private final Comments comments;
  private final CommentAccess access;
  private final CommentViews views;
  private final ClipAccess clipAccess;
  private final Clips clips;
  private final Ties ties;
  private final RateLimits limits;

  CommentWriting(
      Comments comments,
      CommentAccess access,
      CommentViews views,
      ClipAccess clipAccess,
      Clips clips,
      Ties ties,
      RateLimits limits) {
    this.comments = comments;
    this.access = access;
    this.views = views;
    this.clipAccess = clipAccess;
    this.clips = clips;
    this.ties = ties;
    this.limits = limits;
  }

  @Schema(requiredProperties = {"id", "text"})
  record NewComment(
      @Schema(description = "A UUID made by the client; the same again writes nothing")
          @Nullable String id,
      @Schema(description = "1 to 500 characters") @Nullable String text,
      @Schema(description = "The comment that it answers") @Nullable String replyTo) {}

  @PostMapping("/api/clips/{id}/comments")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "writeComment", summary = "Says something below a clip")
  CommentView write(Viewer viewer, @PathVariable String id, @RequestBody NewComment wanted) {
    Account writer = viewer.active();
    limits.take(WRITES, writer.id());
    UUID comment =
        CommentIds.parse(given("id", wanted.id))
            .orElseThrow(() -> Refusal.invalid("id must be a UUID"));
    String text = text(given("text", wanted.text));
    Clip clip = clip(viewer, id);
    Optional<Comment> answered =
        Optional.ofNullable(wanted.replyTo).map(replyTo -> answered(viewer, clip, replyTo));
    Comment written = comments.add(writer, clip, new Comments.Draft(comment, text, answered));
    return views.of(viewer, clip, written).orElseThrow(() -> Refusal.notFound("comment"));
  }

  @DeleteMapping("/api/comments/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "deleteComment",
      summary = "Deletes one's own comment, or one below one's own clip")
  void delete(Viewer viewer, @PathVariable String id) {
    Account account = viewer.signedIn();
    CommentAccess.Found found = access.requireWhole(viewer, id);
    boolean own =
        found.comment().isBy(account.id()) || found.clip().creator().id().equals(account.id());
    if (own) {
      comments.delete(found.comment());
    } else if (account.role().includes(Role.MODERATOR)) {
      comments.takeDown(found.comment());
    } else {
      throw Refusal.notAllowed("this comment is somebody else's");
    }
  }

  @PutMapping("/api/comments/{id}/like")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "likeComment", summary = "Likes a comment")
  void like(Viewer viewer, @PathVariable String id) {
    setLiked(viewer, id, true);
  }

  @DeleteMapping("/api/comments/{id}/like")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unlikeComment", summary = "Likes a comment no longer")
  void unlike(Viewer viewer, @PathVariable String id) {
    setLiked(viewer, id, false);
  }

  @PutMapping("/api/comments/{id}/pin")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "pinComment", summary = "Puts a comment on top, below one's own clip")
  void pin(Viewer viewer, @PathVariable String id) {
    setPinned(viewer, id, true);
  }

  @DeleteMapping("/api/comments/{id}/pin")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unpinComment", summary = "Takes a comment from the top")
  void unpin(Viewer viewer, @PathVariable String id) {
    setPinned(viewer, id, false);
  }

  private void setLiked(Viewer viewer, String id, boolean liked) {
    Account account = viewer.active();
    limits.take(LIKES, account.id());
    comments.like(access.requireWhole(viewer, id).comment(), account.id(), liked);
  }

  private void setPinned(Viewer viewer, String id, boolean pinned) {
    Account account = viewer.active();
    CommentAccess.Found found = access.requireWhole(viewer, id);
    if (!found.clip().creator().id().equals(account.id())) {
      throw Refusal.notAllowed("only the clip's creator can do this");
    }
    Refusal.unless(found.comment().thread().isEmpty(), "a reply cannot be put on top");
    Refusal.unless(pinned || found.comment().pinned(), "this comment is not on top");
    comments.pin(found.comment(), found.clip(), pinned);
  }

  private Clip clip(Viewer viewer, String id) {
    clips.find(id).ifPresent(clip -> refuseBlocked(viewer, clip.creator().id()));
    Clip clip = clipAccess.require(viewer, id);
    if (!clip.sharing().commentsAllowed() && !clip.creator().id().equals(viewer.personId())) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN, "comments-off", "the creator of this clip takes no comments");
    }
    return clip;
  }

  private Comment answered(Viewer viewer, Clip clip, String id) {
    comments.find(id).flatMap(Comment::person).ifPresent(person -> refuseBlocked(viewer, person));
    Comment comment = access.requireWhole(viewer, id).comment();
    Refusal.unless(comment.clip().equals(clip.id()), "replyTo must be a comment on this clip");
    return comment;
  }

  /** Those who blocked somebody are told so; those who were blocked find nothing. */
  private void refuseBlocked(Viewer viewer, String person) {
    if (ties.between(viewer.personId(), person).blocks()) {
      throw Refusal.of(HttpStatus.FORBIDDEN, "blocked", "you have blocked this person");
    }
  }

  private static String text(String text) {
    try {
      String clean = Texts.lines("text", text, 1, CHARS_MAX);
      Refusal.unless(Texts.isVisible(clean), "text must say something");
      return clean;
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }

  private static String given(String name, @Nullable String value) {
    if (value == null) {
      throw Refusal.invalid(name + " must be given");
    }
    return value;
  }
}
