package dev.riffle.server.media;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Takes rights away from the programs that are started, by what the system has for that. Each
 * wrapper replaces itself by the program behind it, so that the process stays the same one. What
 * does not work here, such as a network of its own in some containers, is left out.
 */
final class Confinement {
  private static final long TRIAL_SECONDS = 5;

  /** For each right the ways to take it away, the best first. */
  private static final List<List<List<String>>> WRAPPERS =
      List.of(
          List.of(List.of("unshare", "--net"), List.of("unshare", "--user", "--net")),
          List.of(
              List.of(
                  "setpriv",
                  "--pdeathsig=KILL",
                  "--no-new-privs",
                  "--inh-caps=-all",
                  "--bounding-set=-all,+dac_override"),
              List.of("setpriv", "--pdeathsig=KILL", "--no-new-privs"),
              List.of("setpriv", "--no-new-privs")),
          List.of(List.of("ionice", "-c", "2", "-n", "7")),
          List.of(List.of("nice", "-n", "10")));

  private static final List<String> LIMITS = List.of("prlimit", "--core=0", "--nofile=256");

  private final List<String> wrappers;
  private final boolean limited;

  private Confinement(List<String> wrappers, boolean limited) {
    this.wrappers = List.copyOf(wrappers);
    this.limited = limited;
  }

  /** Finds out what works on this system. */
  static Confinement ofThisSystem() {
    List<String> wrappers = new ArrayList<>();
    for (List<List<String>> ways : WRAPPERS) {
      for (List<String> way : ways) {
        List<String> longer = joined(wrappers, way);
        if (works(longer)) {
          wrappers = longer;
          break;
        }
      }
    }
    return new Confinement(wrappers, works(LIMITS));
  }

  /** Returns {@code command} as it is to be started. */
  List<String> confined(List<String> command, ToolLimits limits) {
    List<String> confined = new ArrayList<>(wrappers);
    if (limited) {
      confined.addAll(LIMITS);
      confined.add("--as=" + limits.memoryBytes());
      confined.add("--fsize=" + limits.fileBytes());
      confined.add("--nproc=" + limits.processes());
      confined.add("--cpu=" + limits.processorSeconds());
    }
    confined.addAll(command);
    return confined;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  private static boolean works(List<String> wrapper) {
    ProcessBuilder trial =
        new ProcessBuilder(joined(wrapper, List.of("true")))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    trial.environment().clear();
    try {
      Process process = trial.start();
      process.onExit().completeOnTimeout(process, TRIAL_SECONDS, TimeUnit.SECONDS).join();
      boolean hangs = process.isAlive();
      process.destroyForcibly();
      return !hangs && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
