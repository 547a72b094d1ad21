package dev.riffle.server.studio;

import dev.riffle.server.log.EventLog;
import dev.riffle.server.projects.Project;
import dev.riffle.server.projects.Projects;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class StudioConfiguration {
  @Bean
  StudioProjection studioProjection(
      JdbcClient jdbc, PlatformTransactionManager transactions, EventLog log, Projects projects) {
    Stages stages =
        projects.all().stream()
            .filter(project -> project.id().equals(Project.APP))
            .findFirst()
            .map(project -> new Stages(project.settings().explorationStages()))
            .orElseThrow();
    return new StudioProjection(jdbc, transactions, log, stages);
  }

  @Bean
  ProjectionThread studioThread(
      StudioProjection projection, @Value("${riffle.studio.interval:1s}") Duration interval) {
    return new ProjectionThread(projection, interval);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> studioStart(ProjectionThread thread) {
    return _ -> thread.start();
  }
}
