package dev.riffle.server.videos;

import dev.riffle.server.http.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions as WebVTT has them, read strictly and written plainly: times, text and the tags b, i, u
 * and v. Identifiers, places on the screen, styles, regions and notes are left out, as a clip shows
 * its captions where there is room for them.
 */
public record WebVtt(List<Cue> cues) {
  static final int CHARS_MAX = 200_000;

  private static final int CUES_MAX = 2_000;
  private static final int CUE_CHARS_MAX = 500;
  private static final String TIME = "((?:\\d{2,4}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})";
  private static final Pattern TIMES =
      Pattern.compile(TIME + "[ \\t]+-->[ \\t]+" + TIME + "(?:[ \\t]+.*)?");
  private static final Pattern TAG = Pattern.compile("<[^>]*>?");
  private static final Pattern KEPT = Pattern.compile("</?[biu]>|<v [^<>&]{1,80}>|</v>");

  public WebVtt {
    cues = List.copyOf(cues);
  }

  /** Some text, and when it is shown. */
  public record Cue(long fromMillis, long toMillis, String text) {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException naming the line that is wrong
   */
  public static WebVtt parse(String file) {
    require(
        file.length() <= CHARS_MAX,
        "captions must be at most %d characters, but were %d".formatted(CHARS_MAX, file.length()));
    List<String> lines = file.replaceFirst("^\\uFEFF", "").lines().toList();
    require(
        !lines.isEmpty() && lines.getFirst().matches("WEBVTT(?:[ \\t].*)?"),
        "line 1 must be WEBVTT, but was \"%s\""
            .formatted(lines.isEmpty() ? "" : cut(lines.getFirst())));
    List<Cue> cues = new ArrayList<>();
    int line = skipBlock(lines, 0);
    while (line < lines.size()) {
      line = lines.get(line).isBlank() ? line + 1 : block(lines, line, cues);
    }
    require(!cues.isEmpty(), "captions must have at least one cue, but had none");
    return new WebVtt(cues);
  }

  /** Returns the file. */
  public String write() {
    StringBuilder file = new StringBuilder("WEBVTT\n");
    for (Cue cue : cues) {
      file.append(
          "\n%s --> %s\n%s\n".formatted(time(cue.fromMillis), time(cue.toMillis), cue.text));
    }
    return file.toString();
  }

  private static int block(List<String> lines, int start, List<Cue> cues) {
    int end = skipBlock(lines, start);
    String first = lines.get(start).strip();
    if (first.matches("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?")) {
      return end;
    }
    int times = first.contains("-->") || start + 1 >= end ? start : start + 1;
    cues.add(cue(lines.get(times).strip(), lines.subList(times + 1, end), times + 1));
    require(cues.size() <= CUES_MAX, "captions must have at most %d cues".formatted(CUES_MAX));
    return end;
  }

  private static int skipBlock(List<String> lines, int start) {
    int line = start;
    while (line < lines.size() && !lines.get(line).isBlank()) {
      line++;
    }
    return line;
  }

  private static Cue cue(String times, List<String> text, int line) {
    Matcher matcher = TIMES.matcher(times);
    require(
        matcher.matches(),
        "line %d must be two times, such as 00:01.000 --> 00:04.000, but was \"%s\""
            .formatted(line, cut(times)));
    long from = millis(matcher.group(1));
    long to = millis(matcher.group(2));
    require(from < to, "line %d must end after it begins, but was \"%s\"".formatted(line, times));
    return new Cue(from, to, text(String.join("\n", text), line + 1));
  }

  private static String text(String raw, int line) {
    String tags = TAG.matcher(raw).replaceAll(tag -> kept(tag.group()));
    String plain = Texts.lines("the text of line " + line, tags, 1, CUE_CHARS_MAX);
    return plain.replace("-->", "--&gt;").replaceAll("\\n{2,}", "\n");
  }

  private static String kept(String tag) {
    return KEPT.matcher(tag).matches() ? Matcher.quoteReplacement(tag) : "";
  }

  private static long millis(String time) {
    String[] parts = time.split("[:.]", -1);
    long seconds = 0;
    for (int i = 0; i < parts.length - 1; i++) {
      seconds = seconds * 60 + Long.parseLong(parts[i]);
    }
    return seconds * 1000 + Long.parseLong(parts[parts.length - 1]);
  }

  private static String time(long millis) {
    return "%02d:%02d:%02d.%03d"
        .formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
  }

  private static String cut(String line) {
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  private static void require(boolean holds, String message) {
    Inputs.require(holds, message);
  }
}
