package dev.riffle.server.studio;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The stages in which the engine tries a new clip out.
 *
 * @param ends impressions at which each stage ends, rising
 */
public record Stages(List<Integer> ends) {
  public Stages {
    ends = List.copyOf(ends);
  }

  /** Returns the stage, from 1, that an impression belongs to; behind the last one more. */
  int of(long impression) {
    return 1 + (int) ends.stream().filter(end -> end < impression).count();
  }

  /** Returns the impression that ends a stage; 0 for what comes behind all. */
  int end(int stage) {
    return stage <= ends.size() ? ends.get(stage - 1) : 0;
  }

  @Override
  public String toString() {
    return ends.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
