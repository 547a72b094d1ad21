package dev.riffle.server.sounds;

import dev.riffle.server.accounts.PersonChanged;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.videos.AfterCommit;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.WithdrawnMedia;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What clips are performed to, and by whom it may be used. Thread-safe. */
@Service
public class Sounds {
  private final SoundStorage storage;
  private final SoundRows rows;
  private final SoundQueue queue;
  private final Clips clips;
  private final MediaStore media;
  private final WithdrawnMedia withdrawn;
  private final Hearing hearing;
  private final TransactionTemplate transaction;

  Sounds(
      SoundStorage storage,
      SoundRows rows,
      SoundQueue queue,
      Clips clips,
      MediaStore media,
      WithdrawnMedia withdrawn,
      Hearing hearing,
      PlatformTransactionManager transactions) {
    this.storage = storage;
    this.rows = rows;
    this.queue = queue;
    this.clips = clips;
    this.media = media;
    this.withdrawn = withdrawn;
    this.hearing = hearing;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Returns the sound of that id if {@code viewer} may hear it: their own; one of a clip that they
   * may see; one that was sent alone by somebody in sight. Neither has blocked the other, and
   * others' were not taken down.
   */
  public Optional<Sound> visible(Viewer viewer, String id) {
    return storage.find(id).filter(sound -> isFor(viewer, sound));
  }

  /** Returns the sound of that id, whoever may hear it. */
  public Optional<Sound> find(String id) {
    return storage.find(id);
  }

  /**
   * Returns the sound of that id for a clip of {@code viewer}.
   *
   * @throws org.springframework.web.ErrorResponseException {@code sound-gone} if they may not hear
   *     it; {@code sound-not-allowed} if its owner does not want others to use it; {@code
   *     sound-taken-down} if moderators have taken it down
   */
  public Sound usable(Viewer viewer, String id) {
    Sound sound = visible(viewer, id).orElseThrow(Sounds::gone);
    obstacle(sound, viewer.personId())
        .ifPresent(obstacle -> {
          throw obstacle.refusal();
        });
    return sound;
  }

  /**
   * Returns a file that holds a sound, to be read only: the stored one, or a copy in {@code
   * workspace}. Whether it may be used, {@link #usable} tells.
   *
   * @throws org.springframework.web.ErrorResponseException {@code sound-gone} if it is
   */
  public Path file(String id, Path workspace) throws IOException {
    var stored = storage.find(id).flatMap(Sound::media).flatMap(media::find);
    if (stored.isEmpty()) {
      throw gone();
    }
    return stored.get().file(workspace);
  }

  /**
   * Says which sound a clip uses, in the caller's transaction if there is one. A sound that was
   * made of that clip goes.
   *
   * @param start seconds of the sound at which the clip begins, at least 0
   */
  public void link(String clip, String sound, double start) {
    transaction.executeWithoutResult(_ -> {
      rows.link(clip, sound, Math.max(0, start));
      queue.remove(clip);
      rows.madeOf(clip).filter(own -> !own.equals(sound)).ifPresent(this::close);
    });
  }

  /** Names a sound, and says whether others may choose it; returns it as it is then. */
  Sound edit(Sound sound, String title, boolean reusable) {
    transaction.executeWithoutResult(_ -> {
      rows.setTitle(sound.id(), title);
      sound
          .origin()
          .ifPresentOrElse(
              clip -> clips.setSoundAllowed(clip, reusable),
              () -> rows.setReusable(sound.id(), reusable));
    });
    return storage.find(sound.id()).orElseThrow(() -> Refusal.notFound("sound"));
  }

  /**
   * Takes a sound down, or brings it back. Clips that use it stay, with its title in place of a
   * link.
   */
  public void setTakenDown(String id, boolean takenDown) {
    rows.setTakenDown(id, takenDown);
    List<MediaName> files = storage.find(id).flatMap(Sound::media).stream().toList();
    AfterCommit.run(() -> withdrawn.look(files));
  }

  /**
   * Deletes a sound that was sent alone.
   *
   * @throws org.springframework.web.ErrorResponseException {@code sound-of-clip} if it is a clip's,
   *     with which it goes
   */
  void delete(Sound sound) {
    if (sound.origin().isPresent()) {
      throw Refusal.of(
          HttpStatus.CONFLICT, "sound-of-clip", "it is the sound of a clip; delete that");
    }
    transaction.executeWithoutResult(_ -> close(sound.id()));
  }

  /** Takes a sound away from everybody; clips that use it keep its title. */
  void close(String id) {
    List<MediaName> files = storage.find(id).flatMap(Sound::media).stream().toList();
    rows.close(id);
    AfterCommit.run(() -> withdrawn.look(files));
  }

  /** What somebody sent alone gets out of sight with them. */
  @EventListener
  void personChanged(PersonChanged change) {
    List<MediaName> files = rows.setOwnerVisible(change.person(), change.visible());
    AfterCommit.run(() -> withdrawn.look(files));
  }

  /** Tells whether sounds that come back are recognised. */
  public boolean recognised() {
    return hearing.recognises();
  }

  /** Returns how many clips wait for their sound to be found out. */
  public long waiting() {
    return queue.size();
  }

  private static RuntimeException gone() {
    return Refusal.of(HttpStatus.NOT_FOUND, "sound-gone", "this sound is not there any more");
  }

  /** Returns why somebody may not use a sound that they may hear. */
  static Optional<Obstacle> obstacle(Sound sound, String person) {
    if (sound.takenDown()) {
      return Optional.of(Obstacle.TAKEN_DOWN);
    }
    return sound.reusable() || sound.isOf(person)
        ? Optional.empty()
        : Optional.of(Obstacle.NOT_ALLOWED);
  }

  private boolean isFor(Viewer viewer, Sound sound) {
    if (sound.isOf(viewer.personId())) {
      return true;
    }
    if (sound.takenDown()) {
      return false;
    }
    boolean apart = sound.owner().filter(owner -> clips.apart(viewer, owner.id())).isPresent();
    return !apart && (sound.open() || isOfVisibleClip(viewer, sound));
  }

  private boolean isOfVisibleClip(Viewer viewer, Sound sound) {
    return sound.origin().flatMap(clip -> clips.visible(clip, viewer)).isPresent();
  }
}
