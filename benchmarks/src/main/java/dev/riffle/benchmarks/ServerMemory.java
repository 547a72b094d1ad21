package dev.riffle.benchmarks;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The memory of a server's Java process, from outside, while something goes on. */
final class ServerMemory implements AutoCloseable {
  private static final long INTERVAL_MILLIS = 50;

  private final ServerChild server;
  private final JMXConnector connector;
  private final MemoryMXBean memory;

  private ServerMemory(ServerChild server, JMXConnector connector) throws IOException {
    this.server = server;
    this.connector = connector;
    this.memory =
        ManagementFactory.newPlatformMXBeanProxy(
            connector.getMBeanServerConnection(),
            ManagementFactory.MEMORY_MXBEAN_NAME,
            MemoryMXBean.class);
  }

  /** How much heap was used and memory resident, in bytes, garbage included. */
  record Use(long heap, long resident) {
    Use max(Use other) {
      return new Use(Math.max(heap, other.heap), Math.max(resident, other.resident));
    }
  }

  /** What something has taken: before it, without garbage, and at its peak. */
  record Span(Use before, Use peak) {
    double heapGrowthMegabytes() {
      return (peak.heap - before.heap) / 1e6;
    }

    double residentGrowthMegabytes() {
      return (peak.resident - before.resident) / 1e6;
    }
  }

  /** Asks the process itself for the address, so nobody else's objects are read. */
  @SuppressWarnings("BanJNDI")
  static ServerMemory of(ServerChild server) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(String.valueOf(server.pid()));
      try {
        JMXServiceURL address = new JMXServiceURL(machine.startLocalManagementAgent());
        return new ServerMemory(server, JMXConnectorFactory.connect(address));
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException(e);
    }
  }

  /** Watches while {@code work} is done. */
  Span during(Callable<Void> work) throws Exception {
    memory.gc();
    Use before = now();
    AtomicBoolean working = new AtomicBoolean(true);
    FutureTask<Use> peak = new FutureTask<>(() -> peak(before, working));
    Thread.ofPlatform().daemon().name("memory-watcher").start(peak);
    try {
      work.call();
    } finally {
      working.set(false);
    }
    return new Span(before, peak.get().max(now()));
  }

  private Use peak(Use before, AtomicBoolean working) throws IOException, InterruptedException {
    Use peak = before;
    while (working.get()) {
      TimeUnit.MILLISECONDS.sleep(INTERVAL_MILLIS);
      peak = peak.max(now());
    }
    return peak;
  }

  private Use now() throws IOException {
    return new Use(memory.getHeapMemoryUsage().getUsed(), server.residentBytes());
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
