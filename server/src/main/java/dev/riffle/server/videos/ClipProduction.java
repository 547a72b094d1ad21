package dev.riffle.server.videos;

import dev.riffle.server.media.Pipeline.Product;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Sprite;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what the media pipeline makes into the catalogue: the clip as soon as it can be played, then
 * its other sizes and the frames of its scrubber. Each step bears being run again. Thread-safe.
 */
public final class ClipProduction {
  private final ClipStorage storage;
  private final ClipChanges changes;
  private final ClipIds ids;
  private final Supplier<ClipCheck> check;
  private final InstantSource clock;

  ClipProduction(
      ClipStorage storage,
      ClipChanges changes,
      ClipIds ids,
      Supplier<ClipCheck> check,
      InstantSource clock) {
    this.storage = storage;
    this.changes = changes;
    this.ids = ids;
    this.check = check;
    this.clock = clock;
  }

  /** Returns the clip that this creator has of the same source, in whatever state. */
  public Optional<Clip> known(String source, ClipMetadata metadata) {
    return storage.findBySource(source, ids.creator(metadata.creator()).id());
  }

  /**
   * Refuses what is not taken at all, before any work is done.
   *
   * @param source SHA-256 of what it is made of
   * @throws org.springframework.web.ErrorResponseException saying so
   */
  public void admit(String source, ClipMetadata metadata) {
    check.get().admit(ids.creator(metadata.creator()).id(), metadata.caption(), source);
  }

  /**
   * Adds a clip that can be played, of which more is being made; it may be held for moderators.
   *
   * @param source SHA-256 of what it is made of; a creator has at most one clip of each
   */
  public Clip add(String source, ClipMetadata metadata, Sharing sharing, Product product) {
    return add(source, metadata, sharing, product, new Files(List.of(), Optional.empty(), true));
  }

  /** What there is beside the first rendition, and whether there will be more. */
  record Files(List<Rendition> rest, Optional<Sprite> sprite, boolean growing) {}

  Clip add(String source, ClipMetadata given, Sharing sharing, Product product, Files files) {
    ClipMetadata metadata = given.by(ids.creator(given.creator()));
    Clip clip = clip(ids.next(source), metadata, sharing, product, files);
    ClipCheck.Finding finding = check.get().look(clip, hashes(source, clip), product.picture());
    Clip checked = finding.held() ? clip.with(ClipState.HELD) : clip;
    changes.add(checked, source, finding);
    return checked;
  }

  /** Adds sizes to a clip; those that it has already stay as they are. */
  public void grow(String clip, List<Rendition> renditions) {
    changes.grow(clip, renditions);
  }

  /** Gives a clip its scrubber's frames. */
  public void setSprite(String clip, Sprite sprite) {
    changes.setSprite(clip, sprite);
  }

  /** Notes that nothing more is made of a clip. */
  public void finish(String clip) {
    changes.finish(clip);
  }

  private static Set<String> hashes(String source, Clip clip) {
    return Stream.concat(
            Stream.of(source, clip.poster().sha256()),
            clip.renditions().stream().map(rendition -> rendition.media().sha256()))
        .collect(Collectors.toSet());
  }

  private Clip clip(
      String id, ClipMetadata metadata, Sharing sharing, Product product, Files files) {
    return new Clip(
        id,
        metadata.creator(),
        metadata.caption(),
        metadata.tags(),
        metadata.language(),
        product.duration(),
        metadata.generated(),
        product.hasSound(),
        published(metadata),
        product.poster(),
        product.placeholder(),
        sharing,
        ClipState.PUBLISHED,
        false,
        files.growing(),
        files.sprite(),
        RenditionStorage.merged(List.of(product.rendition()), files.rest()),
        List.of());
  }

  /** As exact as the database keeps it, so that a clip reads as it was written. */
  private Instant published(ClipMetadata metadata) {
    return metadata.publishedAt().orElseGet(clock::instant).truncatedTo(ChronoUnit.MICROS);
  }
}
