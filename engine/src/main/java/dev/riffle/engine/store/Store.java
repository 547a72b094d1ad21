package dev.riffle.engine.store;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.ExplorationSettings;
import dev.riffle.engine.settings.LimitSettings;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.ArrayList;
import java.util.List;

/** Everything that serving reads and learning writes, the ranker's weights apart. */
public final class Store implements Stateful {
  private final LogClock clock = new LogClock();
  private final SubjectTable subjects;
  private final ItemTable items;
  private final ViewerTable viewers;
  private final Popularity popularity;
  private final Neighbours neighbours;
  private final SearchSettings searchSettings;
  private final Gram gram;
  private final Associations associations;
  private final Rates rates;
  private final ExplorationPool exploration;
  private final FactorTable factors;
  private long itemsEvicted;

  public Store(
      LimitSettings limits,
      PopularitySettings popularitySettings,
      NeighbourSettings neighbourSettings,
      AssociationSettings associationSettings,
      SearchSettings searchSettings,
      ProfileSettings profileSettings,
      ExplorationSettings explorationSettings,
      int objectives) {
    subjects = new SubjectTable(limits.subjects(), popularitySettings.listSize());
    ItemLayout layout = new ItemLayout(popularitySettings.halfLives().size(), objectives);
    items = new ItemTable(limits.items(), layout, subjects);
    viewers = new ViewerTable(limits.users(), profileSettings, objectives);
    popularity = new Popularity(popularitySettings, items, subjects);
    this.searchSettings = searchSettings;
    neighbours = new Neighbours(neighbourSettings);
    gram = new Gram(associationSettings);
    associations = new Associations(associationSettings);
    factors = new FactorTable(searchSettings);
    rates = new Rates(items, explorationSettings.rateHalfLifeMillis());
    exploration = new ExplorationPool(explorationSettings, items, rates);
  }

  public LogClock clock() {
    return clock;
  }

  public SubjectTable subjects() {
    return subjects;
  }

  public ItemTable items() {
    return items;
  }

  public ViewerTable viewers() {
    return viewers;
  }

  public Popularity popularity() {
    return popularity;
  }

  public Neighbours neighbours() {
    return neighbours;
  }

  public Gram gram() {
    return gram;
  }

  public Associations associations() {
    return associations;
  }

  /** Returns the items' factors that are in force. */
  public Factors factors() {
    return factors.get();
  }

  /** Puts factors in force. */
  public void factors(Factors solved) {
    factors.set(solved);
  }

  /**
   * Gives an item that came after factors were solved the one that it should have, if it is known
   * what it is about.
   */
  public void expectFactor(int item) {
    Factors solved = factors.get();
    if (!solved.isEmpty() && !solved.index().contains(item)) {
      float[] vector = new float[solved.index().dimensions()];
      if (solved.content().predict(items.columns(), item, vector)) {
        factors.put(item, vector);
      }
    }
  }

  /** Returns how factors are searched. */
  public SearchSettings searchSettings() {
    return searchSettings;
  }

  public Rates rates() {
    return rates;
  }

  public ExplorationPool exploration() {
    return exploration;
  }

  /** Returns how many items were given up for others. */
  public long itemsEvicted() {
    return itemsEvicted;
  }

  /** Removes the item touched longest ago if there is no room for another. */
  public void makeRoomForItem() {
    if (items.names().isFull()) {
      removeItem(items.names().oldest());
      itemsEvicted++;
    }
  }

  /** Removes an item from everything but histories and rows of neighbours, which skip it. */
  public void removeItem(int item) {
    popularity.remove(item);
    neighbours.remove(item);
    gram.remove(item);
    associations.remove(item);
    exploration.remove(item);
    items.remove(item);
  }

  /** Returns the tables that a snapshot writes bit by bit; the rest is small. */
  public List<SlotTable> tables() {
    List<SlotTable> tables =
        new ArrayList<>(
            List.of(
                subjects.names(),
                subjects.boards(),
                items.names(),
                items,
                viewers.names(),
                viewers,
                neighbours,
                gram,
                associations,
                factors));
    tables.addAll(popularity.tables());
    return tables;
  }

  @Override
  public void write(StateWriter out) {
    clock.write(out);
    subjects.write(out);
    popularity.write(out);
    rates.write(out);
    exploration.write(out);
    out.number(itemsEvicted);
  }

  @Override
  public void read(StateReader in) {
    clock.read(in);
    subjects.read(in);
    popularity.read(in);
    rates.read(in);
    exploration.read(in);
    itemsEvicted = in.longInteger();
  }
}
