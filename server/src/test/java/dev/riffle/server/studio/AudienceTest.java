package dev.riffle.server.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AudienceTest {
  @Test
  void groups_smallOnes_areSummedWithoutTheirNames() {
    Audience.Groups groups = groups(40, 9, 8, 12);
    assertEquals(List.of(group(0, 40), group(3, 12)), groups.groups());
    assertEquals(17, groups.withheld());
  }

  @Test
  void groups_smallOnesTogetherFewerThanTen_takeTheSmallestOtherWithThem() {
    Audience.Groups groups = groups(40, 3, 12);
    assertEquals(List.of(group(0, 40)), groups.groups());
    assertEquals(15, groups.withheld());
  }

  @Test
  void groups_allTogetherFewerThanTen_tellNothing() {
    Audience.Groups groups = groups(5, 4);
    assertEquals(List.of(), groups.groups());
    assertNull(groups.withheld());
  }

  @Test
  void groups_noneSmall_withholdNothing() {
    Audience.Groups groups = groups(10, 11);
    assertEquals(2, groups.groups().size());
    assertNull(groups.withheld());
  }

  /** Whoever knows the total from elsewhere learns of no part of fewer than ten people. */
  @Test
  void groups_any_leaveNoSmallRest() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 1_000; round++) {
      int[] sizes = random.ints(1 + random.nextInt(6), 1, 30).toArray();
      Audience.Groups groups = groups(sizes);
      long shown = groups.groups().stream().mapToLong(Audience.Group::people).sum();
      long rest = java.util.stream.IntStream.of(sizes).sum() - shown;
      assertTrue(groups.groups().stream().allMatch(group -> group.people() >= 10));
      assertTrue(rest == 0 || rest >= 10 || shown == 0, () -> List.of(sizes) + " " + groups);
    }
  }

  private static Audience.Groups groups(int... sizes) {
    List<Audience.Group> groups = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      groups.add(group(i, sizes[i]));
    }
    return Audience.Groups.of(groups);
  }

  private static Audience.Group group(int number, long people) {
    return new Audience.Group("group-" + number, people);
  }
}
