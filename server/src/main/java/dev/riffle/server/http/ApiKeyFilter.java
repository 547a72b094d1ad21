package dev.riffle.server.http;

import dev.riffle.server.projects.Project;
import dev.riffle.server.projects.Projects;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens {@code /v1} to those who have a project's key, and notes whose it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ApiKeyFilter extends OncePerRequestFilter {
  static final String PROJECT_ATTRIBUTE = ApiKeyFilter.class.getName() + ".project";

  private static final String KEY_HEADER = "X-API-Key";
  private static final String BEARER = "Bearer ";
  private static final Set<String> PUBLIC = Set.of("/v1/health", "/v1/openapi.json");

  private final Projects projects;
  private final Problems problems;

  ApiKeyFilter(Projects projects, Problems problems) {
    this.projects = projects;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return !path.equals("/v1") && !path.startsWith("/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> key = key(request);
    Optional<Project> project = key.flatMap(projects::authenticate);
    if (project.isPresent()) {
      request.setAttribute(PROJECT_ATTRIBUTE, project.get());
      chain.doFilter(request, response);
    } else if (key.isEmpty() && PUBLIC.contains(request.getServletPath())) {
      chain.doFilter(request, response);
    } else {
      refuse(request, response, key.isPresent());
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, boolean wrong)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"riffle\"");
    String detail =
        wrong
            ? "the API key in " + KEY_HEADER + " is not known here"
            : "an API key is wanted in the header " + KEY_HEADER;
    problems.write(request, response, HttpStatus.UNAUTHORIZED, detail);
  }

  private static Optional<String> key(HttpServletRequest request) {
    Optional<String> key = Optional.ofNullable(request.getHeader(KEY_HEADER));
    return key.or(() ->
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
            .filter(value -> value.startsWith(BEARER))
            .map(value -> value.substring(BEARER.length()).strip()));
  }
}
