package dev.riffle.engine.catalog;

import dev.riffle.engine.check.Check;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that can be recommended: a clip, an article, a product. Words that items share, such as
 * tags, are one string in memory.
 *
 * @param id 1 to 256 bytes, unique among items
 * @param kind such as {@code clip}; empty when not given
 * @param author id of who made it; empty when not given
 * @param published when it appeared; {@link Instant#EPOCH} when not known
 * @param expires from when on it is not recommended; {@link Instant#MAX} for never
 * @param language BCP 47 tag; empty when not known
 * @param region where it belongs; empty when not known
 * @param tags at most 64, each at most 256 bytes
 * @param text title, caption or body, at most 10,000 characters
 * @param duration of a clip, up to one day; zero when it has none
 * @param attributes at most 64 free pairs, for filters
 * @param vectors at most 8 content vectors by name; those of one name should have one length
 */
public record Item(
    String id,
    String kind,
    String author,
    Instant published,
    Instant expires,
    String language,
    String region,
    List<String> tags,
    String text,
    Duration duration,
    Map<String, String> attributes,
    Map<String, Embedding> vectors) {

  private static final int TAGS_MAX = 64;
  private static final int ATTRIBUTES_MAX = 64;
  private static final int VECTORS_MAX = 8;
  private static final int TEXT_CHARS_MAX = 10_000;

  public Item {
    Check.id("item id", id);
    Check.optionalId("kind", kind);
    Check.optionalId("author", author);
    Check.optionalId("language", language);
    Check.optionalId("region", region);
    Check.size("tags", tags, TAGS_MAX);
    Check.size("attributes", attributes.keySet(), ATTRIBUTES_MAX);
    Check.size("vectors", vectors.keySet(), VECTORS_MAX);
    Check.text("text", text, TEXT_CHARS_MAX);
    Check.duration("duration", duration, Duration.ofDays(1));
    kind = kind.intern();
    author = author.intern();
    language = language.intern();
    region = region.intern();
    tags = tags.stream().map(tag -> Check.id("tag", tag).intern()).distinct().toList();
    attributes = Map.copyOf(attributes);
    attributes.forEach(Item::checkAttribute);
    vectors = Map.copyOf(vectors);
  }

  /** Starts an item with nothing but an id. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  private static void checkAttribute(String name, String value) {
    Check.id("attribute name", name);
    Check.optionalId("attribute " + name, value);
  }

  /** Collects the parts of an {@link Item}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String kind = "";
    private String author = "";
    private Instant published = Instant.EPOCH;
    private Instant expires = Instant.MAX;
    private String language = "";
    private String region = "";
    private List<String> tags = List.of();
    private String text = "";
    private Duration duration = Duration.ZERO;
    private Map<String, String> attributes = Map.of();
    private Map<String, Embedding> vectors = Map.of();

    private Builder(String id) {
      this.id = id;
    }

    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    public Builder author(String author) {
      this.author = author;
      return this;
    }

    public Builder published(Instant published) {
      this.published = published;
      return this;
    }

    public Builder expires(Instant expires) {
      this.expires = expires;
      return this;
    }

    public Builder language(String language) {
      this.language = language;
      return this;
    }

    public Builder region(String region) {
      this.region = region;
      return this;
    }

    public Builder tags(String... tags) {
      return tags(List.of(tags));
    }

    public Builder tags(List<String> tags) {
      this.tags = tags;
      return this;
    }

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    public Builder duration(Duration duration) {
      this.duration = duration;
      return this;
    }

    public Builder attributes(Map<String, String> attributes) {
      this.attributes = attributes;
      return this;
    }

    public Builder vectors(Map<String, Embedding> vectors) {
      this.vectors = vectors;
      return this;
    }

    /**
     * Returns the item.
     *
     * @throws IllegalArgumentException if a part is out of its range
     */
    public Item build() {
      return new Item(
          id,
          kind,
          author,
          published,
          expires,
          language,
          region,
          tags,
          text,
          duration,
          attributes,
          vectors);
    }
  }
}
