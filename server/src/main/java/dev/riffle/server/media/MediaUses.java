package dev.riffle.server.media;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all features have in the store together. Thread-safe. */
public final class MediaUses {
  private final List<MediaUse> uses;

  MediaUses(List<MediaUse> uses) {
    this.uses = List.copyOf(uses);
  }

  /** Returns those of {@code names} that nobody needs. */
  public Set<MediaName> unused(Collection<MediaName> names) {
    Set<MediaName> unused = new LinkedHashSet<>(names);
    uses.forEach(use -> unused.removeAll(use.used(List.copyOf(unused))));
    return unused;
  }
}
