package dev.riffle.server.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class VideosPropertiesTest {
  @Test
  void bind_nothingConfigured_hasTheseDefaults() {
    assertEquals(
        new VideosProperties(
            Runtime.getRuntime().availableProcessors(), 64, DataSize.ofMegabytes(200)),
        bind(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallelism", "waiting"})
  void bind_outOfRange_isRefusedWithTheValue(String key) {
    Throwable cause = assertThrows(RuntimeException.class, () -> bind(Map.of(key, "-1")));
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertTrue(String.valueOf(cause.getMessage()).contains("but was -1"), cause::toString);
  }

  private static VideosProperties bind(Map<String, String> values) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    values.forEach((key, value) -> source.put("riffle.videos." + key, value));
    return new Binder(source).bindOrCreate("riffle.videos", VideosProperties.class);
  }
}
