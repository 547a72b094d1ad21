package dev.riffle.evaluation;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.riffle.engine.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineSettingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"clicks", "news-clicks", "topn"})
  void named_everyFile_isUnderstoodByTheEngine(String name) {
    assertNotEquals(Settings.defaults(), EngineSettings.named(name));
  }

  @Test
  void named_unknown_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> EngineSettings.named("magic"));
  }
}
