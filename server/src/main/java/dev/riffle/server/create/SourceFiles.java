package dev.riffle.server.create;

import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.sounds.Sounds;
import dev.riffle.server.videos.Clips;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The files of sounds and of other clips that drafts are made with. Thread-safe. */
@Component
class SourceFiles {
  private final Sounds sounds;
  private final Clips clips;
  private final MediaStore media;

  SourceFiles(Sounds sounds, Clips clips, MediaStore media) {
    this.sounds = sounds;
    this.clips = clips;
    this.media = media;
  }

  /** Returns a file of a sound, to be read only, perhaps a copy in {@code work}. */
  Path sound(ChosenSound sound, Path work) throws IOException {
    return sounds.file(sound.id(), work);
  }

  /** Returns the largest file of a clip, to be read only, perhaps a copy in {@code work}. */
  Path clip(DraftBase base, Path work) throws IOException {
    MediaName name =
        clips
            .find(base.clip())
            .map(clip -> clip.renditions().getFirst().media())
            .orElseThrow(Ingredients::gone);
    return media.find(name).orElseThrow(Ingredients::gone).file(work);
  }
}
