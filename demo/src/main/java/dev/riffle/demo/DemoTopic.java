package dev.riffle.demo;

/**
 * One recognisable subject of the demo.
 *
 * @param id the topic's hashtag without its hash, such as {@code ocean}
 * @param name what a viewer reads, such as {@code Ocean}
 */
public record DemoTopic(String id, String name) {}
