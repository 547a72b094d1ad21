package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;

/** A clip in a grid. */
public record Card(
    String id,
    String caption,
    String poster,
    String placeholder,
    double durationSeconds,
    long views,
    long likes,
    Visibility visibility,
    ClipState state,
    Person creator) {

  static Card of(Clip clip, String poster, long views, long likes) {
    return new Card(
        clip.id(),
        clip.caption(),
        poster,
        clip.placeholder(),
        clip.duration().toMillis() / 1000.0,
        views,
        likes,
        clip.visibility(),
        clip.state(),
        clip.creator());
  }
}
