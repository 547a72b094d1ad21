package dev.riffle.server.database;

/** A PostgreSQL that this process runs, or one that somebody else does. */
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, ExternalServer {
  Database database();

  @Override
  void close();
}
