package dev.riffle.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the demo consists of: topics, creators and clips. Pure data, the same in every run; no media
 * is needed to use it.
 *
 * <p>Clips are in publishing order, which deals the topics round: the first clip of every topic,
 * then the second of every topic, and so on. Immutable.
 *
 * @param topics about ten
 * @param creators about a dozen
 * @param clips about sixty, the same number for each topic
 */
public record DemoCatalogue(
    List<DemoTopic> topics, List<DemoCreator> creators, List<DemoClip> clips) {

  private static final List<DemoTopic> TOPICS =
      List.of(
          new DemoTopic("ocean", "Ocean"),
          new DemoTopic("space", "Space"),
          new DemoTopic("city", "City nights"),
          new DemoTopic("fractals", "Fractals"),
          new DemoTopic("food", "Food"),
          new DemoTopic("balls", "Balls in motion"),
          new DemoTopic("garden", "Garden"),
          new DemoTopic("trains", "Trains"),
          new DemoTopic("weather", "Weather"),
          new DemoTopic("pets", "Pixel pets"));

  private static final List<DemoCreator> CREATORS =
      List.of(
          creator("saltandswell", "Salt & Swell", "#2aa7c9"),
          creator("nightorbit", "Night Orbit", "#8f7bff"),
          creator("neonblock", "Neon Block", "#ff4f9a"),
          creator("deepzoom", "Deep Zoom", "#38d6b5"),
          creator("tinykitchen", "Tiny Kitchen", "#ff9a4d"),
          creator("bouncelab", "Bounce Lab", "#ffd23f"),
          creator("slowgarden", "Slow Garden", "#6cc551"),
          creator("branchline", "Branch Line", "#d9644a"),
          creator("clouddesk", "Cloud Desk", "#6fa8dc"),
          creator("eightbitzoo", "Eight Bit Zoo", "#f28ab2"),
          creator("windowseat", "Window Seat", "#c9a06a"),
          creator("quietloops", "Quiet Loops", "#9bb0c9"),
          creator("oddshapes", "Odd Shapes", "#b7e04a"));

  public DemoCatalogue {
    topics = List.copyOf(topics);
    creators = List.copyOf(creators);
    clips = List.copyOf(clips);
  }

  /** Returns the catalogue of this version. */
  public static DemoCatalogue standard() {
    Map<String, DemoCreator> byId =
        CREATORS.stream().collect(Collectors.toMap(DemoCreator::id, Function.identity()));
    return new DemoCatalogue(TOPICS, CREATORS, dealt(ClipTable.read(byId)));
  }

  /** Returns the first {@code count} clips in publishing order, or all if there are fewer. */
  public List<DemoClip> first(int count) {
    return clips.subList(0, Math.min(count, clips.size()));
  }

  private static DemoCreator creator(String id, String name, String color) {
    return new DemoCreator(id, name, "@" + id, color);
  }

  private static List<DemoClip> dealt(List<DemoClip> clips) {
    Map<String, List<DemoClip>> hands =
        clips.stream()
            .collect(
                Collectors.groupingBy(DemoClip::topic, LinkedHashMap::new, Collectors.toList()));
    int rounds = hands.values().stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, rounds)
        .boxed()
        .flatMap(
            round -> hands.values().stream().flatMap(hand -> hand.stream().skip(round).limit(1)))
        .toList();
  }
}
