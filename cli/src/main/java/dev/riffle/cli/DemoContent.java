package dev.riffle.cli;

import dev.riffle.demo.ClipFormat;
import dev.riffle.demo.DemoCatalogue;
import dev.riffle.demo.DemoClip;
import dev.riffle.demo.DemoCreator;
import dev.riffle.demo.DemoLibrary;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.videos.ClipMetadata;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.ImportResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Brings clips into the demo: those that it draws, and those that its user has. */
final class DemoContent {
  private static final String OWN_CREATOR = "My clips";

  private final Clips clips;
  private final Path folder;
  private final StopSignal stop;

  DemoContent(Clips clips, Path data, StopSignal stop) {
    this.clips = clips;
    this.stop = stop;
    this.folder = data.resolve("demo-clips");
  }

  /** Draws what is not drawn yet; each clip appears in the feed as soon as it is ready. */
  void draw(DemoCatalogue catalogue) throws InterruptedException {
    Progress progress = Progress.onTerminal("Drawing clips", catalogue.clips().size());
    int parallel = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    try {
      new DemoLibrary(folder, ClipFormat.FULL)
          .prepare(
              catalogue.clips(),
              parallel,
              (clip, file, ready, total) -> {
                add(file, metadata(clip));
                progress.advance(clip.title());
              });
    } catch (IOException e) {
      if (!stop.isNear()) {
        Progress.tell("The demo's clips are incomplete: " + e.getMessage());
      }
    }
  }

  /** Imports {@code files}; one that cannot be used is told and left out. */
  void importAll(List<ClipFile> files) {
    if (files.isEmpty()) {
      return;
    }
    Progress progress = Progress.onTerminal("Importing clips", files.size());
    Person creator = Person.named(OWN_CREATOR);
    for (ClipFile file : files) {
      add(file.file(), ClipMetadata.of(file.caption(), file.tags(), creator).trimmed());
      progress.advance(file.caption());
    }
  }

  private void add(Path file, ClipMetadata metadata) {
    try {
      if (clips.add(file, metadata) instanceof ImportResult.Rejected rejected) {
        Progress.tell("%s: %s".formatted(file.getFileName(), rejected.rejection().detail()));
      }
    } catch (IOException e) {
      Progress.tell("%s: %s".formatted(file.getFileName(), e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ClipMetadata metadata(DemoClip clip) {
    DemoCreator by = clip.creator();
    return new ClipMetadata(
        clip.caption(),
        clip.tags(),
        new Person(by.id(), by.id(), by.name(), by.color(), ""),
        "en",
        Instant.EPOCH,
        false,
        true);
  }
}
