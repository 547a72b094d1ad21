package dev.riffle.server.projects;

import dev.riffle.engine.objective.Objective;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code riffle.projects}: each project's objectives by name, such as {@code
 * riffle.projects.app.objectives.like.target=like}.
 */
@ConfigurationProperties("riffle")
record ProjectsProperties(Map<String, ProjectProperties> projects) {

  record ProjectProperties(Map<String, ObjectiveProperties> objectives) {
    Project toProject(String id) {
      return new Project(
          id,
          objectives.entrySet().stream()
              .map(entry -> entry.getValue().toObjective(entry.getKey()))
              .toList());
    }
  }

  record ObjectiveProperties(String target, Duration patience, double weight) {
    Objective toObjective(String name) {
      return Objective.of(name, target, patience, weight);
    }
  }

  List<Project> toProjects() {
    return projects.entrySet().stream()
        .map(entry -> entry.getValue().toProject(entry.getKey()))
        .toList();
  }
}
