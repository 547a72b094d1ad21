package dev.riffle.evaluation.simulate;

import dev.riffle.engine.catalog.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One clip of a world, with what only the world knows of it.
 *
 * @param number in the world, from 0
 * @param topic number of its topic
 * @param creator number of its creator
 * @param seconds its length
 * @param quality by which everybody finishes it more, or less, often; in log-odds
 * @param id as the policies know it
 * @param author as the policies know the creator
 * @param tags as the policies know them, the topic first
 */
record Clip(
    int number,
    int topic,
    int creator,
    int seconds,
    double quality,
    String id,
    String author,
    List<String> tags) {

  /** Returns what an engine is told of the clip. */
  Item item(Instant published) {
    return Item.builder(id)
        .kind("clip")
        .author(author)
        .published(published)
        .tags(tags)
        .duration(Duration.ofSeconds(seconds))
        .build();
  }
}
