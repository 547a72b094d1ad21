package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Counts sightings of keys, so that ids that are met once or twice take no room: a count-min sketch
 * with conservative update (Cormode and Muthukrishnan 2005; Estan and Varghese 2002). A count is
 * never too low, and too high only where the key shares all of its counters. After {@value #PERIOD}
 * sightings all counts are halved, so that it does not fill up (TinyLFU: Einziger et al. 2017).
 *
 * <pre>
 *   counters  [ row 0: 65,536 bytes | row 1 | row 2 ]
 * </pre>
 */
final class Admission implements Stateful {
  private static final int ROWS = 3;
  private static final int WIDTH = 1 << 16;
  private static final int PERIOD = 8 * WIDTH;

  private final byte[] counters = new byte[ROWS * WIDTH];
  private final int sightings;
  private int seen;

  /** Starts; a key is let in by that many sightings, 1 to 15. */
  Admission(int sightings) {
    this.sightings = sightings;
  }

  /** Counts a sighting; tells whether the key is let in. */
  boolean admits(long key) {
    if (sightings == 1) {
      return true;
    }
    int count = 1 + count(key);
    raise(key, count);
    if (++seen == PERIOD) {
      halve();
    }
    return count >= sightings;
  }

  private int count(long key) {
    int count = Byte.MAX_VALUE - 1;
    for (int row = 0; row < ROWS; row++) {
      count = Math.min(count, counters[place(key, row)]);
    }
    return count;
  }

  private void raise(long key, int count) {
    for (int row = 0; row < ROWS; row++) {
      int place = place(key, row);
      counters[place] = (byte) Math.max(counters[place], count);
    }
  }

  private void halve() {
    for (int i = 0; i < counters.length; i++) {
      counters[i] >>= 1;
    }
    seen = 0;
  }

  private static int place(long key, int row) {
    return row * WIDTH + (int) (Random64.mix(key + row) & WIDTH - 1);
  }

  @Override
  public void write(StateWriter out) {
    out.number(seen);
    out.bytes(counters, counters.length);
  }

  @Override
  public void read(StateReader in) {
    seen = in.count(PERIOD);
    System.arraycopy(in.bytes(counters.length), 0, counters, 0, counters.length);
  }
}
