package dev.riffle.evaluation.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClickLogTest {
  private static ClickLog log() {
    ClickTable table = new ClickTable();
    table.add("ann", "x", 10);
    table.add("bob", "x", 20);
    table.add("ann", "y", 30);
    table.add("ann", "x", 40);
    return table.toLog(Integer.MAX_VALUE);
  }

  @Test
  void previous_isTheSameUsersClickBefore() {
    assertEquals(-1, log().previous(0));
    assertEquals(-1, log().previous(1));
    assertEquals(2, log().previous(3));
  }

  @Test
  void before_newestFirst_upToMax() {
    ClickLog log = log();

    assertArrayEquals(new int[] {log.itemNumber("y"), log.itemNumber("x")}, log.before(3, 10));
    assertArrayEquals(new int[] {log.itemNumber("y")}, log.before(3, 1));
    assertEquals(0, log.before(1, 10).length);
  }

  @Test
  void isRepeat_sameUserAndItemAgain() {
    assertFalse(log().isRepeat(1));
    assertTrue(log().isRepeat(3));
  }

  @Test
  void firstOfItem_isAnyonesFirstClick() {
    assertEquals(0, log().firstOfItem(log().itemNumber("x")));
    assertEquals(2, log().firstOfItem(log().itemNumber("y")));
  }

  @Test
  void itemNumber_unknown_isMinusOne() {
    assertEquals(-1, log().itemNumber("z"));
  }
}
