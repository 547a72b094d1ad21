package dev.riffle.server;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Where Spring starts to look for the server's parts. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class RiffleApplication {
  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
