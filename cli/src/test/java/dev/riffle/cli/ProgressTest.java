package dev.riffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void advance_notATerminal_printsALineEveryTenth() {
    Progress progress = new Progress(new PrintStream(shown, true, UTF_8), false, "Clips", 60);

    IntStream.range(0, 60).forEach(i -> progress.advance("clip"));

    assertEquals(10, shown.toString(UTF_8).lines().count());
    assertTrue(shown.toString(UTF_8).contains("Clips: 60 of 60"));
  }

  @Test
  void advance_terminal_drawsTheSameLineAgain() {
    Progress progress = new Progress(new PrintStream(shown, true, UTF_8), true, "Clips", 2);

    progress.advance("first");
    progress.advance("second");

    assertEquals(1, shown.toString(UTF_8).chars().filter(c -> c == '\n').count());
    assertTrue(shown.toString(UTF_8).contains("2/2  second"));
  }
}
