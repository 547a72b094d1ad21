package dev.riffle.server.videos;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Things to do when a change can be seen by others. */
public final class AfterCommit {
  private AfterCommit() {}

  /** Runs {@code work} when the transaction has been committed; now where there is none. */
  public static void run(Runnable work) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      work.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }
}
