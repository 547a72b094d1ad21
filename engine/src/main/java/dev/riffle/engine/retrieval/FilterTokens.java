package dev.riffle.engine.retrieval;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a filter, or of rules made of filters, one after another. */
final class FilterTokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:(!=|[=(),])|'([^']*)'|\"([^\"]*)\"|([^\\s=!(),'\"]+)|($)|(.))");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int SIGN = 1;
  private static final int SINGLE_QUOTED = 2;
  private static final int DOUBLE_QUOTED = 3;
  private static final int WORD = 4;
  private static final int END = 5;

  private final String name;
  private final String text;
  private final Matcher matcher;

  /** Reads {@code text}, which errors call {@code name}. */
  FilterTokens(String name, String text) {
    this.name = name;
    this.text = text;
    matcher = TOKEN.matcher(text);
    advance();
  }

  /** Moves on if the next token is this sign or unquoted word; returns whether it was. */
  boolean take(String token) {
    boolean found = token.equals(group(SIGN)) || token.equals(group(WORD));
    if (found) {
      advance();
    }
    return found;
  }

  void expect(String token) {
    if (!take(token)) {
      throw error("\"" + token + "\"");
    }
  }

  void expectEnd(String expected) {
    if (matcher.group(END) == null) {
      throw error(expected);
    }
  }

  /** Returns the next word, a whole number of at most three digits. */
  int number() {
    String word = group(WORD);
    if (!NUMBER.matcher(word).matches()) {
      throw error("a whole number");
    }
    advance();
    return Integer.parseInt(word);
  }

  /** Returns what follows {@code prefix} in the next word. */
  String wordAfter(String prefix, String expected) {
    String word = group(WORD);
    if (!word.startsWith(prefix) || word.length() == prefix.length()) {
      throw error(expected);
    }
    advance();
    return word.substring(prefix.length());
  }

  /** Returns the next word or quoted text. */
  String value() {
    String value = group(SINGLE_QUOTED) + group(DOUBLE_QUOTED) + group(WORD);
    if (matcher.group(SINGLE_QUOTED) == null
        && matcher.group(DOUBLE_QUOTED) == null
        && matcher.group(WORD) == null) {
      throw error("a value");
    }
    advance();
    return value;
  }

  IllegalArgumentException error(String expected) {
    String rest = text.substring(matcher.start()).strip();
    int column = text.length() - text.substring(matcher.start()).stripLeading().length() + 1;
    String found = rest.isEmpty() ? "the end" : "\"" + rest + "\"";
    return new IllegalArgumentException(
        "%s must have %s at column %d, but has %s".formatted(name, expected, column, found));
  }

  private void advance() {
    if (!matcher.find()) {
      throw new IllegalStateException("there is nothing behind the end of \"" + text + "\"");
    }
  }

  private String group(int number) {
    String group = matcher.group(number);
    return group == null ? "" : group;
  }
}
