package dev.riffle.server.videos;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody's clips, with their media and captions. */
@Component
class ClipData implements PersonalData {
  private static final int PAGE = 100;

  private final ClipStorage storage;
  private final CaptionStorage captions;
  private final ClipRows rows;
  private final ClipChanges changes;
  private final ItemOutbox outbox;
  private final ClipCache cache;
  private final WithdrawnMedia withdrawn;
  private final MediaStore media;

  ClipData(
      ClipStorage storage,
      CaptionStorage captions,
      ClipRows rows,
      ClipChanges changes,
      ItemOutbox outbox,
      ClipCache cache,
      WithdrawnMedia withdrawn,
      MediaStore media) {
    this.storage = storage;
    this.captions = captions;
    this.rows = rows;
    this.changes = changes;
    this.outbox = outbox;
    this.cache = cache;
    this.withdrawn = withdrawn;
    this.media = media;
  }

  private record Exported(
      String id,
      String caption,
      List<String> tags,
      String published,
      Sharing sharing,
      ClipState state,
      String file) {
    static Exported of(Clip clip) {
      return new Exported(
          clip.id(),
          clip.caption(),
          clip.tags(),
          clip.published().toString(),
          clip.sharing(),
          clip.state(),
          "clips/%s.mp4".formatted(clip.id()));
    }
  }

  @Override
  public void export(Account account, Export export) throws IOException {
    List<Clip> clips = all(account.id());
    export.json("clips", clips.stream().map(Exported::of).toList());
    for (Clip clip : clips) {
      file(export, "clips/%s.mp4".formatted(clip.id()), clip.renditions().getFirst().media());
      file(export, "clips/%s.jpg".formatted(clip.id()), clip.poster());
      for (CaptionTrack track : clip.captions()) {
        String text = captions.find(clip.id(), track.language()).orElse("");
        export.file(
            "clips/%s.%s.vtt".formatted(clip.id(), track.language()),
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  /** The rows go at once; what they leave in the store is swept. */
  @Override
  public void erase(Account account) {
    Collection<String> clips = rows.all(account.id());
    changes.fallWith(clips);
    outbox.remove(clips);
    withdrawn.withdraw(clips);
    rows.remove(clips);
    AfterCommit.run(() -> cache.forgetBy(account.id()));
  }

  private List<Clip> all(String creator) {
    List<Clip> all = new ArrayList<>();
    ClipCursor cursor = ClipCursor.START;
    while (true) {
      List<Clip> page = storage.by(creator, EnumSet.allOf(Visibility.class), true, cursor, PAGE);
      all.addAll(page);
      if (page.size() < PAGE) {
        return all;
      }
      cursor = ClipCursor.after(page.getLast());
    }
  }

  private void file(Export export, String name, MediaName stored) throws IOException {
    var found = media.find(stored);
    if (found.isPresent()) {
      try (InputStream bytes = found.get().open()) {
        export.file(name, bytes);
      }
    }
  }
}
