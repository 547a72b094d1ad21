package dev.riffle.server.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One transaction's worth: each new row with its position, and what each append is to be told.
 *
 * @param outcomes of the appends, in their order
 * @param batches new rows by project
 */
record Plan(List<Outcome> outcomes, Map<String, Batch> batches) {

  /** What an append is told when the plan is durable. */
  record Outcome(Append append, Appended appended) {}

  /** A row and where it goes. */
  record Placed(long position, Row row) {}

  /**
   * New rows of a project.
   *
   * @param previous position before the first
   */
  record Batch(long previous, List<Placed> rows) {
    long end() {
      return previous + rows.size();
    }

    List<Logged> logged() {
      return rows.stream()
          .map(placed ->
              new Logged(
                  placed.position, placed.row.received().received(), placed.row.received().entry()))
          .toList();
    }
  }

  /**
   * Places the rows of {@code group} behind the ends of their logs, leaving out events whose id is
   * known, or came earlier in the group.
   *
   * @param ends by project
   * @param known ids' keys by project; added to
   */
  static Plan of(List<Append> group, Map<String, Long> ends, Map<String, Set<UUID>> known) {
    Map<String, Batch> batches = new LinkedHashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Append append : group) {
      String project = append.project();
      Batch batch =
          batches.computeIfAbsent(
              project, name -> new Batch(ends.getOrDefault(name, 0L), new ArrayList<>()));
      Set<UUID> keys = known.computeIfAbsent(project, _ -> new java.util.HashSet<>());
      outcomes.add(new Outcome(append, place(append, batch, keys)));
    }
    return new Plan(outcomes, batches);
  }

  private static Appended place(Append append, Batch batch, Set<UUID> known) {
    int duplicates = 0;
    for (Row row : append.rows()) {
      if (row.event().isPresent() && !known.add(row.event().get())) {
        duplicates++;
      } else {
        batch.rows.add(new Placed(batch.end() + 1, row));
      }
    }
    return new Appended(batch.end(), duplicates);
  }

  boolean isEmpty() {
    return batches.values().stream().allMatch(batch -> batch.rows.isEmpty());
  }

  /** Returns the ends of the logs once this plan is durable. */
  Map<String, Long> ends() {
    Map<String, Long> ends = new HashMap<>();
    batches.forEach((project, batch) -> ends.put(project, batch.end()));
    return ends;
  }
}
