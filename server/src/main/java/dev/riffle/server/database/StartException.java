package dev.riffle.server.database;

import java.nio.file.Path;

/** A server cannot start; the message says why and what to do. */
public abstract sealed class StartException extends RuntimeException {
  private StartException(String message) {
    super(message);
  }

  private StartException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another program listens on the port. */
  public static final class PortTaken extends StartException {
    public PortTaken(int port, Throwable cause) {
      super(
          "port %d is taken by another program; stop it or choose another port".formatted(port),
          cause);
    }
  }

  /** Another server works in the data directory. */
  public static final class DataInUse extends StartException {
    DataInUse(Path data, String holder) {
      super(
          "data directory %s is in use by another Riffle server%s; stop it or choose another data directory"
              .formatted(data, holder));
    }
  }

  /** The data directory was written by a later version of Riffle. */
  public static final class DataTooNew extends StartException {
    DataTooNew(Path data, int version, int supported) {
      super(
          ("data directory %s has format %d, but this Riffle knows formats up to %d;"
                  + " start it with the Riffle that wrote it, or with a later one")
              .formatted(data, version, supported));
    }
  }

  /** The data directory cannot be read or written, or holds something else. */
  public static final class DataUnusable extends StartException {
    DataUnusable(String message) {
      super(message);
    }

    DataUnusable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A value of the configuration is wrong. */
  public static final class ConfigurationWrong extends StartException {
    public ConfigurationWrong(String name, IllegalArgumentException cause) {
      super("%s: %s".formatted(name, cause.getMessage()), cause);
    }
  }

  /** PostgreSQL does not start or does not answer. */
  public static final class DatabaseUnavailable extends StartException {
    public DatabaseUnavailable(String message) {
      super(message);
    }

    public DatabaseUnavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
