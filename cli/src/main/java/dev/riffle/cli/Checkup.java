package dev.riffle.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The doctor's checks, each of one thing, none of which changes anything that stays. */
final class Checkup {
  private static final int JDK_WANTED = 25;
  private static final long MEBIBYTE = 1L << 20;
  private static final long DISK_FREE_MIN = 1_024 * MEBIBYTE;
  private static final long DISK_FREE_WANTED = 5 * 1_024 * MEBIBYTE;
  private static final long MEMORY_MIN = 1_024 * MEBIBYTE;
  private static final long MEMORY_WANTED = 2 * 1_024 * MEBIBYTE;

  private final ServerChoices choices;

  Checkup(ServerChoices choices) {
    this.choices = choices;
  }

  List<Finding> run() {
    return List.of(jdk(), memory(), disk(), port(), new FfmpegCheck().run(), database(), mail());
  }

  private static Finding jdk() {
    String found = Runtime.version() + " (" + System.getProperty("java.vendor") + ")";
    return Runtime.version().feature() == JDK_WANTED
        ? Finding.good("JDK", found)
        : Finding.bad("JDK", found, "Install a JDK 25 and set JAVA_HOME to it.");
  }

  private static Finding memory() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long bytes = system.getTotalMemorySize();
    String found = bytes / MEBIBYTE + " MB";
    if (bytes < MEMORY_MIN) {
      return Finding.bad("memory", found, "At least 1 GB is needed.");
    }
    return bytes < MEMORY_WANTED
        ? Finding.warning("memory", found, "2 GB or more leave room for transcoding.")
        : Finding.good("memory", found);
  }

  private Finding disk() {
    Path directory = existingParent(choices.data());
    try {
      if (!Files.isWritable(directory)) {
        return Finding.bad("disk", directory + " is not writable", "Choose another by --data.");
      }
      return freeSpace(directory, Files.getFileStore(directory).getUsableSpace());
    } catch (IOException e) {
      return Finding.bad("disk", directory + ": " + e.getMessage(), "Choose another by --data.");
    }
  }

  private static Finding freeSpace(Path directory, long bytes) {
    String found = "%d MB free at %s".formatted(bytes / MEBIBYTE, directory);
    if (bytes < DISK_FREE_MIN) {
      return Finding.bad("disk", found, "Free at least 1 GB, or choose another by --data.");
    }
    return bytes < DISK_FREE_WANTED
        ? Finding.warning("disk", found, "5 GB or more leave room for clips.")
        : Finding.good("disk", found);
  }

  private static Path existingParent(Path path) {
    Path existing = path.toAbsolutePath();
    while (!Files.isDirectory(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing;
  }

  private Finding port() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(choices.port()));
      return Finding.good("port", choices.port() + " is free");
    } catch (IOException e) {
      return Finding.bad(
          "port",
          "%d: %s".formatted(choices.port(), e.getMessage()),
          "Stop what listens there, or choose another by --port.");
    }
  }

  private Finding mail() {
    return new MailCheck().run(choices.options());
  }

  private Finding database() {
    return choices.database().isEmpty()
        ? new DatabaseCheck().embedded()
        : new DatabaseCheck().external(choices.database());
  }
}
