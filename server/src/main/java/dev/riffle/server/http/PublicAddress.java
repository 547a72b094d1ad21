package dev.riffle.server.http;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this server: {@code riffle.address}, or its port on localhost. Known once the
 * server listens. Thread-safe.
 */
@Component
public class PublicAddress {
  private final String configured;
  private final Environment environment;

  PublicAddress(@Value("${riffle.address:}") String configured, Environment environment) {
    this.configured = configured.strip().replaceFirst("/+$", "");
    this.environment = environment;
  }

  /** Returns scheme, host and port, as browsers write them; no slash at the end. */
  public String origin() {
    return configured.isEmpty()
        ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
        : configured;
  }

  public String host() {
    return String.valueOf(URI.create(origin()).getHost());
  }

  /** Returns the address of a path that begins with a slash. */
  public String of(String path) {
    return origin() + path;
  }
}
