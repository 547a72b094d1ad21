package dev.riffle.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the data directory, then PostgreSQL, then the pool; closes them the other way round. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  private static final int VERSION_MIN = 15;

  @Bean
  DataDirectory dataDirectory(@Value("${riffle.data}") Path data) {
    return DataDirectory.open(data);
  }

  @Bean
  DatabaseServer databaseServer(DatabaseProperties properties, DataDirectory data) {
    if (!properties.embedded()) {
      return new ExternalServer(properties);
    }
    Path binaries =
        properties.binaries().isEmpty()
            ? data.resolve("postgres-binaries")
            : Path.of(properties.binaries());
    return EmbeddedServer.start(data.resolve("postgres"), binaries);
  }

  @Bean
  Database database(DatabaseServer server) {
    Database database = server.database();
    requireVersion(database);
    return database;
  }

  @Bean
  HikariDataSource dataSource(Database database, DatabaseProperties properties) {
    return database.pool(properties.connections());
  }

  private static void requireVersion(Database database) {
    try (Connection connection = database.connect()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < VERSION_MIN) {
        throw new StartException.DatabaseUnavailable(
            "PostgreSQL must be version %d or later, but is %d".formatted(VERSION_MIN, version));
      }
    } catch (SQLException e) {
      throw new StartException.DatabaseUnavailable(
          "PostgreSQL does not answer: %s; check riffle.database.url".formatted(e.getMessage()), e);
    }
  }
}
