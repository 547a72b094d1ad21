package dev.riffle.server.database;

/** A PostgreSQL that somebody else runs. */
record ExternalServer(DatabaseProperties properties) implements DatabaseServer {
  @Override
  public Database database() {
    return new Database(properties.url(), properties.user(), properties.password());
  }

  @Override
  public void close() {}
}
