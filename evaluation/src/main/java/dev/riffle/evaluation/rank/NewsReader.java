package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Sides;
import dev.riffle.evaluation.data.TextFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads impressions of news in time order (MIND: Wu et al. 2020): {@code behaviors.tsv} and {@code
 * news.tsv}, without headers.
 */
final class NewsReader {
  private static final int HISTORY_MAX = 10;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ENGLISH);
  private static final List<String> FIELDS =
      List.of(
          "user",
          "history.item",
          "history.category",
          "history.subcategory",
          "time.hour",
          "item",
          "article.category",
          "article.subcategory");

  private final CaseWriter writer = new CaseWriter(FIELDS, List.of());
  private final Map<String, String[]> articles = new HashMap<>();

  private NewsReader() {}

  static CaseLog read(Path directory) {
    NewsReader reader = new NewsReader();
    new TextFile(directory.resolve("news.tsv")).eachLine((line, number) -> reader.readNews(line));
    TextFile behaviors = new TextFile(directory.resolve("behaviors.tsv"));
    behaviors.eachLine((line, number) -> reader.readImpression(behaviors, line, number));
    List<Case> cases = reader.writer.cases();
    cases.sort(Comparator.comparingLong(Case::millis));
    return new CaseLog("rank-news", new Sides(5, 3), FIELDS, List.of(), cases);
  }

  private void readNews(String line) {
    String[] columns = line.split("\t", 4);
    articles.put(columns[0], columns);
  }

  private void readImpression(TextFile file, String line, long number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 5) {
      throw file.wrong(number, "must have 5 columns, but has " + columns.length);
    }
    LocalDateTime time = time(file, columns[2], number);
    for (String shown : columns[4].strip().split(" ", -1)) {
      int dash = shown.lastIndexOf('-');
      if (dash < 0) {
        throw file.wrong(number, "must list ITEM-0 or ITEM-1, but has \"%s\"".formatted(shown));
      }
      write(columns[1], columns[3], shown.substring(0, dash));
      writer.id("time.hour", "" + time.getHour());
      writer.add(shown.endsWith("1"), time.toInstant(ZoneOffset.UTC).toEpochMilli());
    }
  }

  private static LocalDateTime time(TextFile file, String text, long number) {
    try {
      return LocalDateTime.parse(text, TIME);
    } catch (DateTimeParseException e) {
      throw file.wrong(
          number, "time must look like 11/15/2019 8:55:22 AM, but was \"%s\"".formatted(text));
    }
  }

  private void write(String user, String history, String item) {
    writer.id("user", user).id("item", item);
    writeContent("article", item);
    String[] clicked = history.split(" ", -1);
    for (int i = Math.max(0, clicked.length - HISTORY_MAX); i < clicked.length; i++) {
      writer.id("history.item", clicked[i]);
      writeContent("history", clicked[i]);
    }
  }

  private void writeContent(String group, String item) {
    String[] article = articles.get(item);
    if (article != null && article.length >= 3) {
      writer.id(group + ".category", article[1]).id(group + ".subcategory", article[2]);
    }
  }
}
