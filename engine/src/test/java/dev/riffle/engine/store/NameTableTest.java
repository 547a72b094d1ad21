package dev.riffle.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 100, 2_000})
  void touchRemoveEvict_randomNames_likeReference(int capacity) {
    Random random = new Random(capacity);
    NameTable table = new NameTable(capacity);
    LinkedHashMap<String, Integer> reference = new LinkedHashMap<>(16, 0.75f, true);
    for (int i = 0; i < 50_000; i++) {
      String name = "n" + random.nextInt(capacity * 3);
      if (random.nextInt(4) == 0) {
        remove(table, reference, name);
      } else {
        touch(table, reference, name);
      }
      assertEquals(reference.size(), table.size());
    }
    assertSame(new LinkedHashMap<>(reference), table);
    assertSame(new LinkedHashMap<>(reference), copy(table, capacity));
  }

  private static void touch(NameTable table, Map<String, Integer> reference, String name) {
    if (table.isFull() && table.find(name) == NameTable.NONE) {
      String oldest = reference.keySet().iterator().next();
      assertEquals(oldest, table.name(table.oldest()));
      remove(table, reference, oldest);
    }
    int handle = table.touch(name);
    Integer before = reference.put(name, handle);
    assertTrue(before == null || before == handle);
  }

  private static void remove(NameTable table, Map<String, Integer> reference, String name) {
    Integer handle = reference.remove(name);
    assertEquals(handle == null ? NameTable.NONE : handle, table.find(name));
    if (handle != null) {
      table.remove(handle);
      assertFalse(table.isLive(handle));
      assertEquals("", table.name(handle));
    }
  }

  private static void assertSame(SequencedMap<String, Integer> reference, NameTable table) {
    int handle = table.newest();
    for (String name : reference.sequencedKeySet().reversed()) {
      assertEquals(name, table.name(handle));
      assertEquals(reference.get(name), table.find(name));
      handle = table.before(handle);
    }
    assertEquals(NameTable.NONE, handle);
  }

  private static NameTable copy(NameTable table, int capacity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StateWriter out = new StateWriter(bytes);
    table.write(out);
    out.flush();
    NameTable copy = new NameTable(capacity);
    copy.read(new StateReader(new ByteArrayInputStream(bytes.toByteArray())));
    return copy;
  }

  @Test
  void find_namesOfEqualHash_areApart() {
    NameTable table = new NameTable(10);
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertNotEquals(table.touch("Aa"), table.touch("BB"));
  }

  @Test
  void isLive_handleOfSlotUsedAgain_isFalse() {
    NameTable table = new NameTable(1);
    int first = table.touch("first");
    table.remove(first);
    int second = table.touch("second");
    assertEquals(NameTable.slot(first), NameTable.slot(second));
    assertFalse(table.isLive(first));
    assertTrue(table.isLive(second));
  }
}
