package dev.riffle.server.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Who may reach what of the app. {@code /v1} is opened by API keys, pages and media by nothing.
 *
 * <p>What changes something wants the token of the cookie {@code XSRF-TOKEN} in the header {@code
 * X-XSRF-TOKEN}, but for events: a page that is being closed cannot send headers with them. {@link
 * SameOriginFilter} guards those, too.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  static final String SESSION_COOKIE = "riffle_account";

  private static final int COOKIE_SECONDS = 30 * 24 * 3600;

  /** Requests of one session at the same time may set the same attribute: the last one counts. */
  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  @Bean
  SecurityFilterChain app(
      HttpSecurity http, Refusals refusals, SecurityContextRepository contexts) {
    return http.securityMatcher("/api/**", "/webauthn/**", "/login/webauthn")
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .securityContext(context -> context.securityContextRepository(contexts))
        .csrf(csrf -> csrf.spa().ignoringRequestMatchers("/api/events"))
        .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true))
        .exceptionHandling(failures ->
            failures
                .authenticationEntryPoint(
                    (request, response, _) -> refusals.write(request, response, Refusals.SIGN_IN))
                .accessDeniedHandler((request, response, denied) ->
                    refusals.write(
                        request,
                        response,
                        denied instanceof CsrfException ? Refusals.CSRF : Refusals.NOT_ALLOWED)))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/api/admin/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/api/moderation/**")
                .hasRole(Role.MODERATOR.name())
                .requestMatchers(HttpMethod.POST, "/api/clips")
                .authenticated()
                .requestMatchers("/api/account/**", "/api/sessions/**", "/webauthn/register/**")
                .authenticated()
                .anyRequest()
                .permitAll())
        .build();
  }

  @Bean
  static RoleHierarchy roles() {
    return RoleHierarchyImpl.withDefaultRolePrefix()
        .role(Role.ADMINISTRATOR.name())
        .implies(Role.MODERATOR.name())
        .role(Role.MODERATOR.name())
        .implies(Role.USER.name())
        .build();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  SecurityContextRepository securityContextRepository() {
    return new HttpSessionSecurityContextRepository();
  }

  /** Nobody goes on with a session id that was known before they signed in. */
  @Bean
  SessionAuthenticationStrategy sessionStrategy() {
    return new ChangeSessionIdAuthenticationStrategy();
  }

  /** What passkeys need to know of an account. */
  @Bean
  UserDetailsService userDetails(AccountStorage accounts) {
    return handle -> {
      Account account =
          accounts
              .findByHandle(handle)
              .orElseThrow(() -> new UsernameNotFoundException("nobody has that handle"));
      if (!account.handle().equals(handle)) {
        throw new DisabledException("that handle is somebody else's");
      }
      return User.withUsername(handle)
          .password("")
          .authorities(SignIns.authorities(account))
          .build();
    };
  }

  @Bean
  CookieSerializer sessionCookie() {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(SESSION_COOKIE);
    cookie.setCookieMaxAge(COOKIE_SECONDS);
    cookie.setSameSite("Lax");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setCookiePath("/");
    return cookie;
  }
}
