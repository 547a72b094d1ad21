package dev.riffle.engine.store;

import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Users and sessions by name. One writer, readers without locks. */
public final class ViewerTable extends SlotTable {
  private static final double RATE_KEEP = 0.98;

  private final NameTable names;
  private final ProfileSettings settings;
  private final int objectives;
  private final Viewer nobody;
  private volatile AtomicReferenceArray<Viewer> viewers = new AtomicReferenceArray<>(16);
  private long evicted;

  public ViewerTable(int capacity, ProfileSettings settings, int objectives) {
    names = new NameTable(capacity);
    this.settings = settings;
    this.objectives = objectives;
    nobody = new Viewer(settings, objectives);
  }

  public NameTable names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  public long evicted() {
    return evicted;
  }

  /** Returns the handle of a viewer, or {@link NameTable#NONE}. */
  public int find(String name) {
    return names.find(name);
  }

  /** Returns the viewer behind a handle; one of whom nothing is known where there is none. */
  public Viewer get(int handle) {
    Viewer viewer = names.isLive(handle) ? at(NameTable.slot(handle)) : null;
    return viewer == null ? nobody : viewer;
  }

  /** Returns the viewer of that name; one of whom nothing is known where there is none. */
  public Viewer get(String name) {
    return get(names.find(name));
  }

  /** Returns the handle of a viewer, who is added if new and may then be changed. */
  public int touch(String name) {
    if (names.isFull() && names.find(name) == NameTable.NONE) {
      remove(names.oldest());
      evicted++;
    }
    int handle = names.touch(name);
    int slot = NameTable.slot(handle);
    changing(slot);
    if (at(slot) == null) {
      set(slot, new Viewer(settings, objectives));
    }
    return handle;
  }

  /**
   * Counts a trial of a viewer at an objective, if the viewer is still there.
   *
   * @param outcome 0 to 1
   */
  public void tried(int handle, int objective, double outcome) {
    Viewer viewer = names.isLive(handle) ? at(NameTable.slot(handle)) : null;
    if (viewer != null) {
      changing(NameTable.slot(handle));
      viewer.tried(objective, outcome, RATE_KEEP);
    }
  }

  /** Visits at most {@code max} viewers, those touched last first. */
  public void forEachLatest(int max, Consumer<Viewer> visitor) {
    int handle = names.newest();
    for (int i = 0; i < max && handle != NameTable.NONE; i++) {
      visitor.accept(get(handle));
      handle = names.before(handle);
    }
  }

  /** Forgets what was learned of a viewer, who must be there. */
  public void reset(int handle) {
    Viewer fresh = new Viewer(settings, objectives);
    fresh.keepFrom(get(handle));
    changing(NameTable.slot(handle));
    set(NameTable.slot(handle), fresh);
  }

  /** Forgets a viewer. */
  public void remove(int handle) {
    changing(NameTable.slot(handle));
    viewers.set(NameTable.slot(handle), null);
    names.remove(handle);
  }

  private @Nullable Viewer at(int slot) {
    AtomicReferenceArray<Viewer> all = viewers;
    return slot < all.length() ? all.get(slot) : null;
  }

  private void set(int slot, Viewer viewer) {
    if (slot >= viewers.length()) {
      viewers = Slots.grown(viewers, slot + 1);
    }
    viewers.set(slot, viewer);
  }

  @Override
  protected int slots() {
    return names.slots();
  }

  @Override
  protected void writeHead(StateWriter out) {
    out.number(evicted);
  }

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    Viewer viewer = at(slot);
    out.flag(viewer != null);
    if (viewer != null) {
      viewer.write(out);
    }
  }

  @Override
  protected void readHead(StateReader in, int slots) {
    evicted = in.longInteger();
    viewers = Slots.grown(viewers, slots);
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    if (in.flag()) {
      Viewer viewer = new Viewer(settings, objectives);
      viewer.read(in);
      viewers.set(slot, viewer);
    }
  }

  @Override
  protected void readEnd() {}
}
