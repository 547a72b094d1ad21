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
  private final CaptionStorage captions;
  private final Supplier<ClipCheck> check;
  private final InstantSource clock;

  ClipProduction(
      ClipStorage storage,
      ClipChanges changes,
      ClipIds ids,
      CaptionStorage captions,
      Supplier<ClipCheck> check,
      InstantSource clock) {
    this.storage = storage;
    this.changes = changes;
    this.ids = ids;
    this.captions = captions;
    this.check = check;
    this.clock = clock;
  }

  /**
   * What somebody wants to be a clip; a creator has at most one of each source and edit.
   *
   * @param source SHA-256 of the file that came
   * @param edit tells apart what is made of one file; empty for the file as it is
   * @param base what it is made with
   * @param publishAt when others get to see it; at once where empty or past
   */
  public record Work(
      String source,
      String edit,
      ClipMetadata metadata,
      Sharing sharing,
      Optional<Derivation> base,
      Optional<Instant> publishAt) {

    static Work of(String source, ClipMetadata metadata, Sharing sharing) {
      return new Work(source, "", metadata, sharing, Optional.empty(), Optional.empty());
    }
  }

  /** Returns the clip that this creator has of the same source and edit, in whatever state. */
  public Optional<Clip> known(Work work) {
    return storage.findBySource(
        work.source(), ids.creator(work.metadata().creator()).id(), work.edit());
  }

  /**
   * Refuses what is not taken at all, before any work is done.
   *
   * @throws org.springframework.web.ErrorResponseException saying so
   */
  public void admit(Work work) {
    ClipMetadata metadata = work.metadata();
    check.get().admit(ids.creator(metadata.creator()).id(), metadata.caption(), work.source());
  }

  /** Adds a clip that can be played, of which more is being made; it may be held for moderators. */
  public Clip add(Work work, Product product) {
    return add(work, product, new Files(List.of(), Optional.empty(), true));
  }

  /** What there is beside the first rendition, and whether there will be more. */
  record Files(List<Rendition> rest, Optional<Sprite> sprite, boolean growing) {}

  Clip add(Work work, Product product, Files files) {
    Clip clip = clip(work, product, files);
    ClipCheck.Finding finding =
        check.get().look(clip, hashes(work.source(), clip), product.picture());
    Clip checked = finding.held() ? clip.with(ClipState.HELD) : clip;
    changes.add(checked, work.source(), work.edit(), ahead(work), finding);
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

  /** Sets the captions of a clip; {@code text} is WebVTT. */
  public void caption(String clip, String language, String text) {
    changes.captions(clip, () -> captions.put(clip, language, text));
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

  private Clip clip(Work work, Product product, Files files) {
    ClipMetadata metadata = work.metadata().by(ids.creator(work.metadata().creator()));
    return new Clip(
        ids.next(work.source()),
        metadata.creator(),
        metadata.caption(),
        metadata.tags(),
        metadata.language(),
        product.duration(),
        metadata.generated(),
        product.hasSound(),
        ahead(work).orElseGet(() -> published(metadata)),
        product.poster(),
        product.placeholder(),
        work.sharing(),
        ahead(work).isPresent() ? ClipState.SCHEDULED : ClipState.PUBLISHED,
        false,
        files.growing(),
        files.sprite(),
        RenditionStorage.merged(List.of(product.rendition()), files.rest()),
        List.of(),
        work.base());
  }

  private Optional<Instant> ahead(Work work) {
    return work.publishAt()
        .map(time -> time.truncatedTo(ChronoUnit.MICROS))
        .filter(clock.instant()::isBefore);
  }

  /** As exact as the database keeps it, so that a clip reads as it was written. */
  private Instant published(ClipMetadata metadata) {
    return metadata.publishedAt().orElseGet(clock::instant).truncatedTo(ChronoUnit.MICROS);
  }
}
