package dev.riffle.server.feed;

import dev.riffle.server.videos.Clip;
import java.util.Optional;

/** A clip for somebody, and why it was chosen; nothing says why where it was asked for by id. */
record Choice(Clip clip, Optional<Why> why) {}
