package dev.riffle.server.media;

/**
 * How a run of a tool ended.
 *
 * @param exit its exit code, 0 for success
 * @param end whether it ended by itself
 * @param output what it printed
 * @param errors the end of what it printed to its error stream
 */
public record ToolResult(int exit, End end, String output, String errors) {

  /** Ways to end. */
  public enum End {
    BY_ITSELF,
    OUT_OF_TIME,
    TOO_MUCH_OUTPUT
  }

  public boolean succeeded() {
    return end == End.BY_ITSELF && exit == 0;
  }

  /** Returns the last line of the errors, for logs. */
  public String lastError() {
    return errors.lines().filter(line -> !line.isBlank()).reduce("", (first, second) -> second);
  }
}
