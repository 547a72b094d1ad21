package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Sides;
import dev.riffle.evaluation.data.DelimitedFile;
import dev.riffle.evaluation.data.DelimitedFile.Row;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads ratings in time order as RecBole's atomic files have them ({@code NAME.inter}, {@code
 * NAME.item}, {@code NAME.user}); four and more of five is positive.
 */
final class RatingsReader {
  private static final double POSITIVE = 4;
  private static final List<String> FIELDS =
      List.of(
          "user",
          "person.age",
          "person.gender",
          "person.occupation",
          "item",
          "film.year",
          "film.class");

  private final CaseWriter writer = new CaseWriter(FIELDS, List.of());
  private final Map<String, Row> users = new HashMap<>();
  private final Map<String, Row> items = new HashMap<>();

  private RatingsReader() {}

  static CaseLog read(Path directory, String name) {
    RatingsReader reader = new RatingsReader();
    DelimitedFile.eachRow(
        directory.resolve(name + ".user"), row -> reader.users.put(row.text("user_id"), row));
    DelimitedFile.eachRow(
        directory.resolve(name + ".item"), row -> reader.items.put(row.text("item_id"), row));
    DelimitedFile.eachRow(directory.resolve(name + ".inter"), reader::readRating);
    List<Case> cases = reader.writer.cases();
    cases.sort(Comparator.comparingLong(Case::millis));
    return new CaseLog("rank-ratings", new Sides(4, 3), FIELDS, List.of(), cases);
  }

  private void readRating(Row row) {
    writer.id("user", row.text("user_id")).id("item", row.text("item_id"));
    writeUser(users.get(row.text("user_id")));
    writeItem(items.get(row.text("item_id")));
    writer.add(row.number("rating") >= POSITIVE, Math.round(row.number("timestamp") * 1_000));
  }

  private void writeUser(@Nullable Row user) {
    if (user != null) {
      writer
          .id("person.age", "" + (int) (user.number("age") / 5))
          .id("person.gender", user.text("gender"))
          .id("person.occupation", user.text("occupation"));
    }
  }

  private void writeItem(@Nullable Row item) {
    if (item != null) {
      writer.id("film.year", item.text("release_year"));
      for (String genre : item.text("class").split(" ", -1)) {
        writer.id("film.class", genre);
      }
    }
  }
}
