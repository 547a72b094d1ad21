package dev.riffle.server.sounds;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import dev.riffle.server.media.MediaStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody's sounds, and those that they have saved. */
@Component
record SoundData(SoundStorage storage, SoundRows rows, Sounds sounds, Saves saves, MediaStore media)
    implements PersonalData {

  /** A sound, as its owner takes it away. */
  private record Exported(
      String id, String title, String attribution, String clip, boolean reusable, String file) {
    static Exported of(Sound sound) {
      return new Exported(
          sound.id(),
          sound.title(),
          sound.attribution(),
          sound.origin().orElse(""),
          sound.reusable(),
          fileName(sound));
    }
  }

  @Override
  public void export(Account account, Export export) throws IOException {
    List<Sound> own = storage.all(account.id());
    export.json("sounds", own.stream().map(Exported::of).toList());
    export.json("saved-sounds", saves.all(account.id()));
    for (Sound sound : own) {
      var stored = sound.media().flatMap(media::find);
      if (stored.isPresent()) {
        try (InputStream bytes = stored.get().open()) {
          export.file(fileName(sound), bytes);
        }
      }
    }
  }

  /** Clips of others that use their sounds keep the titles. */
  @Override
  public void erase(Account account) {
    for (Sound sound : storage.all(account.id())) {
      sounds.close(sound.id());
      rows.forgetOwner(sound.id());
    }
    saves.removeAll(account.id());
  }

  private static String fileName(Sound sound) {
    return "sounds/%s.m4a".formatted(sound.id());
  }
}
