package dev.riffle.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.settings.ProfileSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AffinitiesTest {
  private static final ProfileSettings SETTINGS =
      new ProfileSettings(80, 8, Duration.ofDays(14), 10, 1.5, 10, 0.3);
  private static final int OLD = 1;
  private static final int OTHER = 2;

  private final Affinities affinities = new Affinities(SETTINGS);

  private void signal(int subject, double signal, int times) {
    for (int i = 0; i < times; i++) {
      affinities.fade(signal, affinities.to(subject), 0);
      affinities.add(subject, signal);
    }
  }

  @Test
  void add_anySignals_staysWithinOne() {
    signal(OLD, 3, 1_000);
    signal(OTHER, -5, 1_000);
    for (int i = 0; i < affinities.size(); i++) {
      assertTrue(Math.abs(affinities.lasting(i)) <= 1);
      assertTrue(Math.abs(affinities.recent(i)) <= 1);
      assertTrue(Math.abs(affinities.affinity(i)) <= 1);
    }
  }

  @Test
  void recent_otherSignalsSince_fadesByTheirNumber() {
    signal(OLD, 1, 5);
    signal(OTHER, 1, 40);
    assertEquals(OLD, affinities.subject(0));
    assertTrue(affinities.recent(0) < 0.3, () -> "recent " + affinities.recent(0));
    assertTrue(affinities.lasting(0) > 0.7, () -> "lasting " + affinities.lasting(0));
  }

  @Test
  void fade_signalsKeepDisappointing_openUpToTheRefused() {
    signal(OTHER, -0.6, 20);
    signal(OLD, 1, 20);
    float refused = affinities.to(OTHER);
    assertTrue(refused < -0.8, () -> "refused " + refused);
    signal(OLD, -0.6, 12);
    assertTrue(affinities.to(OLD) < -0.3, () -> "old " + affinities.to(OLD));
    assertTrue(affinities.to(OTHER) > -0.4, () -> "other " + affinities.to(OTHER));
  }

  @Test
  void fade_signalsAsExpected_keepsWhatIsKnown() {
    signal(OTHER, -0.6, 20);
    float refused = affinities.to(OTHER);
    signal(OLD, 1, 200);
    assertEquals(refused, affinities.to(OTHER), 1e-6);
  }

  @Test
  void add_moreSubjectsThanRoom_lightestGivesWay() {
    signal(OLD, 1, 10);
    for (int subject = 100; subject < 200; subject++) {
      signal(subject, 0.1, 1);
    }
    assertEquals(8, affinities.size());
    assertTrue(affinities.to(OLD) > 0.5);
  }
}
