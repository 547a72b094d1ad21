package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A clip of the catalogue; never changes once it is there.
 *
 * @param id 20 hexadecimal digits, the beginning of the SHA-256 of the imported file
 * @param tags lower case, without #
 * @param language BCP 47 tag; empty when not known
 * @param generated whether a program drew it
 * @param hasSound whether there is anything to hear
 * @param poster a JPEG of the smallest rendition's size
 * @param placeholder a data URI of less than 1 KB, to show before the poster has loaded
 * @param renditions largest first, at least one
 */
public record Clip(
    String id,
    Person creator,
    String caption,
    List<String> tags,
    String language,
    Duration duration,
    boolean generated,
    boolean hasSound,
    Instant published,
    MediaName poster,
    String placeholder,
    List<Rendition> renditions) {

  public Clip {
    tags = List.copyOf(tags);
    renditions = List.copyOf(renditions);
    Inputs.require(!renditions.isEmpty(), "clip %s must have a rendition".formatted(id));
  }

  public int width() {
    return renditions.getFirst().width();
  }

  public int height() {
    return renditions.getFirst().height();
  }
}
