package dev.riffle.server.recommender;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/** Why an element of a batch was not taken. */
@Schema(name = "Refusal")
record RefusalJson(
    @Schema(description = "In the batch, from 0") int index,
    @Schema(example = "portion") String field,
    @Schema(description = "What was given, at most 100 characters of it", example = "1.5")
        String value,
    @Schema(example = "portion must be 0 to 1, but was 1.5") String reason) {
  private static final int VALUE_CHARS_MAX = 100;

  static String shorten(JsonNode value) {
    String text =
        value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toString();
    return text.length() <= VALUE_CHARS_MAX ? text : text.substring(0, VALUE_CHARS_MAX) + "…";
  }
}
