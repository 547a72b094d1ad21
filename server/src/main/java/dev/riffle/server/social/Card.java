package dev.riffle.server.social;

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
    String visibility,
    String state,
    Person creator) {}
