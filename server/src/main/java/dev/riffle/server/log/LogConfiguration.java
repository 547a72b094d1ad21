package dev.riffle.server.log;

import dev.riffle.server.database.Database;
import dev.riffle.server.database.StartException;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses the log's adapter. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
  @Bean
  @DependsOnDatabaseInitialization
  EventLog eventLog(JdbcClient jdbc, Database database, LogProperties limits) {
    try {
      return PostgresEventLog.open(jdbc, database::connect, limits);
    } catch (LogException.Unavailable e) {
      throw new StartException.DatabaseUnavailable(
          e.getMessage() + "; stop the other server, or use another database", e);
    }
  }
}
