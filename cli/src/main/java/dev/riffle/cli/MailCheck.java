package dev.riffle.cli;

import dev.riffle.server.ServerOptions;
import jakarta.mail.MessagingException;
import java.util.Map;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Connects to the mail server that the configuration names, and signs in there. */
final class MailCheck {
  private static final String CHECK = "mail";

  Finding run(ServerOptions options) {
    ConfigurableEnvironment environment = environment(options);
    String host = environment.getProperty("spring.mail.host", "");
    if (host.isBlank()) {
      return Finding.good(CHECK, "off, as spring.mail.host is not given");
    }
    for (String key : new String[] {"riffle.mail.from", "riffle.address"}) {
      if (environment.getProperty(key, "").isBlank()) {
        return Finding.bad(CHECK, key + " is not given", "Give it beside spring.mail.host.");
      }
    }
    return connect(environment, host);
  }

  private static Finding connect(ConfigurableEnvironment environment, String host) {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.setEnvironment(environment);
      context.register(MailSenderAutoConfiguration.class);
      context.refresh();
      context.getBean(JavaMailSenderImpl.class).testConnection();
      return Finding.good(CHECK, host + " takes mail");
    } catch (MessagingException e) {
      return Finding.bad(
          CHECK,
          "%s: %s".formatted(host, e.getMessage()),
          "Check spring.mail: host, port, username and password.");
    }
  }

  /** Reads the configuration as the server does. */
  private static ConfigurableEnvironment environment(ServerOptions options) {
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("riffle-options", Map.copyOf(options.properties())));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return environment;
  }
}
