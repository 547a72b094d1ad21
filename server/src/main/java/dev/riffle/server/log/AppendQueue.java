package dev.riffle.server.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Appends that wait for the committer, in order, bounded by their bytes. Thread-safe. */
final class AppendQueue {
  private final long bytesMax;
  private final long groupBytesMax;
  private final Queue<Append> waiting = new ArrayDeque<>();
  private long bytes;
  private boolean closed;

  /**
   * Makes an empty queue.
   *
   * @param bytesMax more is not taken, except that one append always finds room in an empty queue
   * @param groupBytesMax how much {@link #take} returns at once, beyond its first append
   */
  AppendQueue(long bytesMax, long groupBytesMax) {
    this.bytesMax = bytesMax;
    this.groupBytesMax = groupBytesMax;
  }

  /**
   * Adds an append.
   *
   * @throws LogException if there is no room, or the queue is closed
   */
  synchronized void add(Append append) {
    if (closed) {
      throw new LogException.Unavailable("the log is closed");
    }
    if (!waiting.isEmpty() && bytes + append.bytes() > bytesMax) {
      throw new LogException.Busy(bytes, bytesMax);
    }
    waiting.add(append);
    bytes += append.bytes();
    notifyAll();
  }

  /** Waits for appends and returns those that go together; none only when closed and empty. */
  synchronized List<Append> take() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    List<Append> group = new ArrayList<>();
    long groupBytes = 0;
    while (!waiting.isEmpty() && groupBytes <= groupBytesMax) {
      Append append = waiting.remove();
      groupBytes += append.bytes();
      group.add(append);
    }
    bytes -= groupBytes;
    return group;
  }

  /** Takes no more; what waits can still be taken. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized int size() {
    return waiting.size();
  }
}
