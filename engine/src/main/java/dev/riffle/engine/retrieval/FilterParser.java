package dev.riffle.engine.retrieval;

import dev.riffle.engine.retrieval.FilterExpression.And;
import dev.riffle.engine.retrieval.FilterExpression.Attribute;
import dev.riffle.engine.retrieval.FilterExpression.Builtin;
import dev.riffle.engine.retrieval.FilterExpression.Field;
import dev.riffle.engine.retrieval.FilterExpression.In;
import dev.riffle.engine.retrieval.FilterExpression.Not;
import dev.riffle.engine.retrieval.FilterExpression.Or;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads filter expressions, by recursive descent.
 *
 * <pre>
 *   any        = all { "or" all }
 *   all        = one { "and" one }
 *   one        = "not" one | "(" any ")" | comparison
 *   comparison = field ( "=" | "!=" ) value | field [ "not" ] "in" "(" value { "," value } ")"
 *   field      = "kind" | "author" | "language" | "region" | "tag" | "attribute." name
 *   value      = word | "'" text "'" | '"' text '"'
 * </pre>
 */
public final class FilterParser {
  private static final int DEPTH_MAX = 50;
  private static final String ATTRIBUTE = "attribute.";

  private final FilterTokens tokens;
  private int depth;

  FilterParser(FilterTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the condition that {@code text} states; an empty text holds for all.
   *
   * @throws IllegalArgumentException if it is not of the form above; the message has the column
   */
  public static FilterExpression parse(String text) {
    if (text.isBlank()) {
      return FilterExpression.ALL;
    }
    FilterParser parser = new FilterParser(new FilterTokens("filter", text));
    FilterExpression expression = parser.any();
    parser.tokens.expectEnd("and, or, or the end");
    return expression;
  }

  FilterExpression any() {
    List<FilterExpression> parts = new ArrayList<>(List.of(all()));
    while (tokens.take("or")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Or(List.copyOf(parts));
  }

  private FilterExpression all() {
    List<FilterExpression> parts = new ArrayList<>(List.of(one()));
    while (tokens.take("and")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.getFirst() : new And(List.copyOf(parts));
  }

  private FilterExpression one() {
    if (++depth > DEPTH_MAX) {
      throw tokens.error("at most %d levels".formatted(DEPTH_MAX));
    }
    FilterExpression expression = oneAtDepth();
    depth--;
    return expression;
  }

  private FilterExpression oneAtDepth() {
    if (tokens.take("not")) {
      return new Not(one());
    }
    if (tokens.take("(")) {
      FilterExpression expression = any();
      tokens.expect(")");
      return expression;
    }
    return comparison();
  }

  private FilterExpression comparison() {
    Field field = field();
    if (tokens.take("=")) {
      return new In(field, Set.of(tokens.value()));
    }
    if (tokens.take("!=")) {
      return new Not(new In(field, Set.of(tokens.value())));
    }
    boolean negated = tokens.take("not");
    if (!tokens.take("in")) {
      throw tokens.error("=, !=, in or not in");
    }
    FilterExpression in = new In(field, values());
    return negated ? new Not(in) : in;
  }

  private Field field() {
    for (Builtin field : Builtin.values()) {
      if (tokens.take(field.name().toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    return new Attribute(
        tokens.wordAfter(
            ATTRIBUTE, "kind, author, language, region, tag, attribute.NAME, not or ("));
  }

  private Set<String> values() {
    Set<String> values = new LinkedHashSet<>();
    tokens.expect("(");
    do {
      values.add(tokens.value());
    } while (tokens.take(","));
    tokens.expect(")");
    return Set.copyOf(values);
  }
}
