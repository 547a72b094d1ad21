package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineSnapshotTest {
  private static Engine used(int steps) {
    Engine engine = Fixture.engineWithClips();
    Traffic.run(engine, steps, 42);
    return engine;
  }

  @Test
  void digest_sameEntriesTwice_isEqual() {
    assertEquals(used(1_000).digest(), used(1_000).digest());
    assertNotEquals(used(1_000).digest(), used(1_001).digest());
  }

  @Test
  void restore_savedEngine_hasEqualDigestAndGoesOnAlike(@TempDir Path directory) {
    Engine engine = used(1_000);
    engine.save(directory);
    Engine restored = Engine.builder().objectives(Fixture.objectives()).restore(directory);
    assertEquals(engine.digest(), restored.digest());
    assertEquals(engine.position(), restored.position());
    Traffic.run(engine, 500, 7);
    Traffic.run(restored, 500, 7);
    assertEquals(engine.digest(), restored.digest());
  }
}
