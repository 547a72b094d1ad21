package dev.riffle.cli;

import java.nio.file.Path;

/** The directory from which the launcher was called; paths on the command line mean that one. */
final class CallerDirectory {
  private static final String PROPERTY = "riffle.caller-dir";

  private CallerDirectory() {}

  /** Returns {@code path} as the caller meant it. */
  static Path resolve(Path path) {
    return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath().resolve(path).normalize();
  }
}
