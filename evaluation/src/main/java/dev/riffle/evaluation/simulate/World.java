package dev.riffle.evaluation.simulate;

import dev.riffle.demo.DemoCatalogue;
import dev.riffle.demo.DemoClip;
import dev.riffle.demo.DemoCreator;
import dev.riffle.demo.DemoTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The clips that there are: those of the demo catalogue several times over, each copy with a
 * quality of its own, so that no viewer runs out of them; and a few that are published later, one a
 * topic.
 *
 * @param clips there from the start, then the later ones
 * @param startCount number of clips that are there from the start
 * @param topics number of topics
 * @param creators number of creators
 */
record World(List<Clip> clips, int startCount, int topics, int creators) {
  static final int COPIES = 10;
  private static final double QUALITY_DEVIATION = 0.6;

  static World of(DemoCatalogue catalogue, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Clip> clips = new ArrayList<>();
    for (int copy = 0; copy < COPIES; copy++) {
      addAll(clips, catalogue, catalogue.clips(), "copy-" + copy, random);
    }
    int startCount = clips.size();
    addAll(clips, catalogue, catalogue.first(catalogue.topics().size()), "new", random);
    return new World(
        List.copyOf(clips), startCount, catalogue.topics().size(), catalogue.creators().size());
  }

  private static void addAll(
      List<Clip> clips,
      DemoCatalogue catalogue,
      List<DemoClip> templates,
      String suffix,
      SplittableRandom random) {
    List<String> topics = catalogue.topics().stream().map(DemoTopic::id).toList();
    List<String> creators = catalogue.creators().stream().map(DemoCreator::id).toList();
    for (DemoClip template : templates) {
      clips.add(
          new Clip(
              clips.size(),
              topics.indexOf(template.topic()),
              creators.indexOf(template.creator().id()),
              template.seconds(),
              QUALITY_DEVIATION * random.nextGaussian(),
              template.id() + "-" + suffix,
              template.creator().id(),
              template.tags()));
    }
  }
}
