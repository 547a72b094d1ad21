package dev.riffle.server.feed;

import dev.riffle.engine.feed.Reason;
import dev.riffle.server.feed.Why.WhyReason;
import dev.riffle.server.social.ClipTally;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.util.Locale;
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
    if (reason.kind() == Reason.Kind.POPULAR) {
      return popular(count, reason.contribution());
    }
    String name = name(reason, clip);
    return WhyReason.of(
        reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        reason.subject(),
        name,
        text(reason.kind(), name),
        reason.contribution());
  }

  private String name(Reason reason, Clip clip) {
    return switch (reason.kind()) {
      case TAG -> "#" + reason.subject();
      case AUTHOR -> authorName(reason.subject(), clip);
      case WATCHED_TOGETHER -> caption(reason.subject());
      case STEERED -> steered(reason.subject(), clip);
      case POPULAR, TRENDING, NEW, EXPLORATION -> "";
    };
  }

  private static String text(Reason.Kind kind, String name) {
    return switch (kind) {
      case TAG -> "Because you finish clips about " + name;
      case AUTHOR -> "Because you finish clips by " + name;
      case WATCHED_TOGETHER ->
          name.isEmpty()
              ? "People who watched what you watched, watched this too"
              : "People who watched “%s” watched this too".formatted(name);
      case STEERED -> "You asked for more of " + name;
      case POPULAR -> "Many people watch it to the end";
      case TRENDING -> "More and more people are watching it";
      case NEW -> "It has just been published";
      case EXPLORATION -> "Something different, to find out whether you like it";
    };
  }

  /** Says that many do what many have done; of a clip that few have seen, how many did. */
  private static WhyReason popular(ClipTally count, double part) {
    if (count.finishes() == 0) {
      return WhyReason.of("little-watched", "", "", "Not many have watched it yet", part);
    }
    if (count.finishes() >= MANY && count.finishes() * 2 >= count.views()) {
      return WhyReason.of("popular", "", "", text(Reason.Kind.POPULAR, ""), part);
    }
    long watched = Math.max(count.views(), count.finishes());
    String text = "%d of %d who watched it saw it to the end".formatted(count.finishes(), watched);
    return new WhyReason("finished-by-some", "", "", count.finishes(), watched, text, part);
  }

  private static String steered(String subject, Clip clip) {
    return clip.tags().contains(subject) ? "#" + subject : authorName(subject, clip);
  }

  private static String authorName(String author, Clip clip) {
    return clip.creator().id().equals(author) ? clip.creator().name() : author;
  }

  private String caption(String clip) {
    return clips.find(clip).map(Clip::caption).map(ReasonTexts::shorten).orElse("");
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= CAPTION_CHARS_MAX
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CAPTION_CHARS_MAX - 1)).strip() + "…";
  }
}
