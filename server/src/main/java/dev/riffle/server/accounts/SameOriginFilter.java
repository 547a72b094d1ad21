package dev.riffle.server.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes that another site's page asks a guest's browser for. Browsers say where a request
 * comes from in Sec-Fetch-Site, older ones in Origin; what says neither is no browser and has no
 * cookie that could be abused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class SameOriginFilter extends OncePerRequestFilter {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> GUARDED = Set.of("/api/", "/webauthn/", "/login/");
  private static final Set<String> OURS = Set.of("same-origin", "none");
  private final Refusals refusals;

  SameOriginFilter(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return HARMLESS.contains(request.getMethod()) || GUARDED.stream().noneMatch(path::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      refusals.write(request, response, Refusals.OTHER_SITE);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    return header(request, "Sec-Fetch-Site")
        .map(OURS::contains)
        .or(() -> header(request, HttpHeaders.ORIGIN).map(origin -> isHost(origin, request)))
        .orElse(true);
  }

  private static boolean isHost(String origin, HttpServletRequest request) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equals(request.getHeader(HttpHeaders.HOST));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}
