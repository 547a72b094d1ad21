package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds out what a file holds; refuses what cannot become a clip, trimmed or not. */
final class Probe {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int SIDE_MIN = 32;

  private final MediaTools tools;

  Probe(MediaTools tools) {
    this.tools = tools;
  }

  /**
   * Reads {@code file}.
   *
   * @param secondsMax how far to look at the pictures
   * @throws RejectedException if there are no moving pictures that can be read
   */
  Source read(Path file, double secondsMax)
      throws IOException, InterruptedException, RejectedException {
    JsonNode description = describe(file);
    JsonNode video = videoStream(description);
    checkFrameSize(video);
    PacketScan packets = PacketScan.read(tools, file, video.path("index").asInt(), secondsMax);
    double claimed = claimedSeconds(description, video);
    checkPictures(packets, claimed);
    return new Source(
        file,
        description.path("format").path("format_name").asString(""),
        packets.complete() || claimed == 0 ? packets.seconds() : claimed,
        Tracks.video(video, packets),
        audioStream(description).map(Tracks::audio));
  }

  private JsonNode describe(Path file) throws IOException, InterruptedException, RejectedException {
    ToolResult result =
        tools.probe(file, List.of("-print_format", "json", "-show_streams", "-show_format"));
    if (!result.succeeded()) {
      throw unreadable(file, result);
    }
    return JSON.readTree(result.output());
  }

  private static RejectedException unreadable(Path file, ToolResult result) throws IOException {
    if (result.errors().contains("moov atom not found") && Signature.isMp4(file)) {
      return new RejectedException(
          Reason.DAMAGED,
          "The video has no index: it was probably cut off, or never finished. Send the whole"
              + " file.");
    }
    if (result.errors().contains("max_streams")) {
      return new RejectedException(
          Reason.TOO_COSTLY,
          "The file has more than %d streams. Send one with a picture and a sound."
              .formatted(MediaTools.STREAMS_MAX));
    }
    if (result.end() == ToolResult.End.BY_ITSELF) {
      return new RejectedException(
          Reason.NOT_A_VIDEO,
          "The file is not a video that can be read. Send an MP4, MOV, WebM, MKV or AVI file.");
    }
    return new RejectedException(
        Reason.TOO_COSTLY, "Reading the file took too long. Send an ordinary MP4 or WebM file.");
  }

  private static JsonNode videoStream(JsonNode description) throws RejectedException {
    return streams(description, "video")
        .filter(stream -> stream.path("disposition").path("attached_pic").asInt(0) == 0)
        .max(
            Comparator.comparingInt(Probe::isDefault)
                .thenComparingLong(Probe::pixels)
                .thenComparingInt(stream -> -stream.path("index").asInt()))
        .orElseThrow(() ->
            new RejectedException(
                Reason.NO_PICTURES,
                "The file has no moving pictures, only %s. Send a video."
                    .formatted(
                        streams(description, "audio").findAny().isPresent() ? "sound" : "data")));
  }

  private static Optional<JsonNode> audioStream(JsonNode description) {
    return streams(description, "audio")
        .filter(stream -> !stream.path("codec_name").asString("").isEmpty())
        .max(
            Comparator.comparingInt(Probe::isDefault)
                .thenComparingInt(stream -> -stream.path("index").asInt()));
  }

  private static Stream<JsonNode> streams(JsonNode description, String type) {
    return description
        .path("streams")
        .valueStream()
        .filter(stream -> stream.path("codec_type").asString("").equals(type));
  }

  private static int isDefault(JsonNode stream) {
    return stream.path("disposition").path("default").asInt(0);
  }

  private static long pixels(JsonNode stream) {
    return stream.path("width").asLong(0) * stream.path("height").asLong(0);
  }

  private static void checkFrameSize(JsonNode video) throws RejectedException {
    int width = video.path("width").asInt(0);
    int height = video.path("height").asInt(0);
    if (Math.min(width, height) < SIDE_MIN || Math.max(width, height) > MediaTools.SIDE_MAX) {
      throw new RejectedException(
          Reason.FRAME_SIZE,
          "The picture is %d x %d pixels; each side must be %d to %d."
              .formatted(width, height, SIDE_MIN, MediaTools.SIDE_MAX));
    }
  }

  private static double claimedSeconds(JsonNode description, JsonNode video) {
    double stream = video.path("duration").asDouble(0);
    return stream > 0 ? stream : description.path("format").path("duration").asDouble(0);
  }

  private static void checkPictures(PacketScan packets, double claimed) throws RejectedException {
    if (packets.count() == 0) {
      throw new RejectedException(
          Reason.DAMAGED, "None of the video's pictures can be read. Send the whole file.");
    }
    if (packets.count() == 1) {
      throw new RejectedException(
          Reason.PICTURE, "The video has a single picture. Send one of at least 1 second.");
    }
    if (packets.complete() && claimed - packets.seconds() > Math.max(1, claimed * 0.05)) {
      throw new RejectedException(
          Reason.TRUNCATED,
          "The video says that it lasts %.1f s, but its pictures end after %.1f s. Send the whole"
                  .formatted(claimed, packets.seconds())
              + " file.");
    }
  }
}
