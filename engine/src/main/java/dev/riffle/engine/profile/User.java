package dev.riffle.engine.profile;

import dev.riffle.engine.check.Check;
import java.util.Map;

/**
 * What a caller says of a user; what the engine learns of them it keeps apart.
 *
 * @param id 1 to 256 bytes, unique among users
 * @param attributes at most 64 pairs, such as {@code language=de}; they choose the user's segment
 */
public record User(String id, Map<String, String> attributes) {
  private static final int ATTRIBUTES_MAX = 64;

  public User {
    Check.id("user id", id);
    Check.size("attributes", attributes.keySet(), ATTRIBUTES_MAX);
    attributes = Map.copyOf(attributes);
    attributes.forEach((name, value) -> {
      Check.id("attribute name", name);
      Check.optionalId("attribute " + name, value);
    });
  }
}
