package dev.riffle.server.projects;

import dev.riffle.engine.Settings;
import dev.riffle.engine.objective.Objective;
import java.util.List;

/**
 * A customer of the engine, apart from all others.
 *
 * @param id lower-case letters, digits and hyphens, at most 63
 * @param objectives what its feeds are to bring about
 * @param settings of its engine
 */
public record Project(String id, List<Objective> objectives, Settings settings) {
  /** Id of the project behind Riffle's own app. */
  public static final String APP = "app";

  public Project {
    if (!id.matches("[a-z][a-z0-9-]{0,62}")) {
      throw new IllegalArgumentException(
          "project id must be a lower-case letter, then up to 62 of a-z, 0-9 and -, but was \"%s\""
              .formatted(id));
    }
    objectives = List.copyOf(objectives);
  }
}
