package dev.riffle.server.accounts;

import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.RateLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how often an address may try passkeys; each try costs a session and signatures. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class PasskeyLimits extends OncePerRequestFilter {
  private static final RateLimits.Limit TRIES =
      new RateLimits.Limit("use passkeys", 60, Duration.ofMinutes(10));

  private final RateLimits limits;
  private final Refusals refusals;

  PasskeyLimits(RateLimits limits, Refusals refusals) {
    this.limits = limits;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return !path.startsWith("/webauthn/") && !path.startsWith("/login/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      limits.take(TRIES, ClientNetwork.of(request));
    } catch (ErrorResponseException e) {
      e.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
      refusals.write(request, response, Refusals.TOO_MANY);
      return;
    }
    chain.doFilter(request, response);
  }
}
