package dev.riffle.evaluation.reaction;

import java.util.List;

/** One question about reaction, answered in numbers for an arm in a world of a seed. */
interface Figure {
  /** Returns the name under which it is asked for. */
  String name();

  /** Says in a sentence what happens. */
  String about();

  List<Column> columns();

  /** Returns a number for each column; NaN where there is none. */
  double[] measure(String arm, long seed);

  /**
   * What a number says.
   *
   * @param name as it is printed
   * @param digits decimal places
   */
  record Column(String name, int digits) {}
}
