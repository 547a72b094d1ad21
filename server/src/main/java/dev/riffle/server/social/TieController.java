package dev.riffle.server.social;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Follow, block and mute. People are named by id. */
@RestController
@Tag(name = "social", description = "People, what they like and what they say")
class TieController {
  private static final RateLimits.Limit FOLLOWS =
      new RateLimits.Limit("follow people", 200, Duration.ofHours(1));
  private static final RateLimits.Limit BLOCKS =
      new RateLimits.Limit("block or mute people", 500, Duration.ofHours(1));

  private final Profiles profiles;
  private final Follows follows;
  private final Blocks blocks;
  private final People people;
  private final RateLimits limits;

  TieController(
      Profiles profiles, Follows follows, Blocks blocks, People people, RateLimits limits) {
    this.profiles = profiles;
    this.follows = follows;
    this.blocks = blocks;
    this.people = people;
    this.limits = limits;
  }

  record BlockList(List<Person> blocked, List<Person> muted) {}

  @PutMapping("/api/people/{id}/follow")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "follow", summary = "Follows somebody")
  void follow(Viewer viewer, @PathVariable String id) {
    Account account = viewer.active();
    limits.take(FOLLOWS, account.id());
    Profiles.Found other = other(viewer, id);
    if (other.tie().blocks()) {
      throw Refusal.of(HttpStatus.FORBIDDEN, "blocked", "you have blocked this person");
    }
    follows.follow(account.id(), id);
  }

  @DeleteMapping("/api/people/{id}/follow")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unfollow", summary = "Follows somebody no longer")
  void unfollow(Viewer viewer, @PathVariable String id) {
    follows.unfollow(viewer.signedIn().id(), id);
  }

  @PutMapping("/api/people/{id}/block")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "block",
      summary = "Parts two people: neither sees or reaches the other any more")
  void block(Viewer viewer, @PathVariable String id) {
    String me = limited(viewer);
    requireOther(me, id);
    blocks.block(me, id);
  }

  @DeleteMapping("/api/people/{id}/block")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unblock", summary = "Takes a block back")
  void unblock(Viewer viewer, @PathVariable String id) {
    blocks.unblock(viewer.signedIn().id(), id);
  }

  @PutMapping("/api/people/{id}/mute")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "mute", summary = "Hides what somebody makes and says from one")
  void mute(Viewer viewer, @PathVariable String id) {
    String me = limited(viewer);
    other(viewer, id);
    blocks.mute(me, id);
  }

  @DeleteMapping("/api/people/{id}/mute")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unmute", summary = "Shows what somebody makes and says again")
  void unmute(Viewer viewer, @PathVariable String id) {
    blocks.unmute(viewer.signedIn().id(), id);
  }

  @GetMapping("/api/account/blocks")
  @Operation(operationId = "getBlocks", summary = "Whom one blocked and muted, the latest first")
  BlockList blocks(Viewer viewer) {
    String me = viewer.signedIn().id();
    return new BlockList(people(blocks.blocked(me)), people(blocks.muted(me)));
  }

  private String limited(Viewer viewer) {
    String me = viewer.signedIn().id();
    limits.take(BLOCKS, me);
    return me;
  }

  private Profiles.Found other(Viewer viewer, String id) {
    Profiles.Found found = profiles.byId(viewer, id);
    Refusal.unless(!id.equals(viewer.personId()), "that is you");
    return found;
  }

  /** Whoever was blocked can block back, and nobody learns from it who blocked them. */
  private void requireOther(String me, String id) {
    Refusal.unless(!id.equals(me), "that is you");
    if (people.find(id).isEmpty()) {
      throw Refusal.notFound("person");
    }
  }

  private List<Person> people(List<String> ids) {
    Map<String, Person> found = people.findAll(ids);
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
  }
}
