package dev.riffle.engine.learning;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/** How much of what came in. */
final class Counts implements Stateful {
  long entries;
  long events;
  long eventsOfUnknownItems;
  long eventsOfUnknownTypes;
  long eventsJoined;
  long eventsNotLearned;
  long impressions;
  long impressionsDropped;
  long choices;

  @Override
  public void write(StateWriter out) {
    out.number(entries);
    out.number(events);
    out.number(eventsOfUnknownItems);
    out.number(eventsOfUnknownTypes);
    out.number(eventsJoined);
    out.number(eventsNotLearned);
    out.number(impressions);
    out.number(impressionsDropped);
    out.number(choices);
  }

  @Override
  public void read(StateReader in) {
    entries = in.longInteger();
    events = in.longInteger();
    eventsOfUnknownItems = in.longInteger();
    eventsOfUnknownTypes = in.longInteger();
    eventsJoined = in.longInteger();
    eventsNotLearned = in.longInteger();
    impressions = in.longInteger();
    impressionsDropped = in.longInteger();
    choices = in.longInteger();
  }
}
