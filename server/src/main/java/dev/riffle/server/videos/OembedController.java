package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.riffle.server.http.PublicAddress;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.Rendition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What other places ask to show a clip in their pages. */
@RestController
@Tag(name = "clips")
class OembedController {
  private static final Pattern PATH = Pattern.compile("/c/([0-9a-f]{20})(?:[?#].*)?");

  private final Clips clips;
  private final PublicAddress address;

  OembedController(Clips clips, PublicAddress address) {
    this.clips = clips;
    this.address = address;
  }

  record Oembed(
      String version,
      String type,
      String title,
      @JsonProperty("author_name") String authorName,
      @JsonProperty("author_url") String authorUrl,
      @JsonProperty("provider_name") String providerName,
      @JsonProperty("provider_url") String providerUrl,
      @JsonProperty("thumbnail_url") String thumbnailUrl,
      @JsonProperty("thumbnail_width") int thumbnailWidth,
      @JsonProperty("thumbnail_height") int thumbnailHeight,
      String html,
      int width,
      int height) {}

  @GetMapping("/api/oembed")
  @Operation(operationId = "getOembed", summary = "How to show a clip in another page, as oEmbed")
  Oembed oembed(@RequestParam String url, @RequestParam(defaultValue = "json") String format) {
    if (!format.equals("json")) {
      throw Refusal.of(
          HttpStatus.NOT_IMPLEMENTED, "format", "format must be json, but was " + format);
    }
    Clip clip = clip(url);
    LinkPreview preview = new LinkPreview(clip, address);
    Rendition file = preview.file();
    return new Oembed(
        "1.0",
        "video",
        preview.title(),
        clip.creator().name(),
        address.of("/@" + clip.creator().handle()),
        address.host(),
        address.origin(),
        preview.poster(),
        file.width(),
        file.height(),
        preview.player(),
        file.width(),
        file.height());
  }

  private Clip clip(String url) {
    if (url.startsWith(address.origin())) {
      Matcher path = PATH.matcher(url.substring(address.origin().length()));
      if (path.matches()) {
        return clips
            .find(path.group(1))
            .filter(Clip::listed)
            .orElseThrow(() -> Refusal.notFound("clip"));
      }
    }
    throw Refusal.notFound("clip");
  }
}
