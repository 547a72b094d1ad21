package dev.riffle.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {
  private final DemoCatalogue catalogue = DemoCatalogue.standard();

  @Test
  void standard_twice_isTheSame() {
    assertEquals(catalogue, DemoCatalogue.standard());
  }

  @Test
  void clips_everyTopic_hasTheSameNumber() {
    Map<String, Long> counts =
        catalogue.clips().stream()
            .collect(Collectors.groupingBy(DemoClip::topic, Collectors.counting()));
    assertEquals(topicIds(), counts.keySet());
    assertEquals(Set.of(6L), new HashSet<>(counts.values()));
  }

  @Test
  void first_asManyAsTopics_coversAllTopics() {
    List<DemoClip> first = catalogue.first(catalogue.topics().size());
    assertEquals(topicIds(), first.stream().map(DemoClip::topic).collect(Collectors.toSet()));
  }

  @Test
  void clips_idsSeedsAndCaptions_areUnique() {
    int size = catalogue.clips().size();
    assertEquals(size, catalogue.clips().stream().map(DemoClip::id).distinct().count());
    assertEquals(size, catalogue.clips().stream().map(DemoClip::seed).distinct().count());
    assertEquals(size, catalogue.clips().stream().map(DemoClip::caption).distinct().count());
  }

  @Test
  void clips_tags_beginWithTheTopicAndAreLowerCaseWords() {
    for (DemoClip clip : catalogue.clips()) {
      assertEquals(clip.topic(), clip.tags().getFirst());
      assertTrue(clip.tags().stream().allMatch(tag -> tag.matches("[a-z0-9]+")), clip.id());
    }
  }

  @Test
  void creators_everyOne_publishes() {
    Set<DemoCreator> publishing =
        catalogue.clips().stream().map(DemoClip::creator).collect(Collectors.toSet());
    assertEquals(new HashSet<>(catalogue.creators()), publishing);
  }

  private Set<String> topicIds() {
    return catalogue.topics().stream().map(DemoTopic::id).collect(Collectors.toSet());
  }
}
