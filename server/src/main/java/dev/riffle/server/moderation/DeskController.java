package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.moderation.Cases.Case;
import dev.riffle.server.moderation.ModerationViews.CaseDetails;
import dev.riffle.server.moderation.ModerationViews.CaseView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The moderators' cases. */
@RestController
@Tag(name = "moderation")
class DeskController {
  private final Cases cases;
  private final Desk desk;
  private final ModerationViews views;
  private final AuditLog audit;

  DeskController(Cases cases, Desk desk, ModerationViews views, AuditLog audit) {
    this.cases = cases;
    this.desk = desk;
    this.views = views;
    this.audit = audit;
  }

  record CasePage(List<CaseView> cases, @Nullable String next, long open) {}

  @Schema(requiredProperties = "action")
  record NewDecision(
      @Schema(
              allowableValues = {
                "dismiss",
                "take-down",
                "restore",
                "warn",
                "strike",
                "suspend",
                "unsuspend"
              })
          @Nullable String action,
      @Schema(description = "Said to whom it is about") @Nullable String text,
      @Schema(description = "As of reports; other where there is none") @Nullable String reason) {}

  @Schema(requiredProperties = "text")
  record NewNote(@Nullable String text) {}

  @Schema(requiredProperties = "accept")
  record Answer(@Nullable Boolean accept, @Nullable String text) {}

  record AuditPage(List<AuditLog.Act> entries, @Nullable String next) {}

  @GetMapping("/api/moderation/cases")
  @Operation(operationId = "getCases", summary = "Cases in one state, the latest first")
  CasePage cases(
      Viewer viewer,
      @RequestParam(defaultValue = "open") String state,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "20") int count) {
    viewer.requires(Role.MODERATOR);
    Cases.State wanted = Labels.parse("state", Cases.State.class, state);
    Cursor place = Cursor.of(after);
    List<Case> page =
        cases.in(wanted, place.time(), Inputs.id("after", place.id()), Inputs.count(count));
    String next = page.size() < count ? null : cursor(page.getLast()).text();
    return new CasePage(
        page.stream().map(found -> views.view(viewer, found)).toList(), next, cases.waiting());
  }

  @GetMapping("/api/moderation/cases/{id}")
  @Operation(operationId = "getCase", summary = "A case and all that is known about it")
  CaseDetails find(Viewer viewer, @PathVariable long id) {
    viewer.requires(Role.MODERATOR);
    return views.details(viewer, cases.find(id));
  }

  @PostMapping("/api/moderation/cases/{id}/decisions")
  @Operation(operationId = "decide", summary = "Decides a case")
  CaseDetails decide(Viewer viewer, @PathVariable long id, @RequestBody NewDecision decision) {
    Account moderator = viewer.requires(Role.MODERATOR);
    Action action = Labels.parse("action", Action.class, decision.action);
    String reason = Objects.requireNonNullElse(decision.reason, "other");
    desk.decide(
        moderator,
        id,
        action,
        Labels.parse("reason", Reason.class, reason),
        Inputs.text("text", decision.text, 0));
    return find(viewer, id);
  }

  @PostMapping("/api/moderation/cases/{id}/notes")
  @Operation(operationId = "addNote", summary = "Notes something for other moderators")
  CaseDetails note(Viewer viewer, @PathVariable long id, @RequestBody NewNote note) {
    Account moderator = viewer.requires(Role.MODERATOR);
    cases.note(id, moderator.handle(), Inputs.text("text", note.text, 1));
    audit.record(moderator.handle(), "note", "case:" + id, "", "");
    return find(viewer, id);
  }

  @PostMapping("/api/moderation/appeals/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "answerAppeal", summary = "Accepts or rejects an appeal")
  void answer(Viewer viewer, @PathVariable long id, @RequestBody Answer answer) {
    Account moderator = viewer.requires(Role.MODERATOR);
    if (answer.accept == null) {
      throw Refusal.invalid("accept must be given");
    }
    desk.answer(moderator, id, answer.accept, Inputs.text("text", answer.text, 0));
  }

  @GetMapping("/api/moderation/audit")
  @Operation(operationId = "getAudit", summary = "What moderators and rules have done")
  AuditPage audit(
      Viewer viewer,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "50") int count) {
    viewer.requires(Role.MODERATOR);
    List<AuditLog.Act> acts = audit.before(Inputs.id("after", after), Inputs.count(count));
    return new AuditPage(acts, acts.size() < count ? null : acts.getLast().id());
  }

  private static Cursor cursor(Case found) {
    return Cursor.at(found.lastAt(), String.valueOf(found.id()));
  }
}
