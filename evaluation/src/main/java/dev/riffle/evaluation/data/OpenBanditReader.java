package dev.riffle.evaluation.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads logs in the form of the Open Bandit dataset (Saito et al., NeurIPS 2021): comma-separated
 * {@code .csv} files, plain or {@code .gz}, whose header names {@code item_id}, {@code position},
 * {@code click} and {@code propensity_score}; the place on the page is the context.
 */
public final class OpenBanditReader {
  private static final List<String> COLUMNS =
      List.of("item_id", "position", "click", "propensity_score");

  private final Dictionary items = new Dictionary();
  private final Dictionary positions = new Dictionary();

  /**
   * Reads one folder for each policy; items and positions have the same numbers in all the logs.
   *
   * @throws DataException if a folder has no such file, or a line cannot be read
   */
  public static List<BanditLog> read(List<Path> folders) {
    OpenBanditReader reader = new OpenBanditReader();
    List<List<BanditLog.Round>> logs = folders.stream().map(reader::rounds).toList();
    int actions = reader.items.ids().size();
    int contexts = reader.positions.ids().size();
    return logs.stream().map(rounds -> new BanditLog(rounds, actions, contexts)).toList();
  }

  private List<BanditLog.Round> rounds(Path folder) {
    List<BanditLog.Round> rounds = new ArrayList<>();
    TextFile.in(folder).stream()
        .filter(path -> path.getFileName().toString().matches(".*\\.csv(\\.gz)?"))
        .forEach(path -> new FileReader(new TextFile(path), rounds).read());
    if (rounds.isEmpty()) {
      throw new DataException(
          "%s must hold a .csv or .csv.gz with columns %s".formatted(folder, COLUMNS));
    }
    return rounds;
  }

  /** Reads one file; one without the columns, such as a table of items, is passed over. */
  private final class FileReader {
    private final TextFile file;
    private final List<BanditLog.Round> rounds;
    private int[] places = new int[0];
    private boolean passedOver;

    FileReader(TextFile file, List<BanditLog.Round> rounds) {
      this.file = file;
      this.rounds = rounds;
    }

    void read() {
      file.eachLine(this::readLine);
    }

    private void readLine(String line, long number) {
      if (number == 1) {
        List<String> names = Arrays.asList(line.replace("\uFEFF", "").split(",", -1));
        places = COLUMNS.stream().mapToInt(names::indexOf).toArray();
        passedOver = Arrays.stream(places).anyMatch(place -> place < 0);
      } else if (!passedOver) {
        rounds.add(round(line.split(",", -1), number));
      }
    }

    private BanditLog.Round round(String[] fields, long number) {
      if (fields.length <= Arrays.stream(places).max().orElse(0)) {
        throw file.wrong(number, "must have as many columns as the header");
      }
      double propensity = number(fields[places[3]], "propensity_score", number);
      if (!(propensity > 0 && propensity <= 1)) {
        throw file.wrong(number, "propensity_score must be above 0 to 1, but was " + propensity);
      }
      return new BanditLog.Round(
          positions.add(fields[places[1]]),
          items.add(fields[places[0]]),
          propensity,
          number(fields[places[2]], "click", number));
    }

    private double number(String text, String column, long number) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw file.wrong(number, "%s must be a number, but was \"%s\"".formatted(column, text));
      }
    }
  }
}
