package dev.riffle.server.social;

import dev.riffle.server.accounts.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Somebody as a viewer sees them. */
@Schema(name = "Profile")
record ProfileView(
    Person person,
    Instant joinedAt,
    long clips,
    long followers,
    long following,
    @Schema(description = "Of all their clips") long likes,
    boolean isMe,
    @Schema(description = "Whether the viewer follows them") boolean followed,
    boolean followsMe,
    @Schema(description = "Whether the viewer blocked them") boolean blocked,
    boolean muted) {}
