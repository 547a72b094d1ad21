package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever imports a file says about it.
 *
 * @param caption at most {@link CaptionWords#CHARS_MAX} characters; may be empty
 * @param tags at most 30, each 1 to 50 characters; a leading # is dropped, case does not matter
 * @param creator who made it
 * @param language BCP 47 tag; empty when not known
 * @param published when it appeared; {@link Instant#EPOCH} for the moment of the import
 * @param trim whether to keep the beginning of a file that is too long, in place of refusing it
 * @param generated whether it was drawn by a program rather than filmed; such a file is trusted to
 *     have the right loudness
 */
public record ClipMetadata(
    String caption,
    List<String> tags,
    Person creator,
    String language,
    Instant published,
    boolean trim,
    boolean generated) {

  private static final int TAGS_MAX = 30;
  private static final int TAG_CHARS_MAX = 50;

  public ClipMetadata {
    Inputs.text("caption", caption, 0, CaptionWords.CHARS_MAX);
    Inputs.text("language", language, 0, 35);
    Inputs.require(
        tags.size() <= TAGS_MAX,
        "tags must be at most %d, but were %d".formatted(TAGS_MAX, tags.size()));
    tags = tags.stream().map(ClipMetadata::tag).distinct().toList();
    caption = caption.strip();
  }

  /** Metadata of a filmed clip that appears now. */
  public static ClipMetadata of(String caption, List<String> tags, Person creator) {
    return new ClipMetadata(caption, tags, creator, "", Instant.EPOCH, false, false);
  }

  public ClipMetadata trimmed() {
    return new ClipMetadata(caption, tags, creator, language, published, true, generated);
  }

  ClipMetadata by(Person other) {
    return new ClipMetadata(caption, tags, other, language, published, trim, generated);
  }

  Optional<Instant> publishedAt() {
    return published.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(published);
  }

  private static String tag(String raw) {
    String tag = raw.strip().replaceFirst("^#+", "").toLowerCase(Locale.ROOT);
    Inputs.text("a tag", tag, 1, TAG_CHARS_MAX);
    Inputs.require(
        tag.chars().noneMatch(Character::isISOControl),
        "a tag must not contain control characters, but was \"%s\"".formatted(tag));
    return tag;
  }
}
