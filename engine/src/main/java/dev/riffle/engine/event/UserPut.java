package dev.riffle.engine.event;

import dev.riffle.engine.profile.User;
import java.time.Instant;

/** A user was added, or replaces the attributes of the one of the same id. */
public record UserPut(User user, Instant time) implements Entry {}
