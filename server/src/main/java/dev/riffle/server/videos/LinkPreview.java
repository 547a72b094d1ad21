package dev.riffle.server.videos;

import dev.riffle.server.http.PublicAddress;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What other places show in place of a link to {@code clip}; all words are escaped. */
record LinkPreview(Clip clip, PublicAddress address) {
  private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
  private static final String END_OF_HEAD = "</head>";
  private static final int TITLE_CHARS_MAX = 100;
  private static final int DESCRIPTION_CHARS_MAX = 300;

  /** Returns {@code page} with its title, and these tags in its head. */
  String in(String page) {
    String title = "<title>%s</title>".formatted(escaped(title()));
    return TITLE
        .matcher(page)
        .replaceFirst(Matcher.quoteReplacement(title))
        .replace(END_OF_HEAD, tags() + END_OF_HEAD);
  }

  /** Returns Open Graph's and Twitter's tags, and where oEmbed's answer is. */
  private String tags() {
    return openGraph().entrySet().stream()
            .map(tag -> meta("property", tag.getKey(), tag.getValue()))
            .collect(Collectors.joining())
        + twitter().entrySet().stream()
            .map(tag -> meta("name", tag.getKey(), tag.getValue()))
            .collect(Collectors.joining())
        + "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"%s\">"
            .formatted(escaped(oembed()));
  }

  /** Returns a player that another page can show. */
  String player() {
    return "<video controls playsinline preload=\"none\" width=\"%d\" height=\"%d\" poster=\"%s\" src=\"%s\"></video>"
        .formatted(
            file().width(), file().height(), escaped(poster()), escaped(url(file().media())));
  }

  String title() {
    String first = clip.caption().lines().findFirst().orElse("");
    return first.isBlank() ? clip.creator().name() : cut(first, TITLE_CHARS_MAX);
  }

  String page() {
    return address.of("/c/" + clip.id());
  }

  String poster() {
    return url(clip.poster());
  }

  /** The smallest file: others show it small. */
  Rendition file() {
    return clip.renditions().getLast();
  }

  private Map<String, String> openGraph() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("og:type", "video.other");
    tags.put("og:url", page());
    tags.put("og:title", title());
    tags.put("og:description", description());
    tags.put("og:image", poster());
    tags.put("og:image:width", Integer.toString(file().width()));
    tags.put("og:image:height", Integer.toString(file().height()));
    tags.put("og:video", url(file().media()));
    tags.put("og:video:type", file().media().kind().contentType());
    tags.put("og:video:width", Integer.toString(file().width()));
    tags.put("og:video:height", Integer.toString(file().height()));
    return tags;
  }

  private Map<String, String> twitter() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("twitter:card", "summary_large_image");
    tags.put("twitter:title", title());
    tags.put("twitter:description", description());
    tags.put("twitter:image", poster());
    return tags;
  }

  private String description() {
    String by = "%s (@%s)".formatted(clip.creator().name(), clip.creator().handle());
    return clip.caption().isBlank() ? by : by + ": " + cut(clip.caption(), DESCRIPTION_CHARS_MAX);
  }

  private String oembed() {
    return address.of("/api/oembed?format=json&url=")
        + URLEncoder.encode(page(), StandardCharsets.UTF_8);
  }

  private String url(MediaName media) {
    return address.of(media.path());
  }

  private static String meta(String kind, String name, String content) {
    return "<meta %s=\"%s\" content=\"%s\">".formatted(kind, name, escaped(content));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  private static String cut(String text, int chars) {
    return text.codePointCount(0, text.length()) <= chars
        ? text
        : text.substring(0, text.offsetByCodePoints(0, chars - 1)).strip() + "…";
  }
}
