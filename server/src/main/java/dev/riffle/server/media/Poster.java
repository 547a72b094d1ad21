package dev.riffle.server.media;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

/**
 * The picture that stands for a clip before it plays.
 *
 * @param file a JPEG
 * @param picture the same, decoded
 * @param placeholder a data URI of less than 1 KB
 */
record Poster(Path file, BufferedImage picture, String placeholder) {}
