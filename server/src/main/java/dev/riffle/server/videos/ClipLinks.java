package dev.riffle.server.videos;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what clips were made with, and how much was made with them. Thread-safe. */
final class ClipLinks {
  private final Clips clips;
  private final DerivedClips derived;
  private final People people;

  ClipLinks(Clips clips, DerivedClips derived, People people) {
    this.clips = clips;
    this.derived = derived;
    this.people = people;
  }

  /** The links of some clips, for one viewer. */
  record Found(Map<String, Long> counts, Map<String, Person> creators, Set<String> visible) {
    long derived(Clip clip) {
      return counts.getOrDefault(clip.id(), 0L);
    }

    /** Returns the base of {@code clip}; empty where it has none, or its creator has left. */
    Optional<ClipDetails.Base> base(Clip clip) {
      return clip.base()
          .flatMap(base ->
              Optional.ofNullable(creators.get(base.creator()))
                  .map(creator ->
                      new ClipDetails.Base(
                          base.kind(),
                          visible.contains(base.clip()) ? base.clip() : null,
                          creator)));
    }
  }

  Found of(Viewer viewer, List<Clip> all) {
    Map<String, Long> counts = derived.counts(all.stream().map(Clip::id).toList());
    List<Derivation> bases = all.stream().flatMap(clip -> clip.base().stream()).toList();
    if (bases.isEmpty()) {
      return new Found(counts, Map.of(), Set.of());
    }
    return new Found(
        counts,
        people.findAll(bases.stream().map(Derivation::creator).toList()),
        clips.findAll(bases.stream().map(Derivation::clip).distinct().toList()).stream()
            .filter(clip -> clips.visible(clip, viewer))
            .map(Clip::id)
            .collect(Collectors.toSet()));
  }
}
