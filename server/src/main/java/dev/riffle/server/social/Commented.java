package dev.riffle.server.social;

import java.util.Set;

/**
 * Somebody's comment can be read by others.
 *
 * @param writer the person who wrote it
 * @param creator whose clip it is
 * @param answered where it is a reply, whose comment it answers, and whose thread that is in
 * @param mentioned people named in it who may see the clip, the writer not among them
 */
public record Commented(
    String comment,
    String clip,
    String writer,
    String creator,
    Set<String> answered,
    Set<String> mentioned) {

  public Commented {
    answered = Set.copyOf(answered);
    mentioned = Set.copyOf(mentioned);
  }
}
