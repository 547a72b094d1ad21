package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;

/**
 * How a feed is put in order.
 *
 * @param authorGap places between two items of one author, where others are left, 0 to 20
 * @param variety share of the order that goes to unlikeness with what comes before, 0 to 1
 * @param tagShare most places of a feed that one tag takes, where others are left, above 0 to 1
 * @param quotas rules on how many places go to what, such as {@code kind = news at most 3 of 10};
 *     empty for none
 */
public record RerankingSettings(int authorGap, double variety, double tagShare, String quotas) {

  static final RerankingSettings DEFAULTS = new RerankingSettings(2, 0.25, 0.7, "");

  public RerankingSettings {
    Check.range("reranking.author-gap", authorGap, 0, 20);
    Check.range("reranking.variety", variety, 0, 1);
    Check.range("reranking.tag-share", tagShare, 0.01, 1);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static RerankingSettings of(SettingValues values) {
    RerankingSettings d = DEFAULTS;
    return new RerankingSettings(
        values.integer("reranking.author-gap", d.authorGap),
        values.number("reranking.variety", d.variety),
        values.number("reranking.tag-share", d.tagShare),
        values.text("reranking.quotas", d.quotas));
  }
}
