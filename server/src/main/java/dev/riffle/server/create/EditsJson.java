package dev.riffle.server.create;

import dev.riffle.server.http.JsonFaults;
import dev.riffle.server.http.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Edits as JSON: read, written, and changed field by field. Thread-safe. */
@Component
class EditsJson {
  private static final String VERSION = "version";
  private static final Set<String> FIELDS =
      Arrays.stream(DraftEdit.class.getRecordComponents())
          .map(java.lang.reflect.RecordComponent::getName)
          .collect(Collectors.toCollection(TreeSet::new));

  private final JsonMapper json;

  EditsJson(JsonMapper json) {
    this.json = json;
  }

  String write(Edits edits) {
    return json.writeValueAsString(edits);
  }

  /** Reads what {@link #write} wrote, also in an earlier version with fewer fields. */
  Edits read(String text) {
    ObjectNode whole = json.valueToTree(Edits.NEW);
    whole.setAll((ObjectNode) json.readTree(text));
    return json.treeToValue(whole, Edits.class);
  }

  /** Returns the version that {@code change} is one of, or refuses it. */
  int version(JsonNode change) {
    JsonNode version = change.path(VERSION);
    Refusal.unless(version.isInt(), "version must be that of the draft that was edited");
    return version.intValue();
  }

  /** Returns {@code edits} with the fields of {@code change}: null clears, absent ones stay. */
  Edits merge(Edits edits, JsonNode change) {
    Refusal.unless(change.isObject(), "the body must be a JSON object");
    ObjectNode merged = json.valueToTree(edits);
    ObjectNode cleared = json.valueToTree(Edits.NEW);
    change
        .properties()
        .forEach(field -> {
          String name = field.getKey();
          Refusal.unless(
              FIELDS.contains(name),
              "unknown field \"%s\"; known are %s".formatted(name, String.join(", ", FIELDS)));
          JsonNode value = field.getValue().isNull() ? cleared.get(name) : field.getValue();
          if (value == null || name.equals(VERSION)) {
            merged.remove(name);
          } else {
            merged.set(name, value);
          }
        });
    return bind(merged);
  }

  /** Returns {@code edits} to be published at another time; at once where it is absent. */
  Edits at(Edits edits, @Nullable Instant time) {
    return with(edits, "publishAt", time);
  }

  /** Returns {@code edits} with other overlays. */
  Edits with(Edits edits, List<PlacedOverlay> overlays) {
    return with(edits, "overlays", overlays);
  }

  private Edits with(Edits edits, String field, @Nullable Object value) {
    ObjectNode changed = json.valueToTree(edits);
    changed.set(field, json.valueToTree(value));
    return bind(changed);
  }

  private Edits bind(ObjectNode merged) {
    try {
      return json.treeToValue(merged, Edits.class);
    } catch (JacksonException e) {
      throw Refusal.invalid(fault(e));
    }
  }

  /** What a record has against its fields says more than that it could not be made. */
  private static String fault(JacksonException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalArgumentException wrong) {
        return String.valueOf(wrong.getMessage());
      }
    }
    return JsonFaults.describe(e);
  }
}
