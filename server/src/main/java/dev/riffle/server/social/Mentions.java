package dev.riffle.server.social;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.videos.Clip;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who is named in a text as @handle. Thread-safe. */
@Component
public class Mentions {
  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\p{L}\\p{N}_@.])@([A-Za-z0-9][A-Za-z0-9._-]{0,39})");
  private static final Pattern STOPS = Pattern.compile("[.-]+$");
  private static final int MENTIONS_MAX = 10;

  private final People people;
  private final Ties ties;
  private final ClipAccess access;

  Mentions(People people, Ties ties, ClipAccess access) {
    this.people = people;
    this.ties = ties;
    this.access = access;
  }

  /** Returns ids of those named in {@code text} who have to do with its writer and the clip. */
  public Set<String> in(String text, String writer, Clip clip) {
    List<String> named =
        people.findByHandles(handles(text)).stream()
            .map(Person::id)
            .filter(person -> !person.equals(writer))
            .toList();
    Map<String, Tie> known = ties.of(writer, named);
    return named.stream()
        .filter(person -> known.getOrDefault(person, Tie.NONE).readable())
        .filter(person -> access.visible(person, clip))
        .collect(Collectors.toSet());
  }

  /** Returns the handles in {@code text}; a stop behind one ends the sentence, as a rule. */
  private static List<String> handles(String text) {
    return HANDLE
        .matcher(text)
        .results()
        .map(found -> STOPS.matcher(found.group(1)).replaceAll("").toLowerCase(Locale.ROOT))
        .distinct()
        .limit(MENTIONS_MAX)
        .toList();
  }
}
