package dev.riffle.server.recommender;

import dev.riffle.engine.Engine;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.profile.Interest;
import dev.riffle.engine.profile.Steering;
import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.projects.Project;
import dev.riffle.server.projects.Projects;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Every project's engine behind its log: what comes in is durable before it is acknowledged, and
 * learned in log order. Thread-safe.
 *
 * <p>Every method takes a project's id and throws {@link IllegalArgumentException} if there is no
 * such project.
 */
@Service
public final class Recommender implements AutoCloseable {
  private static final String SNAPSHOTS_FOLDER = "snapshots";

  private final Map<String, ProjectEngine> engines = new LinkedHashMap<>();
  private final InstantSource clock;

  Recommender(
      Projects projects,
      EventLog log,
      DataDirectory data,
      RecommenderProperties settings,
      InstantSource clock) {
    this.clock = clock;
    for (Project project : projects.all()) {
      Snapshots snapshots =
          new Snapshots(
              data.folder(SNAPSHOTS_FOLDER + "/" + project.id()),
              settings.snapshotInterval(),
              clock);
      Engine.Builder builder =
          Engine.builder().objectives(project.objectives()).settings(project.settings());
      engines.put(
          project.id(), new ProjectEngine(project.id(), builder, log, snapshots, settings, clock));
    }
  }

  /**
   * Validates {@code entries}, appends them to the log and returns when they are durable. An event
   * whose id the log has is a duplicate and changes nothing. What is not a viewer's doing, such as
   * an item put or removed, is also learned by then, unless the learner is far behind.
   *
   * @throws UnavailableException if the log takes nothing now; what was not acknowledged may be
   *     sent again
   */
  public IngestResult ingest(String project, List<? extends Entry> entries) {
    IngestResult result = of(project).ingest(entries);
    if (!entries.stream().allMatch(Event.class::isInstance)) {
      of(project).awaitLearned(result.position());
    }
    return result;
  }

  /**
   * Answers a request that knows everything the viewer did and had acknowledged, and logs what was
   * served.
   *
   * @throws IllegalArgumentException if the filter or a weight's name is wrong
   */
  public Feed recommend(String project, FeedRequest request) {
    return of(project).recommend(request);
  }

  /** Answers a request and logs nothing, for viewers who are not to be learned from. */
  public Feed preview(String project, FeedRequest request) {
    return of(project).preview(request);
  }

  /** Returns the items most alike to {@code item}; {@code count} is 1 to 200. */
  public List<Engine.Similar> similar(String project, String item, int count) {
    return of(project).engine().similar(item, count);
  }

  /** Returns what the feed believes about a viewer, strongest first. */
  public List<Interest> interests(String project, String viewer, int count) {
    return of(project).engine().interests(viewer, count);
  }

  /** Returns the last event of a viewer that was learned, if it was recent. */
  public Optional<Learned> lastLearned(String project, String viewer) {
    return of(project).lastLearned(viewer);
  }

  /** Returns an item as the engine knows it. */
  public Optional<Item> item(String project, String id) {
    return of(project).engine().item(id);
  }

  /** Returns what the project optimises, with the weights in force. */
  public List<Objective> objectives(String project) {
    return of(project).engine().objectives();
  }

  /** Erases a viewer from the engine and from the log; returns when that is durable. */
  public void forget(String project, String viewer) {
    ingest(project, List.of(new UserForgotten(viewer, clock.instant())));
  }

  /** Returns what a viewer asked for. */
  public Steering steering(String project, String viewer) {
    return of(project).engine().steering(viewer);
  }

  /** Returns how far the project's engine is. */
  public Status status(String project) {
    return of(project).status();
  }

  /** Returns a digest of the project's state; holds back its learner while it runs. */
  public String digest(String project) {
    return of(project).engine().digest();
  }

  /** Learns what is durable, saves every engine's snapshot and stops. */
  @Override
  public void close() {
    engines.values().forEach(ProjectEngine::close);
  }

  private ProjectEngine of(String project) {
    ProjectEngine engine = engines.get(project);
    if (engine == null) {
      throw new IllegalArgumentException(
          "project must be one of %s, but was \"%s\"".formatted(engines.keySet(), project));
    }
    return engine;
  }
}
