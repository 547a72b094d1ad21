package dev.riffle.server.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code riffle.database}.
 *
 * @param url of a PostgreSQL 15 or later, such as {@code jdbc:postgresql://host/riffle}; empty for
 *     the one inside the data directory
 * @param user empty when the URL says it
 * @param password empty when the URL says it
 * @param connections in the pool, apart from the log's own
 * @param binaries folder into which the embedded server is unpacked; empty for one in the data
 *     directory
 */
@ConfigurationProperties("riffle.database")
record DatabaseProperties(
    @DefaultValue("") String url,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("8") int connections,
    @DefaultValue("") String binaries) {

  boolean embedded() {
    return url.isEmpty();
  }
}
