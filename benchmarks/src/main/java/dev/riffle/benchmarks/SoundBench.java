package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench sounds}: pages of sounds over HTTP, and what sounds cost a feed. */
@Command(
    name = "sounds",
    description = "Pages and lists of sounds, search for them, and what they cost a feed.",
    mixinStandardHelpOptions = true)
final class SoundBench implements Callable<Integer> {
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
  private static final double AIM_MILLIS = 50;
  private static final String LISTENER = "listener";
  private static final int DEEP_PAGE = 50;
  private static final int DEEP_SOUNDS = 10;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(200_000, 6);

  @Option(
      names = "--sounds",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Sounds that clips use (default: ${DEFAULT-VALUE}).")
  private int sounds;

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    Report report = new Report("sounds", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    List<String> java = List.of("-Xmx1g", "-Driffle.limits-factor=10000");
    try (ServerChild server = ServerChild.start(folder.resolve("data"), java, List.of("serve"))) {
      server.awaitAnswer("/v1/health");
      try (HttpConnection listener = server.connect()) {
        SignUp.as(LISTENER, listener);
        report.say("Writing %,d clips and %,d sounds", options.items, sounds);
        AppWorld.fill(server.data(), options.items);
        SoundTable.fill(server.data(), sounds, LISTENER);
        listener.reopen();
        measure(listener, report);
      }
      new SoundlessFeeds(server, options.seconds, report).measure();
      report.figure("machine-load", Cpu.machineLoad());
    } finally {
      Folders.remove(folder);
    }
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void measure(HttpConnection listener, Report report) throws IOException {
    Pages pages = new Pages(listener, options.seconds, AIM_MILLIS, report);
    pages.measure("sound", random -> "/api/sounds/" + sound(random));
    pages.measure("clips-first-page", random -> clips(sound(random)));
    List<String> deep = new ArrayList<>();
    for (int rank = 1; rank <= DEEP_SOUNDS; rank++) {
      deep.add(leaf(listener, clips(SoundTable.id(rank)), report));
    }
    pages.measure("clips-deep-page", random -> deep.get(random.nextInt(deep.size())));
    for (String list : List.of("trending", "saved")) {
      String path = "/api/sounds?list=" + list;
      pages.measure(list, _ -> path);
      String last = leaf(listener, path, report);
      pages.measure(list + "-deep-page", _ -> last);
    }
    pages.measure("search-word", random -> search(word(random)));
    pages.measure("search-two-words", random -> search(word(random) + "%20" + word(random)));
    pages.measure("search-beginning", random -> search(word(random).substring(0, 3)));
    pages.measure("search-slip", random -> search(slip(word(random), random)));
  }

  /** Returns the path of the fiftieth page, or of the last where there are fewer. */
  private static String leaf(HttpConnection connection, String path, Report report)
      throws IOException {
    String page = path;
    for (int number = 2; number <= DEEP_PAGE; number++) {
      Matcher next = NEXT.matcher(Load.checked(connection.get(page)).text());
      if (!next.find()) {
        report.say("  %s has %d pages", path, number - 1);
        return page;
      }
      page = path + (path.contains("?") ? "&" : "?") + "cursor=" + next.group(1);
    }
    return page;
  }

  private String sound(SplittableRandom random) {
    return SoundTable.id(ClipTable.rank(random, sounds));
  }

  private static String clips(String sound) {
    return "/api/sounds/%s/clips".formatted(sound);
  }

  private static String search(String query) {
    return "/api/sounds?query=" + query;
  }

  private static String word(SplittableRandom random) {
    return ClipTable.word(ClipTable.rank(random, ClipTable.WORDS));
  }

  private static String slip(String word, SplittableRandom random) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + 'q' + word.substring(at + 1);
  }
}
