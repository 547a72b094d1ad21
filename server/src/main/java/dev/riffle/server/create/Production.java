package dev.riffle.server.create;

import dev.riffle.server.create.Draft.Problem;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.media.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Runs the steps of one draft and answers for what goes wrong: what may pass is tried again, later
 * each time; what will not is told to the owner; and what happens because the server stops is left
 * for the next start. Thread-safe.
 */
@Component
class Production {
  private static final Logger LOG = LoggerFactory.getLogger(Production.class);
  private static final int ATTEMPTS_MAX = 6;
  private static final Duration WAIT = Duration.ofSeconds(10);

  private final DraftRows rows;
  private final ProductionRows productions;
  private final ProductionSteps steps;
  private final Drafts drafts;
  private final DraftFolders folders;
  private final Shares shares;
  private final ObjectProvider<Productions> queue;
  private final ApplicationEventPublisher news;
  private volatile boolean stopping;

  Production(
      DraftRows rows,
      ProductionRows productions,
      ProductionSteps steps,
      Drafts drafts,
      DraftFolders folders,
      Shares shares,
      ObjectProvider<Productions> queue,
      ApplicationEventPublisher news) {
    this.rows = rows;
    this.productions = productions;
    this.steps = steps;
    this.drafts = drafts;
    this.folders = folders;
    this.shares = shares;
    this.queue = queue;
    this.news = news;
  }

  /** What fails from now on is because the server stops. */
  void stop() {
    stopping = true;
  }

  /** Makes a clip of a draft, as far as it is not made yet. */
  void run(String id) {
    try {
      steps.run(id);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ProductionSteps.GoneException _) {
      LOG.debug("draft {} was deleted while it was made", id);
    } catch (RejectedException e) {
      rejected(id, e.rejection());
    } catch (ErrorResponseException e) {
      fail(id, Problem.of(e));
    } catch (IOException | RuntimeException e) {
      retry(id, e);
    } finally {
      shares.clear(id);
    }
    if (rows.find(id).isEmpty()) {
      folders.delete(id);
    }
  }

  private void rejected(String id, Rejection rejection) {
    Problem problem = new Problem(rejection.reason().code(), rejection.detail());
    switch (rejection.reason()) {
      case BUSY, DISK_FULL -> retry(id, problem);
      default -> fail(id, problem);
    }
  }

  private void retry(String id, Exception failure) {
    if (!stopping) {
      LOG.warn("draft {} could not be made into a clip", id, failure);
    }
    boolean files = failure instanceof IOException || failure instanceof UncheckedIOException;
    retry(
        id,
        files
            ? new Problem(
                "storage-failed",
                "The server could not keep what it made; perhaps its disk is full. Try again later.")
            : new Problem("production-failed", "The server failed. Try again later."));
  }

  private void retry(String id, Problem problem) {
    int attempts = rows.find(id).map(Draft::attempts).orElse(ATTEMPTS_MAX);
    if (attempts + 1 >= ATTEMPTS_MAX) {
      fail(id, problem);
    } else if (!stopping) {
      Instant time = drafts.now().plus(WAIT.multipliedBy(1L << (2 * attempts)));
      LOG.info("draft {} is tried again at {}: {}", id, time, problem.detail());
      productions.setLater(id, time);
      tell(id);
      queue.getObject().wake(time);
    }
  }

  private void fail(String id, Problem problem) {
    if (!stopping) {
      productions.setFailed(id, problem, drafts.now());
      tell(id);
    }
  }

  private void tell(String id) {
    rows.find(id).ifPresent(draft -> news.publishEvent(DraftChanged.of(draft)));
  }
}
