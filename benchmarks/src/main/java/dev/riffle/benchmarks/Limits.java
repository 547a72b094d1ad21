package dev.riffle.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** What this machine can do at best at what the engine's work is made of, measured in this run. */
final class Limits {
  private static final int TABLE = 1 << 25;
  private static final int READS = 1 << 24;
  private static final int LOOKUPS = 2_000_000;
  private static final int READ_ROUNDS = 50;
  private static final int CLOCK_READS = 1_000_000;

  private Limits() {}

  /** Measures and reports reads of memory, in order and at random, and of the clock. */
  static void report(Report report) {
    int[] table = new int[TABLE];
    Arrays.setAll(table, i -> i);
    report.figure("limit-memory-gigabytes-per-second", sequential(table));
    report.figure("limit-random-reads-per-second", random(table));
    report.figure("limit-clock-reads-per-second", clock());
  }

  private static double sequential(int[] table) {
    long sum = 0;
    double best = 0;
    for (int round = 0; round < 5; round++) {
      long began = System.nanoTime();
      for (int value : table) {
        sum += value;
      }
      best = Math.max(best, 4.0 * TABLE / (System.nanoTime() - began));
    }
    keep(sum);
    return best;
  }

  /** Each read's place depends on the one before, as in a walk from table to table. */
  private static double random(int[] table) {
    int at = 1;
    long began = System.nanoTime();
    for (int i = 0; i < READS / 4; i++) {
      at = (table[at] * 0x9E3779B1 + i) >>> 7;
    }
    keep(at);
    return READS / 4 / ((System.nanoTime() - began) / 1e9);
  }

  /** Returns how long one core takes to read so many bytes in order, at best of many times. */
  static double readMicros(int bytes) {
    long[] table = new long[bytes / Long.BYTES];
    Arrays.setAll(table, i -> i);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < READ_ROUNDS; round++) {
      long began = System.nanoTime();
      keep(sum(table));
      best = Math.min(best, (System.nanoTime() - began) / 1e3);
    }
    return best;
  }

  private static long sum(long[] table) {
    long sum = 0;
    for (long value : table) {
      sum += value;
    }
    return sum;
  }

  private static double clock() {
    long began = System.nanoTime();
    long last = began;
    for (int i = 0; i < CLOCK_READS; i++) {
      last = System.nanoTime();
    }
    return CLOCK_READS / ((last - began) / 1e9);
  }

  /**
   * Reports how often a second one core finds a user and an item by name in hash tables, which is
   * the least that learning an event must do.
   */
  static void reportLookups(World world, Report report) {
    Map<String, Integer> users = HashMap.newHashMap(world.users());
    Map<String, Integer> items = HashMap.newHashMap(world.items());
    for (int i = 0; i < Math.max(world.users(), world.items()); i++) {
      users.put(World.userId(i % world.users()), i);
      items.put(World.itemId(i % world.items()), i);
    }
    SplittableRandom random = new SplittableRandom(9);
    String[] names = new String[LOOKUPS];
    for (int i = 0; i < names.length; i += 2) {
      names[i] = World.userId(world.user(random));
      names[i + 1] = World.itemId(world.itemRanks().next(random));
    }
    double began = Cpu.threadSeconds();
    long sum = 0;
    for (int i = 0; i < names.length; i += 2) {
      sum += users.getOrDefault(names[i], 0) + items.getOrDefault(names[i + 1], 0);
    }
    keep(sum);
    report.figure(
        "limit-lookups-of-user-and-item-per-second", LOOKUPS / 2 / (Cpu.threadSeconds() - began));
  }

  /** Keeps the compiler from leaving out what leads to a value. */
  private static void keep(long value) {
    if (value == Long.MIN_VALUE + 1) {
      throw new IllegalStateException("the sum was " + value);
    }
  }
}
