package dev.riffle.server.social;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody's comment can be read by others.
 *
 * @param writer the person who wrote it
 * @param creator whose clip it is
 * @param answered the person whom it answers, where it is a reply
 * @param mentioned people named in it who may see the clip, the writer not among them
 */
public record Commented(
    String comment,
    String clip,
    String writer,
    String creator,
    Optional<String> answered,
    Set<String> mentioned) {

  public Commented {
    mentioned = Set.copyOf(mentioned);
  }
}
