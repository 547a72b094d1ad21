package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.data.OpenBanditReader;
import dev.riffle.evaluation.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks estimators where the truth was logged too: two policies served the same campaign at the
 * same time, so what one's log says of the other can be held against what the other earned.
 */
public final class OffPolicy {
  private static final List<String> POLICIES = List.of("random", "bts");
  private static final List<Arm> ARMS =
      List.of(
          new Arm("logged", new LoggedMean(), false),
          new Arm("dm", new DirectMethod(), false),
          new Arm("ips", new InversePropensity(), false),
          new Arm("ips-clipped", new InversePropensity(), true),
          new Arm("snips", new SelfNormalized(), false),
          new Arm("snips-clipped", new SelfNormalized(), true),
          new Arm("dr", new DoublyRobust(), false),
          new Arm("dr-clipped", new DoublyRobust(), true));

  private final Path directory;
  private final double clip;

  /**
   * Plans an evaluation.
   *
   * @param directory with a folder for each policy, {@code random} and {@code bts}, and in these
   *     one for each campaign
   * @param clip greatest importance weight of the clipped arms, at least 1
   */
  public OffPolicy(Path directory, double clip) {
    if (!(clip >= 1)) {
      throw new IllegalArgumentException("clip must be at least 1, but was " + clip);
    }
    this.directory = directory;
    this.clip = clip;
  }

  /** An estimator, with or without clipping. */
  private record Arm(String name, Estimator estimator, boolean clipped) {}

  /** One campaign, seen from the log of one policy, asked about another. */
  private record Question(
      String campaign, String logged, String target, BanditLog log, BanditLog truth) {}

  /** Returns the names of all arms, in the order printed. */
  public static List<String> arms() {
    return ARMS.stream().map(Arm::name).toList();
  }

  /**
   * Runs {@code arms} on every campaign, in both directions.
   *
   * @param data what the report calls the data
   * @throws DataException if the folders are not there, or a line cannot be read
   */
  public Report run(String data, List<String> arms) {
    List<String> about = new ArrayList<>();
    List<Report.Arm> lines = new ArrayList<>();
    for (Question question : questions()) {
      about.add(about(question));
      ARMS.stream()
          .filter(arm -> arms.contains(arm.name()))
          .forEach(arm -> lines.add(line(question, arm)));
    }
    return new Report("off-policy", data, about, lines);
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (String campaign : campaigns(directory.resolve(POLICIES.getFirst()))) {
      List<Path> folders =
          POLICIES.stream().map(policy -> directory.resolve(policy).resolve(campaign)).toList();
      List<BanditLog> logs = OpenBanditReader.read(folders);
      for (int log = 0; log < 2; log++) {
        int truth = 1 - log;
        questions.add(
            new Question(
                campaign, POLICIES.get(log), POLICIES.get(truth), logs.get(log), logs.get(truth)));
      }
    }
    return questions;
  }

  private static List<String> campaigns(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new DataException(
          "there must be folders %s and in them one a campaign, but %s does not exist"
              .formatted(POLICIES, folder));
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DataException("cannot list %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static String about(Question question) {
    return "%s: %,d rounds of %s say what %s would have earned; it earned %s in %,d rounds"
        .formatted(
            question.campaign(),
            question.log().rounds().size(),
            question.logged(),
            question.target(),
            EstimateValues.text(
                new LoggedMean().estimate(question.truth(), (round, context, action) -> 0, 1)),
            question.truth().rounds().size());
  }

  private Report.Arm line(Question question, Arm arm) {
    BanditLog log = question.log();
    TargetPolicy target = target(question.truth());
    double bound = arm.clipped() ? clip : Double.POSITIVE_INFINITY;
    double truth = question.truth().meanReward();
    return new Report.Arm(
        "%s %s->%s %s"
            .formatted(question.campaign(), question.logged(), question.target(), arm.name()),
        EstimateValues.of(arm.estimator(), log, target, bound, truth));
  }

  /**
   * Returns the policy behind a log: even, where all propensities are the same, else its shares.
   */
  private static TargetPolicy target(BanditLog log) {
    long propensities = log.rounds().stream().mapToDouble(Round::propensity).distinct().count();
    return propensities == 1 ? TargetPolicy.uniform(log.actions()) : TargetPolicy.shares(log);
  }
}
