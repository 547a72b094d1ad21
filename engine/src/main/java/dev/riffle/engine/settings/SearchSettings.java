package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;

/**
 * How the nearest vectors are found.
 *
 * @param graphFrom vectors from which on a graph is walked instead of all being scanned, 2 to
 *     16,777,216; the graph is built from half as many on, a few nodes a put
 * @param links of a node of the graph on its upper levels, 8, 16 or 32; twice as many on the lowest
 * @param width nodes that a walk keeps: more find more and take longer, 8 to 1,024
 * @param buildWidth nodes that a walk keeps when it looks for a new node's neighbours, 8 to 1,024
 */
public record SearchSettings(int graphFrom, int links, int width, int buildWidth) {

  public static final SearchSettings DEFAULTS = new SearchSettings(50_000, 16, 64, 100);

  public SearchSettings {
    Check.range("search.graph-from", graphFrom, 2, 1 << 24);
    Check.range("search.links", links, 8, 32);
    Check.require(
        Integer.bitCount(links) == 1, "search.links must be 8, 16 or 32, but was " + links);
    Check.range("search.width", width, 8, 1_024);
    Check.range("search.build-width", buildWidth, 8, 1_024);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static SearchSettings of(SettingValues values) {
    SearchSettings d = DEFAULTS;
    return new SearchSettings(
        values.integer("search.graph-from", d.graphFrom),
        values.integer("search.links", d.links),
        values.integer("search.width", d.width),
        values.integer("search.build-width", d.buildWidth));
  }
}
