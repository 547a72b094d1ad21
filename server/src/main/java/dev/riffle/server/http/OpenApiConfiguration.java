package dev.riffle.server.http;

import dev.riffle.server.projects.Project;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond what the controllers say. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  private static final String KEY = "api-key";
  private static final String PROBLEM = "Problem";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Project.class);
  }

  @Bean
  OpenAPI openApi() {
    SecurityScheme key =
        new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("X-API-Key");
    return new OpenAPI()
        .info(
            new Info()
                .title("Riffle")
                .version("v1")
                .description(
                    "A feed that learns: items, users and events in, recommendations out."))
        .servers(List.of(new Server().url("/")))
        .components(new Components().addSecuritySchemes(KEY, key));
  }

  private static Schema<?> problemSchema() {
    Schema<?> problem = new ObjectSchema().description("What went wrong, as RFC 9457 has it");
    List.of("type", "title", "detail", "instance")
        .forEach(name -> problem.addProperty(name, new StringSchema()));
    problem.addProperty("status", new IntegerSchema());
    problem.addProperty(
        Refusal.CODE, new StringSchema().description("By which an app picks its own words"));
    problem.addProperty(
        Refusal.FIELD, new StringSchema().description("What was sent that it is about"));
    problem.addRequiredItem("title");
    problem.addRequiredItem("status");
    return problem;
  }

  @Bean
  RequiredComponents requiredComponents() {
    return new RequiredComponents();
  }

  /** Everything under {@code /v1} wants a key, but for what is public. */
  @Bean
  OpenApiCustomizer keys() {
    SecurityRequirement key = new SecurityRequirement().addList(KEY);
    return document ->
        document
            .getPaths()
            .forEach((path, item) -> {
              if (path.startsWith("/v1/")) {
                item.readOperations().forEach(operation -> operation.addSecurityItem(key));
              }
            });
  }

  /** Whatever is not described otherwise is answered by a problem. */
  @Bean
  OpenApiCustomizer problemResponses() {
    Schema<?> reference = new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + PROBLEM);
    Content content =
        new Content().addMediaType("application/problem+json", new MediaType().schema(reference));
    ApiResponse response = new ApiResponse().description("A problem").content(content);
    return document -> {
      // Added here, as a schema that no controller mentions is dropped before.
      document.getComponents().addSchemas(PROBLEM, problemSchema());
      document.getPaths().values().stream()
          .flatMap(item -> item.readOperations().stream())
          .forEach(operation -> operation.getResponses().addApiResponse("default", response));
    };
  }
}
