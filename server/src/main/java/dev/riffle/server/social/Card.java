package dev.riffle.server.social;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.videos.ClipState;
import dev.riffle.server.videos.Visibility;

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
    Person creator) {}
