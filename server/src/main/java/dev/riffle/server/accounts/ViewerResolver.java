package dev.riffle.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Viewer} who sent the request. */
@Component
final class ViewerResolver implements HandlerMethodArgumentResolver {
  private final Accounts accounts;
  private final GuestCookie cookie;

  ViewerResolver(Accounts accounts, GuestCookie cookie) {
    this.accounts = accounts;
    this.cookie = cookie;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    Optional<Account> account = handle().flatMap(accounts::findByHandle);
    account.ifPresent(_ -> SignIns.note(servlet));
    return account
        .map(Account::viewer)
        .orElseGet(() ->
            Viewer.guest(
                cookie.key(
                    servlet,
                    Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)))));
  }

  private static Optional<String> handle() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(known -> !(known instanceof AnonymousAuthenticationToken))
        .filter(Authentication::isAuthenticated)
        .map(Authentication::getName);
  }
}
