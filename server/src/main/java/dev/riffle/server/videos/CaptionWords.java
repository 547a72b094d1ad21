package dev.riffle.server.videos;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write about their clips, and the hashtags and mentions in it. */
public final class CaptionWords {
  /** Characters of a caption, at most; the web app has the same number in clip-fields.tsx. */
  public static final int CHARS_MAX = 2_200;

  private static final Pattern TAG =
      Pattern.compile("(?<![\\p{L}\\p{N}_&])#([\\p{L}\\p{N}_\\p{M}]{1,50})");
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{L}\\p{N}_.@-])@([A-Za-z0-9._-]{1,40})");
  private static final int TAGS_MAX = 30;
  private static final int MENTIONS_MAX = 20;

  private CaptionWords() {}

  /** Returns the first thirty hashtags, lower case, without #. */
  public static List<String> tags(String text) {
    return words(TAG, text).distinct().limit(TAGS_MAX).toList();
  }

  /** Returns the handles that the first twenty mentions name; nobody may have them. */
  public static List<String> mentions(String text) {
    return words(MENTION, text)
        .map(handle -> handle.replaceAll("[.-]+$", ""))
        .filter(handle -> !handle.isEmpty())
        .distinct()
        .limit(MENTIONS_MAX)
        .toList();
  }

  /** Returns the tags after an edit: those that were not in the old words stay. */
  static List<String> edited(List<String> tags, String before, String after) {
    List<String> old = tags(before);
    return Stream.concat(tags.stream().filter(tag -> !old.contains(tag)), tags(after).stream())
        .distinct()
        .limit(TAGS_MAX)
        .toList();
  }

  private static Stream<String> words(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1).toLowerCase(Locale.ROOT));
  }
}
