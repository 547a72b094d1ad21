package dev.riffle.engine.retrieval;

import dev.riffle.engine.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rules such as {@code kind = news at most 3 of 10, tag = local at least 1 of 5}.
 *
 * <pre>
 *   quotas = quota { "," quota }
 *   quota  = any "at" ( "most" | "least" ) number "of" number     (any: see FilterParser)
 * </pre>
 */
public final class QuotaParser {
  /** More rules are refused. */
  public static final int COUNT_MAX = 8;

  private QuotaParser() {}

  /**
   * Returns the rules that {@code text} states; none for an empty text.
   *
   * @throws IllegalArgumentException if it is not of the form above, or a number out of its range
   */
  public static List<Quota> parse(String text) {
    List<Quota> quotas = new ArrayList<>();
    if (text.isBlank()) {
      return List.of();
    }
    FilterTokens tokens = new FilterTokens("reranking.quotas", text);
    FilterParser parser = new FilterParser(tokens);
    do {
      quotas.add(quota(parser.any(), tokens));
    } while (tokens.take(","));
    tokens.expectEnd("a comma, or the end");
    Check.size("reranking.quotas", quotas, COUNT_MAX);
    return List.copyOf(quotas);
  }

  private static Quota quota(FilterExpression sort, FilterTokens tokens) {
    tokens.expect("at");
    boolean most = tokens.take("most");
    if (!most) {
      tokens.expect("least");
    }
    int count = tokens.number();
    tokens.expect("of");
    int window = tokens.number();
    return most ? Quota.atMost(sort, count, window) : Quota.atLeast(sort, count, window);
  }
}
