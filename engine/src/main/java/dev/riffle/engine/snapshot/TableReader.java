package dev.riffle.engine.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads tables as a {@link Capture} wrote them, with all processors. */
public final class TableReader {
  private final List<SlotTable> tables;
  private final List<Chunk> chunks = new ArrayList<>();
  private int[] slots = new int[0];

  public TableReader(List<SlotTable> tables) {
    this.tables = tables;
  }

  private record Chunk(int table, int number, StateReader in) {}

  /** Reads what follows the small parts. */
  public void read(StateReader in) {
    slots = new int[tables.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = in.count(Integer.MAX_VALUE);
      tables.get(i).readHead(in, slots[i]);
    }
    for (int table = in.integer(); table != Capture.END; table = in.integer()) {
      int number = in.integer();
      chunks.add(new Chunk(table, number, in.part(in.count(Integer.MAX_VALUE))));
    }
    IntStream.range(0, chunks.size()).parallel().forEach(i -> read(chunks.get(i)));
    tables.parallelStream().forEach(SlotTable::readEnd);
  }

  private void read(Chunk chunk) {
    int from = chunk.number() * SlotTable.CHUNK;
    int to = Math.min(slots[chunk.table()], from + SlotTable.CHUNK);
    tables.get(chunk.table()).readSlots(from, to, chunk.in().onHeap());
  }
}
