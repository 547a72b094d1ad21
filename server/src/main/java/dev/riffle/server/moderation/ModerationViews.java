package dev.riffle.server.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.moderation.Cases.Case;
import dev.riffle.server.moderation.Rulings.Ruling;
import dev.riffle.server.social.Comment;
import dev.riffle.server.videos.ClipDetails;
import dev.riffle.server.videos.ClipPresenter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns cases and decisions into what the app shows. Thread-safe. */
@Component
class ModerationViews {
  private final Cases cases;
  private final Rulings rulings;
  private final Subjects subjects;
  private final People people;
  private final ClipPresenter presenter;
  private final InstantSource clock;

  ModerationViews(
      Cases cases,
      Rulings rulings,
      Subjects subjects,
      People people,
      ClipPresenter presenter,
      InstantSource clock) {
    this.cases = cases;
    this.rulings = rulings;
    this.subjects = subjects;
    this.people = people;
    this.presenter = presenter;
    this.clock = clock;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SubjectView(
      @Schema(description = "Absent where it is deleted, or no clip") @Nullable ClipDetails clip,
      @Nullable CommentView comment,
      @Schema(description = "Absent where it is deleted, or no sound")
          @Nullable ReportedSound sound,
      @Schema(description = "Whose it is; absent when erased") @Nullable Person person) {}

  @Schema(name = "ReportedComment")
  record CommentView(String id, String clip, String text, Instant time, boolean removed) {
    static CommentView of(Comment comment) {
      return new CommentView(
          comment.id().toString(),
          comment.clip(),
          comment.text(),
          comment.written(),
          comment.state() == Comment.State.TAKEN_DOWN);
    }
  }

  @Schema(name = "Case")
  record CaseView(
      String id,
      @Schema(allowableValues = {"clip", "comment", "sound", "person"}) String kind,
      SubjectView subject,
      @Schema(allowableValues = {"open", "closed", "appealed"}) String state,
      int reports,
      Map<String, Integer> reasons,
      Instant firstAt,
      Instant lastAt,
      @Schema(allowableValues = {"report", "pre-check", "appeal", "administration"}) String source,
      @Schema(description = "What a check found; empty where people reported it") String why) {}

  @Schema(name = "Appeal")
  record AppealView(
      String id,
      @Schema(allowableValues = {"open", "accepted", "rejected"}) String state,
      String text,
      String answer) {
    static AppealView of(Rulings.Appeal appeal) {
      return new AppealView(appeal.id(), appeal.state(), appeal.text(), appeal.answer());
    }
  }

  @Schema(name = "Decision")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DecisionView(
      String id,
      String action,
      String reason,
      String text,
      Instant time,
      @Schema(description = "The moderator's handle; for moderators alone") @Nullable String by,
      @Schema(description = "Id of the clip, where it is about one") @Nullable String clip,
      @Schema(description = "Id of the sound, where it is about one") @Nullable String sound,
      @Nullable AppealView appeal) {
    static DecisionView of(Ruling ruling, boolean forModerators) {
      return new DecisionView(
          Long.toString(ruling.id()),
          Labels.of(ruling.action()),
          ruling.reason(),
          ruling.text(),
          ruling.time(),
          forModerators ? ruling.by() : null,
          ruling.about(SubjectKind.CLIP).orElse(null),
          ruling.about(SubjectKind.SOUND).orElse(null),
          ruling.appeal().map(AppealView::of).orElse(null));
    }
  }

  record CaseDetails(
      @com.fasterxml.jackson.annotation.JsonUnwrapped CaseView summary,
      List<Cases.Report> reportList,
      List<Cases.Note> notes,
      List<DecisionView> decisions,
      @Schema(description = "Strikes that count now") int strikes,
      @Schema(description = "All decisions about this person") List<DecisionView> history) {}

  record Standing(List<DecisionView> decisions, int strikes) {}

  CaseView view(Viewer viewer, Case found) {
    return new CaseView(
        Long.toString(found.id()),
        Labels.of(found.kind()),
        subject(viewer, found),
        Labels.of(found.state()),
        found.reports(),
        cases.reasons(found.id()),
        found.firstAt(),
        found.lastAt(),
        Labels.of(found.source()),
        found.why());
  }

  CaseDetails details(Viewer viewer, Case found) {
    return new CaseDetails(
        view(viewer, found),
        cases.reports(found.id()),
        cases.notes(found.id()),
        views(rulings.ofCase(found.id())),
        rulings.strikes(found.person(), clock.instant()),
        views(rulings.ofPerson(found.person())));
  }

  /** What was decided about somebody, for themselves. */
  Standing standing(String person) {
    return new Standing(
        rulings.ofPerson(person).stream()
            .filter(ruling -> ruling.action() != Action.DISMISS)
            .map(ruling -> DecisionView.of(ruling, false))
            .toList(),
        rulings.strikes(person, clock.instant()));
  }

  private SubjectView subject(Viewer viewer, Case found) {
    ClipDetails clip =
        found.kind() == SubjectKind.CLIP
            ? subjects
                .clip(found.subject())
                .map(each -> presenter.forModerators(viewer, each))
                .orElse(null)
            : null;
    CommentView comment =
        found.kind() == SubjectKind.COMMENT
            ? subjects.comment(found.subject()).map(CommentView::of).orElse(null)
            : null;
    ReportedSound sound =
        found.kind() == SubjectKind.SOUND
            ? subjects.sound(found.subject()).map(ReportedSound::of).orElse(null)
            : null;
    return new SubjectView(clip, comment, sound, people.find(found.person()).orElse(null));
  }

  private static List<DecisionView> views(List<Ruling> rulings) {
    return rulings.stream().map(ruling -> DecisionView.of(ruling, true)).toList();
  }
}
