package dev.riffle.evaluation.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a file of clicks has its user, its item and its time, by its header.
 *
 * <p>Known are Globo.com's names and the plain ones ({@code user_id}, {@code item_id}, {@code
 * timestamp}), in any case, with commas or tabs, with or without RecBole's {@code :type} behind.
 *
 * @param separator comma or tab
 * @param user index of the column, from 0; so are {@code item} and {@code time}
 * @param news whether these are clicks on news, whose articles live for hours
 */
record ClickColumns(char separator, int user, int item, int time, boolean news) {
  private static final List<String> USER = List.of("user_id", "user");
  private static final List<String> NEWS_ITEM = List.of("click_article_id", "article_id");
  private static final List<String> ITEM = List.of("item_id", "item");
  private static final List<String> TIME = List.of("click_timestamp", "timestamp", "time");

  /** Reads a header; {@code file} and line 1 are named if it is wrong. */
  static ClickColumns of(TextFile file, String header) {
    char separator = header.indexOf('\t') >= 0 ? '\t' : ',';
    List<String> names = names(header, separator);
    int news = first(names, NEWS_ITEM);
    ClickColumns columns =
        new ClickColumns(
            separator,
            first(names, USER),
            news >= 0 ? news : first(names, ITEM),
            first(names, TIME),
            news >= 0);
    if (Math.min(columns.user, Math.min(columns.item, columns.time)) < 0) {
      throw file.wrong(
          1,
          ("the header must name a user_id, a click_article_id or item_id, and a click_timestamp or"
                  + " timestamp, but was \"%s\"")
              .formatted(shorten(header)));
    }
    return columns;
  }

  /** Index of the last column that is needed. */
  int last() {
    return Math.max(user, Math.max(item, time));
  }

  private static List<String> names(String header, char separator) {
    String clean = header.replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(clean.split(String.valueOf(separator), -1))
        .map(name -> name.strip().replaceAll(":.*", "").replace("\"", ""))
        .toList();
  }

  private static int first(List<String> names, List<String> wanted) {
    return wanted.stream()
        .mapToInt(names::indexOf)
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(-1);
  }

  static String shorten(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "...";
  }
}
