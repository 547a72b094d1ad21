package dev.riffle.server.videos;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.Rejection;
import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.videos.ImportResult.Rejected;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/**
 * The clips of this installation. Deleted ones are not there at all; whether others may be shown to
 * somebody, {@link #visible} tells. Thread-safe.
 */
public final class Clips {
  private final ClipStorage storage;
  private final ClipCache cache;
  private final ClipChanges changes;
  private final Importer importer;
  private final MediaStore media;
  private final Supplier<Audience> audience;
  private final long uploadBytesMax;

  Clips(
      ClipStorage storage,
      ClipCache cache,
      ClipChanges changes,
      Importer importer,
      MediaStore media,
      Supplier<Audience> audience,
      long uploadBytesMax) {
    this.storage = storage;
    this.cache = cache;
    this.changes = changes;
    this.importer = importer;
    this.media = media;
    this.audience = audience;
    this.uploadBytesMax = uploadBytesMax;
  }

  /** Makes a clip of {@code file} that is open to everybody. */
  public ImportResult add(Path file, ClipMetadata metadata)
      throws IOException, InterruptedException {
    return add(file, metadata, Sharing.OPEN);
  }

  /**
   * Makes a clip of {@code file}, which is read and left as it is. Waits for its turn, then works
   * in this thread; when it returns the clip is in the catalogue and can be played.
   *
   * @throws IOException if the file cannot be read, or there is no room to store it
   * @throws InterruptedException if this thread is interrupted; nothing is imported
   */
  public ImportResult add(Path file, ClipMetadata metadata, Sharing sharing)
      throws IOException, InterruptedException {
    long bytes = Files.size(file);
    if (bytes > uploadBytesMax) {
      return new Rejected(tooLarge(bytes));
    }
    return importer.run(file, metadata, sharing);
  }

  /** Returns the clip of that id, whoever may see it. */
  public Optional<Clip> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** Returns the clips of those ids that exist, in that order, whoever may see them. */
  public List<Clip> findAll(Collection<String> ids) {
    return cache.get(ids, storage::findAll);
  }

  /** Returns the clip of that id as it is now, to the caller's transaction. */
  public Optional<Clip> current(String id) {
    return storage.findAll(List.of(id)).stream().findFirst();
  }

  /** Returns the clip of that id if {@code viewer} may see it. */
  public Optional<Clip> visible(String id, Viewer viewer) {
    return find(id).filter(clip -> visible(clip, viewer));
  }

  /**
   * Tells whether {@code viewer} may see {@code clip}: their own always; others' when published,
   * meant for them, and neither has blocked the other. This is the one place that decides it.
   */
  public boolean visible(Clip clip, Viewer viewer) {
    String creator = clip.creator().id();
    if (creator.equals(viewer.personId())) {
      return true;
    }
    if (!clip.shown() || audience.get().apart(viewer, creator)) {
      return false;
    }
    return switch (clip.visibility()) {
      case PUBLIC -> true;
      case FOLLOWERS -> audience.get().follows(viewer, creator);
      case PRIVATE -> false;
    };
  }

  /** Tells whether {@code viewer} and {@code person} are not to see each other. */
  public boolean apart(Viewer viewer, String person) {
    return audience.get().apart(viewer, person);
  }

  /**
   * Returns listed clips after {@code cursor}, newest first.
   *
   * @param exclude ids to leave out
   * @param count at most that many, from 1
   */
  public List<Clip> newest(ClipCursor cursor, Collection<String> exclude, int count) {
    return storage.newest(cursor, exclude, count);
  }

  /** Returns the clips of {@code creator} that {@code viewer} may see, newest first. */
  public List<Clip> by(String creator, Viewer viewer, ClipCursor cursor, int count) {
    boolean own = creator.equals(viewer.personId());
    if (!own && audience.get().apart(viewer, creator)) {
      return List.of();
    }
    Set<Visibility> visible = EnumSet.of(Visibility.PUBLIC);
    if (!own && audience.get().follows(viewer, creator)) {
      visible.add(Visibility.FOLLOWERS);
    }
    return storage.by(creator, visible, own, cursor, count);
  }

  /** Returns clips in {@code state}, newest first, whoever may see them. */
  public List<Clip> in(ClipState state, ClipCursor cursor, int count) {
    return storage.in(state, cursor, count);
  }

  /** Returns the number of listed clips. */
  public long count() {
    return storage.count();
  }

  /** Returns the number of listed clips of {@code creator}. */
  public long count(String creator) {
    return storage.count(creator);
  }

  /** Returns how many bytes the clips of {@code creator} have. */
  public long bytes(String creator) {
    return storage.bytes(creator);
  }

  /** Returns how long a file may be that is to become a clip, in bytes. */
  public long uploadBytesMax() {
    return uploadBytesMax;
  }

  /** Returns the SHA-256 of a clip's file and of all media that were made of it. */
  public Set<String> hashes(String id) {
    return storage.hashes(id);
  }

  /** Returns a clip's poster; empty where it is not in the store any more. */
  public Optional<BufferedImage> poster(Clip clip) throws IOException {
    var stored = media.find(clip.poster());
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream bytes = stored.get().open()) {
      return Optional.ofNullable(ImageIO.read(bytes));
    }
  }

  /** Publishes, holds or takes down a clip; in feeds and searches that acts at once. */
  public void setState(String id, ClipState state) {
    changes.setState(id, state);
  }

  /** Says whether others may use what is heard in a clip. */
  public void setSoundAllowed(String id, boolean allowed) {
    changes.setSoundAllowed(id, allowed);
  }

  /** Keeps a clip back until a moderator has looked at it, who is told {@code why}. */
  public void hold(String id, String why) {
    changes.hold(id, why);
  }

  /** Deletes a clip; its media cannot be fetched any more, and are deleted later. */
  public void delete(String id) {
    changes.delete(id);
  }

  private Rejection tooLarge(long bytes) {
    return new Rejection(
        Reason.TOO_LARGE,
        "The file has %.1f MB; at most %.1f MB are taken. Send a smaller one."
            .formatted(bytes / 1e6, uploadBytesMax / 1e6));
  }
}
