package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.moderation.BlockedMedia.Blocked;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The moderators' block list of media, and their templates. */
@RestController
@Tag(name = "moderation")
class ListsController {
  private static final int TEMPLATES_MAX = 200;
  private static final int NAME_CHARS_MAX = 60;
  private static final int NOTE_CHARS_MAX = 300;

  private final BlockedMedia blocked;
  private final Clips clips;
  private final AuditLog audit;
  private final JdbcClient jdbc;

  ListsController(BlockedMedia blocked, Clips clips, AuditLog audit, JdbcClient jdbc) {
    this.blocked = blocked;
    this.clips = clips;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  record HashPage(List<Blocked> hashes, @Nullable String next) {}

  record NewHash(
      @Schema(description = "SHA-256 of a file in 64 hexadecimal digits, or a picture's look in 16")
          @Nullable String hash,
      @Schema(description = "In place of a hash: all media of this clip, and its poster's look")
          @Nullable String clip,
      @Nullable String note) {}

  record Template(@Nullable String name, @Nullable String text) {}

  record Templates(List<Template> templates) {}

  @GetMapping("/api/moderation/hashes")
  @Operation(operationId = "getHashes", summary = "Media that are not to come back")
  HashPage hashes(
      Viewer viewer,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "50") int count) {
    viewer.requires(Role.MODERATOR);
    List<Blocked> page = blocked.after(after, Inputs.count(count));
    return new HashPage(page, page.size() < count ? null : page.getLast().hash());
  }

  @PostMapping("/api/moderation/hashes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "blockHash", summary = "Keeps media from coming back")
  void block(Viewer viewer, @RequestBody NewHash wish) throws IOException {
    Account moderator = viewer.requires(Role.MODERATOR);
    String note = Inputs.text("note", wish.note, 0, NOTE_CHARS_MAX);
    if (wish.clip != null) {
      Clip clip = clips.find(wish.clip).orElseThrow(() -> Refusal.notFound("clip"));
      blockClip(clip, note, moderator);
      return;
    }
    String hash = Objects.requireNonNullElse(wish.hash, "").strip().toLowerCase(Locale.ROOT);
    Refusal.unless(
        BlockedMedia.HASH.matcher(hash).matches(),
        "hash must be 64 or 16 hexadecimal digits, but was \"%s\"".formatted(hash));
    blocked.add(hash, note, moderator.handle());
    audit.record(moderator.handle(), "block-media", "hash:" + hash, "", "blocked");
  }

  @DeleteMapping("/api/moderation/hashes/{hash}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unblockHash", summary = "Lets media come back")
  void unblock(Viewer viewer, @PathVariable String hash) {
    Account moderator = viewer.requires(Role.MODERATOR);
    if (!blocked.remove(hash)) {
      throw Refusal.notFound("hash");
    }
    audit.record(moderator.handle(), "unblock-media", "hash:" + hash, "blocked", "");
  }

  @GetMapping("/api/moderation/templates")
  @Operation(operationId = "getTemplates", summary = "Texts for decisions")
  Templates templates(Viewer viewer) {
    viewer.requires(Role.MODERATOR);
    return new Templates(
        jdbc.sql("select name, text from decision_template order by name limit :max")
            .param("max", TEMPLATES_MAX)
            .query((row, _) -> new Template(row.getString(1), row.getString(2)))
            .list());
  }

  @PutMapping("/api/moderation/templates")
  @Operation(operationId = "putTemplate", summary = "Adds a text for decisions, or changes it")
  Templates putTemplate(Viewer viewer, @RequestBody Template template) {
    Account moderator = viewer.requires(Role.MODERATOR);
    String name = Inputs.text("name", template.name, 1, NAME_CHARS_MAX);
    jdbc.sql(
            """
            insert into decision_template (name, text) values (:name, :text)
            on conflict (name) do update set text = excluded.text
            """)
        .param("name", name)
        .param("text", Inputs.text("text", template.text, 1))
        .update();
    audit.record(moderator.handle(), "put-template", "template:" + name, "", "");
    return templates(viewer);
  }

  @DeleteMapping("/api/moderation/templates")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteTemplate", summary = "Deletes a text for decisions")
  void deleteTemplate(Viewer viewer, @RequestParam String name) {
    Account moderator = viewer.requires(Role.MODERATOR);
    if (jdbc.sql("delete from decision_template where name = ?").param(name).update() == 0) {
      throw Refusal.notFound("template");
    }
    audit.record(moderator.handle(), "delete-template", "template:" + name, "", "");
  }

  private void blockClip(Clip clip, String note, Account moderator) throws IOException {
    clips.hashes(clip.id()).forEach(hash -> blocked.add(hash, note, moderator.handle()));
    clips
        .poster(clip)
        .map(PictureHash::of)
        .filter(PictureHash::isTelling)
        .ifPresent(look -> blocked.add("%016x".formatted(look), note, moderator.handle()));
    audit.record(moderator.handle(), "block-media", "clip:" + clip.id(), "", "blocked");
  }
}
