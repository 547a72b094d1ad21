package dev.riffle.engine.snapshot;

/** A part of the state: what it writes, it can read back, and equal states write equal bytes. */
public interface Stateful {
  void write(StateWriter out);

  /** Reads into an empty part. */
  void read(StateReader in);
}
