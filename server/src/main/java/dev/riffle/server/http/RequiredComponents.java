package dev.riffle.server.http;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks a record's components as required in its schema, unless they are {@link Nullable}. */
final class RequiredComponents implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    JavaType java = Json.mapper().constructType(type.getType());
    if (schema != null && java != null && java.getRawClass().isRecord()) {
      definition(schema, context).ifPresent(found -> require(found, java.getRawClass()));
    }
    return schema;
  }

  private static Optional<Schema<?>> definition(Schema<?> schema, ModelConverterContext context) {
    if (schema.get$ref() == null) {
      return Optional.of(schema);
    }
    String name = schema.get$ref().substring(Components.COMPONENTS_SCHEMAS_REF.length());
    return Optional.ofNullable(context.getDefinedModels().get(name));
  }

  private static void require(Schema<?> schema, Class<?> type) {
    if (schema.getProperties() == null || schema.getRequired() != null) {
      return;
    }
    Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(RecordComponent::getName)
        .filter(schema.getProperties()::containsKey)
        .forEach(schema::addRequiredItem);
  }
}
