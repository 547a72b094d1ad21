package dev.riffle.evaluation.reaction;

import dev.riffle.engine.catalog.Item;
import java.time.Instant;
import java.util.List;

/** What is compared: lists items for viewers, and hears of items and of what viewers do. */
interface Arm {
  String POPULARITY = "popularity";
  String LEARNING_OFF = "learning-off";
  String ENGINE = "engine";

  /** Returns a new arm of that name. */
  static Arm named(String name) {
    return switch (name) {
      case POPULARITY -> new PopularityArm();
      case LEARNING_OFF -> new EngineArm(false);
      case ENGINE -> new EngineArm(true);
      default -> throw new IllegalArgumentException("unknown arm \"" + name + "\"");
    };
  }

  void put(Item item, Instant time);

  /**
   * Lists what a viewer has not seen.
   *
   * @param request id of the request, unique where the list is shown
   */
  List<String> list(String request, String viewer, int count, Instant time);

  /** Hears that the last list of that request was shown. */
  void shown(String request);

  /**
   * Hears of a watch.
   *
   * @param request that showed the item; empty where the viewer found it elsewhere
   */
  void watched(String request, String viewer, String item, boolean finished, Instant time);

  /** Hears of a like out of nowhere. */
  void liked(String viewer, String item, Instant time);

  /** Hears of something that says nothing for or against an item. */
  void glanced(String viewer, String item, Instant time);

  /** Returns with what probability a viewer is believed to finish an item. */
  double estimate(String viewer, String item, Instant time);
}
