package dev.riffle.evaluation.report;

import java.nio.file.Path;
import java.util.List;

/**
 * Where each arm's lists go: those of the main arm to the file that was asked for, those of another
 * to the same name with {@code .ARM} behind it.
 */
public interface ListFiles {
  /** Returns the open file of an arm; the caller closes it. */
  ListWriter open(String arm);

  /** Writes nothing. */
  static ListFiles none() {
    return arm -> ListWriter.none();
  }

  /**
   * Writes to {@code file} and its neighbours.
   *
   * @param main the arm to prefer for {@code file} itself; if it is not among {@code arms}, the
   *     last of them
   */
  static ListFiles of(Path file, String main, List<String> arms) {
    String first = arms.contains(main) ? main : arms.getLast();
    return arm ->
        ListWriter.to(
            arm.equals(first) ? file : file.resolveSibling(file.getFileName() + "." + arm));
  }
}
