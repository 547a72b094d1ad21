package dev.riffle.server.create;

import dev.riffle.server.accounts.People;
import dev.riffle.server.create.Draft.Facts;
import dev.riffle.server.media.Hashes;
import dev.riffle.server.videos.CaptionWords;
import dev.riffle.server.videos.ClipMetadata;
import dev.riffle.server.videos.ClipProduction.Work;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.Derivation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says to the catalogue what a draft is to be. Thread-safe. */
@Component
class Works {
  private final People people;
  private final Clips clips;
  private final DraftFolders folders;
  private final JsonMapper json;

  Works(People people, Clips clips, DraftFolders folders, JsonMapper json) {
    this.people = people;
    this.clips = clips;
    this.folders = folders;
    this.json = json;
  }

  /** Returns what a draft whose file has been looked at is to be. */
  Work of(Draft draft) throws IOException {
    Edits edits = draft.edits();
    Facts facts = draft.file().orElseThrow().facts().orElseThrow();
    ClipMetadata metadata =
        new ClipMetadata(
            edits.caption(),
            CaptionWords.tags(edits.caption()),
            people.find(draft.owner()).orElseThrow(),
            edits.language(),
            Instant.EPOCH,
            false,
            edits.generated());
    return new Work(
        facts.sha256(),
        edit(draft),
        metadata,
        edits.sharing(),
        base(edits),
        Optional.ofNullable(edits.publishAt()));
  }

  /** Tells apart what is made of one file; empty where it is taken as it is. */
  String edit(Draft draft) throws IOException {
    Edits edits = draft.edits();
    if (!edits.composed() && edits.trim() == null) {
      return "";
    }
    List<Object> made = new ArrayList<>();
    made.add(Optional.ofNullable(edits.trim()));
    made.add(Optional.ofNullable(edits.sound()));
    made.add(edits.voiceVolume());
    made.add(edits.sync());
    made.add(Optional.ofNullable(edits.base()));
    for (PlacedOverlay overlay : edits.overlays()) {
      made.add(overlay);
      made.add(Hashes.sha256(folders.overlay(draft.id(), overlay.id())));
    }
    return Hashes.sha256(json.writeValueAsString(made).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Derivation> base(Edits edits) {
    return Optional.ofNullable(edits.base())
        .flatMap(base ->
            clips
                .find(base.clip())
                .map(clip -> new Derivation(base.kind(), clip.id(), clip.creator().id())));
  }
}
