package dev.riffle.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions. Thread-safe. */
@Component
class SignIns {
  static final String DEVICE = "riffle.device";
  static final String ADDRESS = "riffle.address";

  private static final Duration KEPT = Duration.ofDays(30);

  private final SecurityContextRepository contexts;
  private final SessionAuthenticationStrategy strategy;
  private final ApplicationEventPublisher news;

  SignIns(
      SecurityContextRepository contexts,
      SessionAuthenticationStrategy strategy,
      ApplicationEventPublisher news) {
    this.contexts = contexts;
    this.strategy = strategy;
    this.news = news;
  }

  static List<GrantedAuthority> authorities(Account account) {
    return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
  }

  /** Signs {@code account} in; a session that was there gets another id. */
  void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            account.handle(), null, authorities(account));
    String before = SessionController.current(request);
    strategy.onAuthentication(authentication, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    note(request);
    news.publishEvent(new SessionEnded(before));
  }

  void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      String id = session.getId();
      session.invalidate();
      news.publishEvent(new SessionEnded(id));
    }
    SecurityContextHolder.clearContext();
  }

  /** Writes down once where the session of somebody who is signed in is used, and keeps it long. */
  static void note(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(DEVICE) == null) {
      String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
      session.setAttribute(DEVICE, Devices.name(agent));
      session.setAttribute(ADDRESS, request.getRemoteAddr());
      session.setMaxInactiveInterval((int) KEPT.toSeconds());
    }
  }
}
