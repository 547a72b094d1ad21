package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Sprite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A clip of the catalogue, as it was when it was asked for.
 *
 * @param id 20 hexadecimal digits
 * @param tags lower case, without #
 * @param language BCP 47 tag; empty when not known
 * @param generated whether a program drew it
 * @param hasSound whether there is anything to hear
 * @param poster a JPEG of the smallest rendition's size
 * @param placeholder a data URI of less than 1 KB, to show before the poster has loaded
 * @param creatorHidden whether its creator is out of sight, suspended or about to leave
 * @param processing whether more sizes are being made
 * @param sprite frames for a scrubber, where they have been made
 * @param renditions largest first, at least one
 * @param captions by language
 * @param base what it was made with, where it is a duet or a stitch
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
    Sharing sharing,
    ClipState state,
    boolean creatorHidden,
    boolean processing,
    Optional<Sprite> sprite,
    List<Rendition> renditions,
    List<CaptionTrack> captions,
    Optional<Derivation> base) {

  public Clip {
    tags = List.copyOf(tags);
    renditions = List.copyOf(renditions);
    captions = List.copyOf(captions);
    Inputs.require(!renditions.isEmpty(), "clip %s must have a rendition".formatted(id));
  }

  public int width() {
    return renditions.getFirst().width();
  }

  public int height() {
    return renditions.getFirst().height();
  }

  public Visibility visibility() {
    return sharing.visibility();
  }

  /** Tells whether everybody may see it, so that it may be in feeds, searches and grids. */
  public boolean listed() {
    return visibility() == Visibility.PUBLIC && shown();
  }

  /** Tells whether those for whom it is meant may see it. */
  boolean shown() {
    return state == ClipState.PUBLISHED && !creatorHidden;
  }

  Clip with(ClipState other) {
    return new Clip(
        id,
        creator,
        caption,
        tags,
        language,
        duration,
        generated,
        hasSound,
        published,
        poster,
        placeholder,
        sharing,
        other,
        creatorHidden,
        processing,
        sprite,
        renditions,
        captions,
        base);
  }

  Clip with(String words, List<String> newTags, Sharing newSharing) {
    return new Clip(
        id,
        creator,
        words,
        newTags,
        language,
        duration,
        generated,
        hasSound,
        published,
        poster,
        placeholder,
        newSharing,
        state,
        creatorHidden,
        processing,
        sprite,
        renditions,
        captions,
        base);
  }
}
