package dev.riffle.server.feed;

import dev.riffle.engine.profile.Steer;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.social.Blocks;
import dev.riffle.server.social.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the engine what not to look for, so that it fills a feed with the rest. It is a help, not a
 * rule: {@link Permission} has the last word, on what does not fit in here, too. Thread-safe.
 */
@Component
class EngineFilter {
  private static final int AUTHORS_MAX = 40;
  private static final int TAGS_MAX = 20;
  private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]{1,20}");

  private final Blocks blocks;
  private final Keywords keywords;

  EngineFilter(Blocks blocks, Keywords keywords) {
    this.blocks = blocks;
    this.keywords = keywords;
  }

  /**
   * Returns a filter of the engine's.
   *
   * @param topics tags of which one is wanted; empty for all
   * @param less what the viewer wants less of, where the engine does not know it by itself
   */
  String of(Viewer viewer, List<String> topics, List<Steer> less) {
    List<String> authors = new ArrayList<>(subjects(less, Steer.Kind.AUTHOR));
    List<String> tags = new ArrayList<>(subjects(less, Steer.Kind.TAG));
    String me = viewer.personId();
    if (!me.isEmpty()) {
      authors.addAll(blocks.unwanted(me, AUTHORS_MAX));
      tags.addAll(keywords.of(me).words());
    }
    List<String> conditions = new ArrayList<>();
    add(conditions, "author not in", authors.stream().limit(AUTHORS_MAX).toList());
    add(conditions, "tag not in", plain(tags));
    add(conditions, "tag in", plain(topics));
    return String.join(" and ", conditions);
  }

  private static List<String> subjects(List<Steer> steers, Steer.Kind kind) {
    return steers.stream().filter(steer -> steer.kind() == kind).map(Steer::subject).toList();
  }

  private static List<String> plain(List<String> tags) {
    return tags.stream().filter(tag -> TAG.matcher(tag).matches()).limit(TAGS_MAX).toList();
  }

  private static void add(List<String> conditions, String words, List<String> values) {
    if (!values.isEmpty()) {
      conditions.add(
          values.stream()
              .map("'%s'"::formatted)
              .collect(Collectors.joining(", ", words + " (", ")")));
    }
  }
}
