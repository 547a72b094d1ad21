package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Sides;
import dev.riffle.evaluation.data.DelimitedFile;
import dev.riffle.evaluation.data.DelimitedFile.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads fashion items shown in a shop and whether they were clicked (Open Bandit: Saito et al.
 * 2021): all campaigns under all logging policies, as one log in time order. An item's features are
 * those of the random policy's files, since the other's have other names for the same.
 */
final class BanditReader {
  private static final List<String> POLICIES = List.of("random", "bts");
  private static final List<String> CAMPAIGNS = List.of("men", "women");
  private static final List<String> FIELDS =
      List.of(
          "slot.campaign",
          "slot.policy",
          "slot.position",
          "user.0",
          "user.1",
          "user.2",
          "user.3",
          "time.hour",
          "item",
          "content.1",
          "content.2",
          "content.3");
  private static final List<String> DENSE = List.of("content.0", "affinity.item", "affinity.any");

  private final CaseWriter writer = new CaseWriter(FIELDS, DENSE);
  private final Map<String, Row> content = new HashMap<>();

  private BanditReader() {}

  /** Reads a folder that has {@code POLICY/CAMPAIGN/CAMPAIGN.csv.gz}. */
  static CaseLog read(Path directory) {
    BanditReader reader = new BanditReader();
    for (String campaign : CAMPAIGNS) {
      Path random = directory.resolve("random").resolve(campaign);
      DelimitedFile.eachRow(
          random.resolve("item_context.csv"),
          row -> reader.content.put(campaign + row.text("item_id"), row));
      for (String policy : POLICIES) {
        Path folder = directory.resolve(policy).resolve(campaign);
        DelimitedFile.eachRow(
            folder.resolve(campaign + ".csv.gz"), row -> reader.readRow(policy, campaign, row));
      }
    }
    List<Case> cases = reader.writer.cases();
    cases.sort(Comparator.comparingLong(Case::millis));
    return new CaseLog("rank-obd", new Sides(8, 4), FIELDS, DENSE, cases);
  }

  private void readRow(String policy, String campaign, Row row) {
    String item = row.text("item_id");
    Row features = content.get(campaign + item);
    if (features == null) {
      throw row.wrong("item_id must be in item_context.csv, but was \"%s\"".formatted(item));
    }
    Instant time = OffsetDateTime.parse(row.text("timestamp").replace(' ', 'T')).toInstant();
    writer
        .id("slot.campaign", campaign)
        .id("slot.policy", policy)
        .id("slot.position", row.text("position"))
        .id("item", campaign + item)
        .id("time.hour", "" + time.atOffset(ZoneOffset.UTC).getHour())
        .number("content.0", features.number("item_feature_0"))
        .number("affinity.item", row.number("user-item_affinity_" + item));
    for (int i = 0; i <= 3; i++) {
      writer.id("user." + i, row.text("user_feature_" + i));
    }
    for (int i = 1; i <= 3; i++) {
      writer.id("content." + i, features.text("item_feature_" + i));
    }
    writer.number("affinity.any", Math.log1p(affinities(row, campaign)));
    writer.add(row.number("click") > 0, time.toEpochMilli());
  }

  private double affinities(Row row, String campaign) {
    long items = content.keySet().stream().filter(name -> name.startsWith(campaign)).count();
    double sum = 0;
    for (int i = 0; i < items; i++) {
      sum += row.number("user-item_affinity_" + i);
    }
    return sum;
  }
}
