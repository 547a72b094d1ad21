package dev.riffle.server.projects;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The projects of this server. Thread-safe. */
@Service
public final class Projects {
  private final List<Project> all;
  private final ApiKeys keys;

  Projects(ProjectsProperties properties, ApiKeys keys) {
    this.all = properties.toProjects();
    this.keys = keys;
  }

  /** Returns every project. */
  public List<Project> all() {
    return all;
  }

  /** Returns the project that {@code key} opens, in a time that does not depend on the key. */
  public Optional<Project> authenticate(String key) {
    return keys.project(key).flatMap(this::byId);
  }

  private Optional<Project> byId(String id) {
    return all.stream().filter(project -> project.id().equals(id)).findFirst();
  }
}
