package dev.riffle.server.http;

import dev.riffle.server.projects.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers under {@code /v1} the project whose key came with the request. Where the path
 * is public they must take it as an {@link java.util.Optional}.
 */
final class ProjectArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.nestedIfOptional().getNestedParameterType() == Project.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object project =
        request.getAttribute(ApiKeyFilter.PROJECT_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    if (parameter.getParameterType() != Project.class) {
      return java.util.Optional.ofNullable(project);
    }
    if (project == null) {
      throw new IllegalStateException("no API key was asked for " + parameter.getExecutable());
    }
    return project;
  }
}
