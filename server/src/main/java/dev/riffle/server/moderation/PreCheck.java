package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.settings.Settings;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipCheck;
import dev.riffle.server.videos.Clips;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Looks at clips by the rules that the operator has set. Thread-safe. */
@Component
class PreCheck implements ClipCheck {
  private final TextRules texts;
  private final BlockedMedia blocked;
  private final Accounts accounts;
  private final Clips clips;
  private final Settings settings;
  private final InstantSource clock;

  PreCheck(
      TextRules texts,
      BlockedMedia blocked,
      Accounts accounts,
      Clips clips,
      Settings settings,
      InstantSource clock) {
    this.texts = texts;
    this.blocked = blocked;
    this.accounts = accounts;
    this.clips = clips;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void admit(String creator, String caption, String source) {
    texts.admit("caption", caption);
    if (blocked.hasFile(List.of(source))) {
      throw Refusal.of(
          HttpStatus.UNPROCESSABLE_CONTENT, "media-refused", "this file is not taken here");
    }
  }

  @Override
  public Finding look(Clip clip, Set<String> hashes, BufferedImage poster) {
    if (blocked.hasFile(hashes)) {
      return Finding.hold("blocked media");
    }
    if (blocked.hasPictureLike(poster)) {
      return Finding.hold("looks like blocked media");
    }
    return isNew(clip.creator().id()) ? Finding.hold("new account") : reread(clip);
  }

  @Override
  public Finding reread(Clip clip) {
    return texts
        .held(clip.caption() + " " + String.join(" ", clip.tags()))
        .map(word -> Finding.hold("word: " + word))
        .orElse(Finding.GOOD);
  }

  /** Those without an account were imported by the operator. */
  private boolean isNew(String creator) {
    return accounts
        .since(creator)
        .map(since ->
            clips.count(creator) < settings.number(ModerationSettings.FIRST_CLIPS)
                || Duration.between(since, clock.instant()).toHours()
                    < settings.number(ModerationSettings.NEW_ACCOUNT_HOURS))
        .orElse(false);
  }
}
