package dev.riffle.server.guests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Guest} who sent the request. */
final class GuestResolver implements HandlerMethodArgumentResolver {
  private final SessionCookie cookie = new SessionCookie();

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Guest.class;
  }

  @Override
  public Guest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return cookie.guest(
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
  }
}
