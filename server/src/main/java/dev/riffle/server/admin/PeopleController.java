package dev.riffle.server.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.moderation.Suspensions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is here, and what they may do. */
@RestController
@Tag(name = "admin")
class PeopleController {
  private static final int COUNT_MAX = 50;

  private final MemberSearch search;
  private final Accounts accounts;
  private final Administration administration;
  private final Suspensions suspensions;

  PeopleController(
      MemberSearch search,
      Accounts accounts,
      Administration administration,
      Suspensions suspensions) {
    this.search = search;
    this.accounts = accounts;
    this.administration = administration;
    this.suspensions = suspensions;
  }

  /** Somebody as administrators see them. */
  @Schema(name = "AdminPerson")
  record Entry(
      Person person,
      @Schema(description = "Absent for somebody who cannot sign in")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable Role role,
      boolean suspended,
      Instant joinedAt,
      long clips) {}

  @Schema(name = "AdminPeople")
  record Page(
      List<Entry> people, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}

  @Schema(name = "AdminPersonChange")
  record Change(
      @Nullable Role role,
      @Nullable Boolean suspended,
      @Schema(description = "Said to whom is suspended, or is no longer") @Nullable String text) {}

  @GetMapping("/api/admin/people")
  @Operation(operationId = "getAdminPeople", summary = "People by handle or name")
  Page people(
      Viewer viewer,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String after) {
    viewer.requires(Role.ADMINISTRATOR);
    List<Entry> found = search.find(q, after, COUNT_MAX + 1);
    boolean more = found.size() > COUNT_MAX;
    List<Entry> page = more ? found.subList(0, COUNT_MAX) : found;
    return new Page(page, more ? page.getLast().person().handle() : null);
  }

  @PutMapping("/api/admin/people/{id}")
  @Operation(operationId = "changePerson", summary = "Changes what somebody may do")
  Entry change(Viewer viewer, @PathVariable String id, @RequestBody Change change) {
    Account administrator = viewer.requires(Role.ADMINISTRATOR);
    Account account = accounts.find(id).orElseThrow(() -> Refusal.notFound("account"));
    if (account.id().equals(administrator.id())) {
      throw Refusal.of(
          HttpStatus.CONFLICT, "own-account", "somebody else must change your own account");
    }
    if (change.role() != null) {
      administration.setRole(administrator, account, change.role());
    }
    if (change.suspended() != null) {
      suspensions.set(administrator.handle(), account, change.suspended(), change.text());
    }
    return search.find(id).orElseThrow();
  }
}
