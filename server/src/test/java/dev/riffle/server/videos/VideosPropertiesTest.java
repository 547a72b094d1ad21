package dev.riffle.server.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class VideosPropertiesTest {
  @Test
  void bind_nothingConfigured_hasTheseDefaults() {
    VideosProperties properties = bind(Map.of());
    int processors = Runtime.getRuntime().availableProcessors();
    assertEquals(
        new VideosProperties(
            processors,
            64,
            Math.min(processors, 4),
            "veryfast",
            Duration.ofSeconds(60),
            DataSize.ofMegabytes(200),
            Duration.ofMinutes(5),
            DataSize.ofGigabytes(4)),
        properties);
  }

  @Test
  void bind_outOfRange_isRefusedWithTheValue() {
    for (String key : new String[] {"parallelism", "waiting", "threads"}) {
      Throwable cause = assertThrows(RuntimeException.class, () -> bind(Map.of(key, "-1")));
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      assertTrue(String.valueOf(cause.getMessage()).contains("but was -1"), cause::toString);
    }
  }

  private static VideosProperties bind(Map<String, String> values) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    values.forEach((key, value) -> source.put("riffle.videos." + key, value));
    return new Binder(source).bindOrCreate("riffle.videos", VideosProperties.class);
  }
}
