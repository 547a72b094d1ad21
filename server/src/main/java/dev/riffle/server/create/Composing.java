package dev.riffle.server.create;

import dev.riffle.server.media.Backing;
import dev.riffle.server.media.Composer;
import dev.riffle.server.media.Composition;
import dev.riffle.server.media.Cut;
import dev.riffle.server.media.Overlay;
import dev.riffle.server.media.Partner;
import dev.riffle.server.media.Progress;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.sounds.Sounds;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipProduction;
import dev.riffle.server.videos.Derivation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts takes together with what their owners have chosen for them. Thread-safe. */
@Component
class Composing {
  private static final int EDIT_CHARS = 16;

  private final Composer composer;
  private final Syncs syncs;
  private final SourceFiles sources;
  private final DraftFolders folders;
  private final Works works;
  private final Sounds sounds;
  private final ClipProduction production;

  Composing(
      Composer composer,
      Syncs syncs,
      SourceFiles sources,
      DraftFolders folders,
      Works works,
      Sounds sounds,
      ClipProduction production) {
    this.composer = composer;
    this.syncs = syncs;
    this.sources = sources;
    this.folders = folders;
    this.works = works;
    this.sounds = sounds;
    this.production = production;
  }

  /** Returns the composed video of a draft, made now unless it was made before a crash. */
  Path run(Draft draft, Path take, Cut cut, Path work, Progress progress)
      throws IOException, InterruptedException, RejectedException {
    String edit = works.edit(draft).substring(0, EDIT_CHARS);
    Path finished = work.resolve("composed-%s.mp4".formatted(edit));
    if (!Files.exists(finished)) {
      Draft measured = syncs.measured(draft);
      Path made = composer.compose(composition(measured, take, cut, work), work, progress);
      Files.move(made, finished, StandardCopyOption.ATOMIC_MOVE);
    }
    return finished;
  }

  /** Gives a new clip what belongs to it beside its video. */
  void attach(Draft draft, Clip clip) {
    Edits edits = draft.edits();
    if (edits.captions() != null) {
      production.caption(clip.id(), edits.captions().language(), edits.captions().text());
    }
    if (edits.sound() != null) {
      double begin = edits.trim() == null ? 0 : edits.trim().start();
      double late = Syncs.offset(draft).toMillis() / 1000.0;
      sounds.link(clip.id(), edits.sound().id(), edits.sound().start() + begin - late);
    }
  }

  private Composition composition(Draft draft, Path take, Cut cut, Path work) throws IOException {
    Edits edits = draft.edits();
    Duration offset = Syncs.offset(draft);
    return new Composition(
        take,
        cut,
        edits.sound() == null
            ? Optional.empty()
            : Optional.of(backing(edits.sound(), offset, work)),
        edits.voiceVolume(),
        edits.base() == null ? Optional.empty() : Optional.of(partner(edits.base(), offset, work)),
        overlays(draft, cut));
  }

  /** An overlay is placed in the finished clip; the composer counts in seconds of the take. */
  private List<Overlay> overlays(Draft draft, Cut cut) {
    DraftBase base = draft.edits().base();
    double lead = base != null && base.kind() == Derivation.Kind.STITCH ? base.seconds() : 0;
    double later = cut.start() - lead;
    return draft.edits().overlays().stream()
        .filter(placed -> placed.to() + later > 0)
        .map(placed ->
            new Overlay(
                folders.overlay(draft.id(), placed.id()),
                Math.max(0, placed.from() + later),
                placed.to() + later))
        .toList();
  }

  private Backing backing(ChosenSound sound, Duration offset, Path work) throws IOException {
    return new Backing(sources.sound(sound, work), sound.start(), sound.volume(), offset);
  }

  private Partner partner(DraftBase base, Duration offset, Path work) throws IOException {
    return new Partner(
        switch (base.kind()) {
          case DUET -> Partner.Kind.DUET;
          case STITCH -> Partner.Kind.STITCH;
        },
        switch (base.layout()) {
          case SIDE_BY_SIDE -> Partner.Layout.SIDE_BY_SIDE;
          case TOP_BOTTOM -> Partner.Layout.TOP_BOTTOM;
          case PICTURE_IN_PICTURE -> Partner.Layout.PICTURE_IN_PICTURE;
        },
        sources.clip(base, work),
        base.start(),
        base.seconds(),
        base.volume(),
        offset);
  }
}
