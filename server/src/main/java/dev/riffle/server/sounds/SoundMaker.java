package dev.riffle.server.sounds;

import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.media.AudioTools;
import dev.riffle.server.media.Directories;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.WithdrawnMedia;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out which sound a clip has: one that is known, or its own. One that may not be used has the
 * clip held. Not to be run by two threads at once.
 */
@Component
class SoundMaker {
  private final Clips clips;
  private final SoundStorage storage;
  private final SoundRows rows;
  private final SoundIndex index;
  private final SoundQueue queue;
  private final AudioTools tools;
  private final Hearing hearing;
  private final MediaStore media;
  private final WithdrawnMedia withdrawn;
  private final TransactionTemplate transaction;
  private final Path work;

  SoundMaker(
      Clips clips,
      SoundStorage storage,
      SoundRows rows,
      SoundIndex index,
      SoundQueue queue,
      AudioTools tools,
      Hearing hearing,
      MediaStore media,
      WithdrawnMedia withdrawn,
      PlatformTransactionManager transactions,
      DataDirectory data) {
    this.clips = clips;
    this.storage = storage;
    this.rows = rows;
    this.index = index;
    this.queue = queue;
    this.tools = tools;
    this.hearing = hearing;
    this.media = media;
    this.withdrawn = withdrawn;
    this.transaction = new TransactionTemplate(transactions);
    this.work = data.folder("media").resolve("sounds");
    Directories.clear(work);
  }

  /** Gives a clip that waits its sound; nothing where it is gone or has one. */
  void make(String id) throws IOException, InterruptedException, RejectedException {
    Optional<Clip> clip = clips.current(id);
    if (clip.isEmpty() || storage.ofClip(id).isPresent()) {
      queue.remove(id);
      return;
    }
    Path workspace = Files.createDirectories(work.resolve(UUID.randomUUID().toString()));
    try {
      keep(clip.get(), hearing.hear(tools.extract(video(clip.get(), workspace), workspace)));
    } finally {
      Directories.delete(workspace);
    }
  }

  private Path video(Clip clip, Path workspace) throws IOException {
    MediaName smallest = clip.renditions().getLast().media();
    var stored = media.find(smallest);
    if (stored.isEmpty()) {
      throw new FileNotFoundException(smallest.fileName());
    }
    return stored.get().file(workspace);
  }

  private void keep(Clip clip, NewSound.Heard heard) {
    Optional<SoundIndex.Match> known = index.find(heard.prints(), clip.creator().id());
    transaction.executeWithoutResult(_ -> {
      if (queue.remove(clip.id())) {
        known.ifPresentOrElse(match -> link(clip, match), () -> add(clip, heard));
      }
    });
    withdrawn.look(List.of(heard.media()));
  }

  private void link(Clip clip, SoundIndex.Match match) {
    Sound sound = storage.recognised(match).orElseThrow();
    rows.link(clip.id(), sound.id(), Math.max(0, match.place().seconds()));
    Sounds.obstacle(sound, clip.creator().id())
        .ifPresent(obstacle -> clips.hold(clip.id(), obstacle.why()));
  }

  private void add(Clip clip, NewSound.Heard heard) {
    NewSound sound =
        new NewSound(
            "",
            "@" + clip.creator().handle(),
            clip.creator().id(),
            Optional.of(clip.id()),
            clip.sharing().soundAllowed(),
            clip.listed(),
            heard);
    rows.link(clip.id(), rows.insert(sound), 0);
  }
}
