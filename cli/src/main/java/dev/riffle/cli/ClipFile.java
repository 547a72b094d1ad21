package dev.riffle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file to import, and what its path says about it: the caption is the name without its hashtags,
 * the tags are those hashtags and the folder's name. {@code cats/Box, too small #funny.mp4} becomes
 * "Box, too small" with the tags {@code funny} and {@code cats}.
 */
record ClipFile(Path file, String caption, List<String> tags) {
  private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{N}_]+)");

  static ClipFile of(Path root, Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    return new ClipFile(file, caption(name), tags(root, file, name));
  }

  private static String caption(String name) {
    return HASHTAG.matcher(name).replaceAll("").replace('_', ' ').replaceAll("\\s+", " ").strip();
  }

  private static List<String> tags(Path root, Path file, String name) {
    List<String> tags =
        new ArrayList<>(
            HASHTAG.matcher(name).results().map((MatchResult result) -> result.group(1)).toList());
    Path folder = root.relativize(file).getParent();
    if (folder != null) {
      tags.add(folder.getFileName().toString().replaceAll("[^\\p{L}\\p{N}_]+", ""));
    }
    return tags.stream().filter(tag -> !tag.isEmpty()).distinct().toList();
  }
}
