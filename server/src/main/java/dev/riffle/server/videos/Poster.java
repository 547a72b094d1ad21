package dev.riffle.server.videos;

import java.nio.file.Path;

/**
 * The picture that stands for a clip before it plays.
 *
 * @param file a JPEG
 * @param placeholder a data URI of less than 1 KB
 */
record Poster(Path file, String placeholder) {}
