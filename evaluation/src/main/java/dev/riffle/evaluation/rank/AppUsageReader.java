package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Sides;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.data.DelimitedFile;
import dev.riffle.evaluation.data.DelimitedFile.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Reads which apps were used in which context (Frappe: Baltrunas et al. 2015). There are positives
 * only, so each is joined by two negatives: the same user in the same context with apps, drawn
 * evenly, that the user never used. All cases are then shuffled. Draws are seeded.
 */
final class AppUsageReader {
  private static final int NEGATIVES = 2;
  private static final long SEED = 1;
  private static final List<String> APP =
      List.of("category", "downloads", "developer", "language", "price", "rating");
  private static final List<String> CONTEXT =
      List.of("daytime", "weekday", "isweekend", "homework", "cost", "weather", "country", "city");

  private final Random random = new Random(SEED);
  private final Map<String, List<String>> apps = new HashMap<>();
  private final List<String> items = new ArrayList<>();
  private final List<List<String>> uses = new ArrayList<>();
  private final Map<String, Set<String>> used = new HashMap<>();
  private final CaseWriter writer = new CaseWriter(fields(), List.of());

  private AppUsageReader() {}

  static CaseLog read(Path apps, Path usage) {
    AppUsageReader reader = new AppUsageReader();
    DelimitedFile.eachRow(apps, reader::readApp);
    DelimitedFile.eachRow(usage, reader::readUse);
    reader.uses.forEach(reader::write);
    List<Case> cases = reader.writer.cases();
    Collections.shuffle(cases, reader.random);
    return new CaseLog(
        "rank-frappe", new Sides(1 + CONTEXT.size(), 1 + APP.size()), fields(), List.of(), cases);
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>(List.of("user"));
    CONTEXT.forEach(name -> fields.add("context." + name));
    fields.add("item");
    APP.forEach(name -> fields.add("app." + name));
    return fields;
  }

  private void readApp(Row row) {
    items.add(row.text("item"));
    apps.put(row.text("item"), APP.stream().map(row::text).toList());
  }

  private void readUse(Row row) {
    List<String> use = new ArrayList<>(List.of(row.text("user"), row.text("item")));
    if (!apps.containsKey(use.get(1))) {
      throw row.wrong("item must be one of the apps, but was \"%s\"".formatted(use.get(1)));
    }
    CONTEXT.forEach(name -> use.add(row.text(name)));
    uses.add(use);
    used.computeIfAbsent(use.get(0), user -> new HashSet<>()).add(use.get(1));
  }

  private void write(List<String> use) {
    Set<String> mine = used.getOrDefault(use.get(0), Set.of());
    if (mine.size() == items.size()) {
      throw new DataException("user \"%s\" has used every app".formatted(use.get(0)));
    }
    write(use, use.get(1), true);
    for (int i = 0; i < NEGATIVES; i++) {
      String other = items.get(random.nextInt(items.size()));
      while (mine.contains(other)) {
        other = items.get(random.nextInt(items.size()));
      }
      write(use, other, false);
    }
  }

  private void write(List<String> use, String item, boolean positive) {
    writer.id("user", use.get(0)).id("item", item);
    List<String> app = apps.getOrDefault(item, List.of());
    for (int i = 0; i < app.size(); i++) {
      writer.id("app." + APP.get(i), app.get(i));
    }
    for (int i = 0; i < CONTEXT.size(); i++) {
      writer.id("context." + CONTEXT.get(i), use.get(2 + i));
    }
    writer.add(positive, 0);
  }
}
