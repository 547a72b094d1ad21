package dev.riffle.server.social;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Clips;
import org.springframework.stereotype.Component;

/** Finds people for those who may see them. Thread-safe. */
@Component
class Profiles {
  private final People people;
  private final Ties ties;
  private final Clips clips;
  private final PersonCounts counts;
  private final ProfileStorage storage;

  Profiles(People people, Ties ties, Clips clips, PersonCounts counts, ProfileStorage storage) {
    this.people = people;
    this.ties = ties;
    this.clips = clips;
    this.counts = counts;
    this.storage = storage;
  }

  /** Somebody, and what they are to the viewer. */
  record Found(Person person, Tie tie) {}

  /** Returns the person of that handle, or refuses as if there were none. */
  Found byHandle(Viewer viewer, String handle) {
    return people
        .findByHandle(handle)
        .map(person -> found(viewer, person))
        .filter(Profiles::canBeSeen)
        .orElseThrow(() -> Refusal.notFound("person"));
  }

  /** Returns the person of that id, or refuses as if there were none. */
  Found byId(Viewer viewer, String id) {
    return people
        .find(id)
        .map(person -> found(viewer, person))
        .filter(Profiles::canBeSeen)
        .orElseThrow(() -> Refusal.notFound("person"));
  }

  ProfileView view(Viewer viewer, Found found) {
    Person person = found.person;
    PersonCounts.Numbers numbers = counts.of(person.id());
    return new ProfileView(
        person,
        storage.joined(person.id()),
        clips.count(person.id()),
        numbers.followers(),
        numbers.following(),
        numbers.likes(),
        person.id().equals(viewer.personId()),
        found.tie.follows(),
        found.tie.followedBy(),
        found.tie.blocks(),
        found.tie.mutes());
  }

  private Found found(Viewer viewer, Person person) {
    return new Found(person, ties.between(viewer.personId(), person.id()));
  }

  /** Those who blocked somebody still see them, to be able to take it back. */
  private static boolean canBeSeen(Found found) {
    return !found.tie.hidden() && !found.tie.blockedBy();
  }
}
