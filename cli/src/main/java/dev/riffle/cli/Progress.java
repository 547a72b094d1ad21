package dev.riffle.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Shows how far long work has come: one line that is drawn again on a terminal, a line every tenth
 * of the way elsewhere. Thread-safe.
 */
final class Progress {
  private static final int BAR_WIDTH = 30;
  private static final int STEPS_WHEN_PLAIN = 10;

  private final PrintStream out;
  private final boolean terminal;
  private final String title;
  private final int total;
  private int done;

  Progress(PrintStream out, boolean terminal, String title, int total) {
    this.out = out;
    this.terminal = terminal;
    this.title = title;
    this.total = Math.max(1, total);
  }

  /** Draws on standard error, as a bar where that is a terminal. */
  static Progress onTerminal(String title, int total) {
    boolean terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    return new Progress(System.err, terminal, title, total);
  }

  /** Prints a line of its own, below whatever bar is being drawn. */
  static void tell(String line) {
    System.err.println(System.lineSeparator() + line);
  }

  /** Counts one more as done and shows it. */
  synchronized void advance(String what) {
    done++;
    if (terminal) {
      drawBar(what);
    } else if (done * STEPS_WHEN_PLAIN / total != (done - 1) * STEPS_WHEN_PLAIN / total) {
      out.printf("%s: %d of %d%n", title, done, total);
    }
  }

  private void drawBar(String what) {
    int filled = Math.min(BAR_WIDTH, BAR_WIDTH * done / total);
    String bar = "━".repeat(filled) + "╌".repeat(BAR_WIDTH - filled);
    out.printf("\r\033[K%s %s %d/%d  %s", title, bar, done, total, what);
    if (done >= total) {
      out.println();
    }
    out.flush();
  }
}
