package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.social.Comment;
import dev.riffle.server.sounds.Sounds;
import dev.riffle.server.videos.Clips;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What anybody can do for their own safety, and against a decision. */
@RestController
@Tag(name = "safety")
class ReportController {
  private static final RateLimits.Limit REPORTS =
      new RateLimits.Limit("report something", 20, Duration.ofHours(1));
  private static final RateLimits.Limit ADDRESS_REPORTS =
      new RateLimits.Limit("report something", 100, Duration.ofHours(1));
  private static final int NOTE_CHARS_MAX = 500;

  private final Cases cases;
  private final Subjects subjects;
  private final Clips clips;
  private final Sounds sounds;
  private final Desk desk;
  private final ModerationViews views;
  private final RateLimits limits;

  ReportController(
      Cases cases,
      Subjects subjects,
      Clips clips,
      Sounds sounds,
      Desk desk,
      ModerationViews views,
      RateLimits limits) {
    this.cases = cases;
    this.subjects = subjects;
    this.clips = clips;
    this.sounds = sounds;
    this.desk = desk;
    this.views = views;
    this.limits = limits;
  }

  @Schema(
      name = "NewReport",
      requiredProperties = {"kind", "id", "reason"})
  record NewReport(
      @Schema(allowableValues = {"clip", "comment", "sound", "person"}) @Nullable String kind,
      @Nullable String id,
      @Schema(
              allowableValues = {
                "spam",
                "nudity",
                "violence",
                "hate",
                "harassment",
                "minor",
                "self-harm",
                "copyright",
                "false",
                "other"
              })
          @Nullable String reason,
      @Nullable String note) {}

  @Schema(requiredProperties = {"decision", "text"})
  record NewAppeal(@Nullable String decision, @Nullable String text) {}

  @PostMapping("/api/reports")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "report", summary = "Tells the moderators about something")
  void report(Viewer viewer, @RequestBody NewReport report, HttpServletRequest request) {
    SubjectKind kind = Labels.parse("kind", SubjectKind.class, report.kind);
    Reason reason = Labels.parse("reason", Reason.class, report.reason);
    String note = Inputs.text("note", report.note, 0, NOTE_CHARS_MAX);
    limits.take(REPORTS, viewer.key());
    limits.take(ADDRESS_REPORTS, ClientNetwork.of(request));
    Subject subject =
        subjects
            .find(kind, Inputs.text("id", report.id, 1, 64))
            .filter(found -> sees(viewer, found))
            .orElseThrow(() -> Refusal.notFound(Labels.of(kind)));
    cases.report(viewer, subject, reason, note);
  }

  @GetMapping("/api/account/standing")
  @Operation(operationId = "getStanding", summary = "What moderators have decided about one")
  ModerationViews.Standing standing(Viewer viewer) {
    return views.standing(viewer.signedIn().id());
  }

  @PostMapping("/api/appeals")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "appeal", summary = "Asks for a decision to be looked at again")
  void appeal(Viewer viewer, @RequestBody NewAppeal appeal) {
    Account account = viewer.signedIn();
    String text = Inputs.text("text", appeal.text, 1);
    long decision = Inputs.id("decision", Optional.ofNullable(appeal.decision).orElse(""));
    desk.appeal(account, decision, text);
  }

  private boolean sees(Viewer viewer, Subject subject) {
    return switch (subject.kind()) {
      case CLIP -> clips.visible(subject.id(), viewer).isPresent();
      case COMMENT ->
          subjects
              .comment(subject.id())
              .filter(comment -> comment.state() != Comment.State.TAKEN_DOWN)
              .flatMap(comment -> clips.visible(comment.clip(), viewer))
              .isPresent();
      case SOUND -> sounds.visible(viewer, subject.id()).isPresent();
      case PERSON -> true;
    };
  }
}
