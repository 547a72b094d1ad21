package dev.riffle.server.recommender;

import dev.riffle.engine.event.Entry;
import dev.riffle.server.http.JsonFaults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Elements of a request's batch, read one by one, so that a bad one costs only itself. For one
 * request.
 */
final class Batch {
  /** What the engine calls a field, where callers know it by another name. */
  private static final Map<String, String> NAMES =
      Map.of(
          "event id", "id",
          "item id", "id",
          "user id", "id",
          "request id", "requestId",
          "tag", "tags",
          "attribute", "attributes",
          "dimensions", "vectors",
          "component", "vectors");

  private final List<JsonNode> elements;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> indexes = new ArrayList<>();
  private final List<RefusalJson> refused = new ArrayList<>();

  private Batch(List<JsonNode> elements) {
    this.elements = elements;
  }

  /** Returns a mapper for {@link #read}: nothing unknown, and no number or flag as text. */
  static JsonMapper strict(JsonMapper json) {
    return json.rebuild()
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            text ->
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /**
   * Reads {@code elements}.
   *
   * @param name of the field that holds them
   * @param json made by {@link #strict}, once: it learns each type at its first use
   * @throws ResponseStatusException if there are more than {@code max}, or none at all
   */
  static Batch read(
      String name,
      @Nullable List<JsonNode> elements,
      int max,
      Class<? extends EntryJson> type,
      JsonMapper json,
      Instant now) {
    Batch batch = new Batch(checked(name, elements, max));
    ObjectReader reader = json.readerFor(type);
    for (int i = 0; i < batch.elements.size(); i++) {
      batch.read(i, reader, now);
    }
    return batch;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Returns what became of the whole batch, given what became of its {@link #entries}. */
  IngestJson answer(IngestResult result) {
    for (IngestResult.Refusal refusal : result.refused()) {
      int index = indexes.get(refusal.index());
      refused.add(refusal(index, refusal.reason()));
    }
    return new IngestJson(
        result.accepted(),
        result.duplicates(),
        refused.stream().sorted(java.util.Comparator.comparingInt(RefusalJson::index)).toList());
  }

  private static List<JsonNode> checked(String name, @Nullable List<JsonNode> elements, int max) {
    if (elements == null) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "field \"%s\" must be given".formatted(name));
    }
    if (elements.size() > max) {
      throw new ResponseStatusException(
          HttpStatus.CONTENT_TOO_LARGE,
          "%s must have at most %d elements, but had %d; send them in parts"
              .formatted(name, max, elements.size()));
    }
    return elements;
  }

  private void read(int index, ObjectReader reader, Instant now) {
    try {
      EntryJson element = reader.readValue(elements.get(index));
      if (element == null) {
        throw new IllegalArgumentException("element must be an object, but was null");
      }
      entries.add(element.toEntry(now));
      indexes.add(index);
    } catch (UnrecognizedPropertyException e) {
      refused.add(refusal(index, e.getPropertyName(), "unknown field"));
    } catch (JacksonException e) {
      refused.add(refusal(index, JsonFaults.path(e), "wrong type"));
    } catch (IllegalArgumentException e) {
      refused.add(refusal(index, String.valueOf(e.getMessage())));
    }
  }

  private RefusalJson refusal(int index, String reason) {
    return refusal(index, field(reason), reason);
  }

  private RefusalJson refusal(int index, String field, String reason) {
    JsonNode element = elements.get(index);
    JsonNode value = element.isObject() ? element.path(field.split("[.\\[]", 2)[0]) : element;
    return new RefusalJson(index, field, RefusalJson.shorten(value), reason);
  }

  /** Messages of the engine begin with the name of what is wrong. */
  private static String field(String reason) {
    String start = reason.toLowerCase(Locale.ROOT);
    return NAMES.keySet().stream()
        .filter(start::startsWith)
        .findFirst()
        .map(NAMES::get)
        .orElse(reason.split("[ \"]", 2)[0]);
  }
}
