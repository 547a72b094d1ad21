package dev.riffle.demo;

import java.util.List;

/**
 * One clip of the demo, as data: everything that its drawing and its music are made from.
 *
 * @param id stable and unique, such as {@code ocean-1}
 * @param topic the id of its {@link DemoTopic}
 * @param variant which of the topic's scenes it shows, from 0
 * @param creator who publishes it
 * @param title a few words, drawn on the clip
 * @param caption a sentence or two
 * @param tags hashtags without the hash; the first is the topic
 * @param seconds its length, 6 to 15
 * @param seed of everything random in its picture and its music
 */
public record DemoClip(
    String id,
    String topic,
    int variant,
    DemoCreator creator,
    String title,
    String caption,
    List<String> tags,
    int seconds,
    long seed) {

  public DemoClip {
    tags = List.copyOf(tags);
    if (seconds < 6 || seconds > 15) {
      throw new IllegalArgumentException("seconds must be 6 to 15, but was " + seconds);
    }
  }
}
