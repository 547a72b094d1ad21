package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class MediaPropertiesTest {
  @Test
  void bind_nothingConfigured_hasTheseDefaults() {
    assertEquals(
        new MediaProperties(
            Math.min(Runtime.getRuntime().availableProcessors(), 4),
            "superfast",
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            DataSize.ofGigabytes(4)),
        bind(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads"})
  void bind_outOfRange_isRefusedWithTheValue(String key) {
    Throwable cause = assertThrows(RuntimeException.class, () -> bind(Map.of(key, "-1")));
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertTrue(String.valueOf(cause.getMessage()).contains("but was -1"), cause::toString);
  }

  private static MediaProperties bind(Map<String, String> values) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    values.forEach((key, value) -> source.put("riffle.videos." + key, value));
    return new Binder(source).bindOrCreate("riffle.videos", MediaProperties.class);
  }
}
