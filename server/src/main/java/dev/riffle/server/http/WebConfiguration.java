package dev.riffle.server.http;

import java.time.Duration;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The app's files, and how requests become arguments. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private static final Duration YEAR = Duration.ofDays(365);

  /** The app's addresses; that of a clip has a controller. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/following",
          "/discover",
          "/search",
          "/tag/{tag}",
          "/@{handle}",
          "/@{handle}/{tab}",
          "/inbox",
          "/c/{clip}/edit",
          "/c/{clip}/derived",
          "/create/**",
          "/sounds/{sound}",
          "/studio/**",
          "/settings/**",
          "/studio/**",
          "/sign-in",
          "/sign-up",
          "/forgotten-password",
          "/reset-password",
          "/confirm-mail",
          "/setup",
          "/moderation/**",
          "/admin/**");

  /** Names of files in {@code assets} have their content's hash, so they never change. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    PAGES.forEach(path -> registry.addViewController(path).setViewName("forward:/index.html"));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ProjectArgument());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatErrors() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(TomcatErrors.class.getName());
          }
        });
  }
}
