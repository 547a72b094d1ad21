package dev.riffle.server.recommender;

import dev.riffle.engine.catalog.Embedding;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.ItemPut;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item as callers send it. */
@Schema(name = "Item")
record ItemJson(
    @Schema(maxLength = 256) String id,
    @Schema(example = "clip", maxLength = 256) @Nullable String kind,
    @Schema(description = "Id of who made it", maxLength = 256) @Nullable String author,
    @Nullable Instant published,
    @Schema(description = "From when on it is not recommended") @Nullable Instant expires,
    @Schema(example = "en", maxLength = 256) @Nullable String language,
    @Schema(maxLength = 256) @Nullable String region,
    @Nullable List<String> tags,
    @Schema(maxLength = 10_000) @Nullable String text,
    @Schema(minimum = "0", maximum = "86400") @Nullable Double durationSeconds,
    @Nullable Map<String, String> attributes,
    @Schema(description = "Content vectors by name") @Nullable Map<String, float[]> vectors)
    implements EntryJson {

  @Override
  public Entry toEntry(Instant now) {
    Item item =
        Item.builder(Fields.required("id", id))
            .kind(Fields.or(kind, ""))
            .author(Fields.or(author, ""))
            .published(Fields.or(published, Instant.EPOCH))
            .expires(Fields.or(expires, Instant.MAX))
            .language(Fields.or(language, ""))
            .region(Fields.or(region, ""))
            .tags(Fields.ids("tags", tags))
            .text(Fields.or(text, ""))
            .duration(Fields.seconds("durationSeconds", Fields.or(durationSeconds, 0.0)))
            .attributes(Fields.pairs("attributes", attributes))
            .vectors(embeddings())
            .build();
    return new ItemPut(item, now);
  }

  private Map<String, Embedding> embeddings() {
    Map<String, Embedding> embeddings = new HashMap<>();
    Fields.or(vectors, Map.<String, float[]>of())
        .forEach((name, components) ->
            embeddings.put(name, Embedding.of(Fields.required("vectors", components))));
    return embeddings;
  }
}
