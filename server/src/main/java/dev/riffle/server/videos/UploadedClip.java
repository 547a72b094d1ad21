package dev.riffle.server.videos;

import dev.riffle.server.media.Rendition;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The answer to an upload. */
record UploadedClip(
    @Schema(description = "Also the item's id in the engine, and the end of the share link /c/{id}")
        String id,
    String caption,
    List<String> tags,
    @Schema(description = "The creator's handle") String creator,
    double durationSeconds,
    int width,
    int height,
    boolean hasSound,
    boolean generated,
    String poster,
    List<UploadedRendition> renditions) {

  record UploadedRendition(String url, int width, int height, long bytes) {}

  static UploadedClip of(Clip clip) {
    return new UploadedClip(
        clip.id(),
        clip.caption(),
        clip.tags(),
        clip.creator().handle(),
        clip.duration().toMillis() / 1000.0,
        clip.width(),
        clip.height(),
        clip.hasSound(),
        clip.generated(),
        clip.poster().path(),
        clip.renditions().stream().map(UploadedClip::rendition).toList());
  }

  private static UploadedRendition rendition(Rendition rendition) {
    return new UploadedRendition(
        rendition.media().path(), rendition.width(), rendition.height(), rendition.bytes());
  }
}
