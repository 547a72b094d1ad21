package dev.riffle.server.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has the browser ask for the feed's first page while it still loads the app that shows it. */
@Configuration(proxyBeanMethods = false)
class FeedPreload implements WebMvcConfigurer {
  /**
   * Address and mode are those of the app's first request, or the page would be asked for twice.
   */
  private static final String FIRST_PAGE =
      "</api/feed?count=6&surface=for-you>; rel=preload; as=fetch; crossorigin";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Announcement()).addPathPatterns("/");
  }

  private static final class Announcement implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader(HttpHeaders.LINK, FIRST_PAGE);
      return true;
    }
  }
}
