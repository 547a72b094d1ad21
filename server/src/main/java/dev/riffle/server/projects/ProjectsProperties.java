package dev.riffle.server.projects;

import dev.riffle.engine.Settings;
import dev.riffle.engine.objective.Objective;
import dev.riffle.server.database.StartException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code riffle.projects}: each project's objectives by name, such as {@code
 * riffle.projects.app.objectives.like.target=like}, and where its engine's settings are not to be
 * the defaults, these by name, such as {@code riffle.projects.app.settings.exploration.share=0.02}.
 */
@ConfigurationProperties("riffle")
record ProjectsProperties(Map<String, ProjectProperties> projects) {

  record ProjectProperties(
      Map<String, ObjectiveProperties> objectives, @DefaultValue Map<String, String> settings) {
    Project toProject(String id) {
      return new Project(
          id,
          objectives.entrySet().stream()
              .map(entry -> entry.getValue().toObjective(entry.getKey()))
              .toList(),
          Settings.of(settings));
    }
  }

  record ObjectiveProperties(String target, Duration patience, double weight) {
    Objective toObjective(String name) {
      return Objective.of(name, target, patience, weight);
    }
  }

  List<Project> toProjects() {
    return projects.entrySet().stream()
        .map(entry -> toProject(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Project toProject(String id, ProjectProperties properties) {
    try {
      return properties.toProject(id);
    } catch (IllegalArgumentException e) {
      throw new StartException.ConfigurationWrong("riffle.projects." + id, e);
    }
  }
}
