package dev.riffle.server.create;

import dev.riffle.server.videos.WebVtt;

/**
 * What is said in a take, to be read.
 *
 * @param language BCP 47 tag
 * @param text WebVTT, as {@link WebVtt} reads it
 */
public record DraftCaptions(String language, String text) {
  public DraftCaptions {
    language = Languages.canonical("captions.language", language);
    text = WebVtt.parse(text).write();
  }
}
