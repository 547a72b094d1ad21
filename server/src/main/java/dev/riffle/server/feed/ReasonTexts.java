package dev.riffle.server.feed;

import dev.riffle.engine.feed.Reason;
import dev.riffle.server.feed.Why.WhyReason;
import dev.riffle.server.social.ClipTally;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says the engine's reasons in words. Thread-safe. */
@Component
class ReasonTexts {
  private static final int CAPTION_CHARS_MAX = 60;
  private static final int MANY = 20;

  private final Clips clips;

  ReasonTexts(Clips clips) {
    this.clips = clips;
  }

  /** Words a reason for {@code clip}'s being in the feed. */
  WhyReason say(Reason reason, Clip clip, ClipTally count) {
    return new WhyReason(
        reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        reason.subject(),
        text(reason, clip, count),
        reason.contribution());
  }

  private String text(Reason reason, Clip clip, ClipTally count) {
    return switch (reason.kind()) {
      case TAG -> "Because you finish clips about #" + reason.subject();
      case AUTHOR -> "Because you finish clips by " + authorName(reason.subject(), clip);
      case WATCHED_TOGETHER ->
          caption(reason.subject())
              .map("People who watched “%s” watched this too"::formatted)
              .orElse("People who watched what you watched, watched this too");
      case STEERED -> "You asked for more of " + steered(reason.subject(), clip);
      case POPULAR -> popular(count);
      case TRENDING -> "More and more people are watching it";
      case NEW -> "It has just been published";
      case EXPLORATION -> "Something different, to find out whether you like it";
    };
  }

  /** Says that many do what many have done; of a clip that few have seen, how many did. */
  private static String popular(ClipTally count) {
    if (count.finishes() == 0) {
      return "Not many have watched it yet";
    }
    if (count.finishes() >= MANY && count.finishes() * 2 >= count.views()) {
      return "Many people watch it to the end";
    }
    return "%d of %d who watched it saw it to the end"
        .formatted(count.finishes(), Math.max(count.views(), count.finishes()));
  }

  private static String steered(String subject, Clip clip) {
    return clip.tags().contains(subject) ? "#" + subject : authorName(subject, clip);
  }

  private static String authorName(String author, Clip clip) {
    return clip.creator().id().equals(author) ? clip.creator().name() : author;
  }

  private Optional<String> caption(String clip) {
    return clips
        .find(clip)
        .map(Clip::caption)
        .filter(text -> !text.isEmpty())
        .map(ReasonTexts::shorten);
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= CAPTION_CHARS_MAX
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CAPTION_CHARS_MAX - 1)).strip() + "…";
  }
}
