package dev.riffle.server.database;

import java.util.Map;

/** How the embedded PostgreSQL is set: durable first, and quiet. */
final class PostgresSettings {
  static final Map<String, String> ALL =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "50"),
          Map.entry("shared_buffers", "64MB"),
          Map.entry("wal_compression", "on"),
          Map.entry("max_wal_size", "1GB"),
          Map.entry("logging_collector", "on"),
          Map.entry("log_filename", "postgresql-%w.log"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_truncate_on_rotation", "on"));

  private PostgresSettings() {}
}
