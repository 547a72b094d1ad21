package dev.riffle.server.media;

import dev.riffle.server.media.Source.AudioTrack;
import dev.riffle.server.media.Source.VideoTrack;
import tools.jackson.databind.JsonNode;

/** Reads tracks from ffprobe's description of a stream. */
final class Tracks {
  private static final double ASPECT_MAX = 4;

  private Tracks() {}

  static VideoTrack video(JsonNode stream, PacketScan packets) {
    double aspect = pixelAspect(stream);
    int width = (int) Math.round(stream.path("width").asInt() * aspect);
    int height = stream.path("height").asInt();
    int rotation = rotation(stream);
    boolean turned = rotation % 180 != 0;
    return new VideoTrack(
        stream.path("index").asInt(),
        stream.path("codec_name").asString(""),
        stream.path("profile").asString(""),
        stream.path("level").asInt(0),
        stream.path("pix_fmt").asString(""),
        turned ? height : width,
        turned ? width : height,
        rotation == 0 && width == stream.path("width").asInt(),
        packets.framesPerSecond(),
        packets.variableFrameRate(),
        stream.path("color_transfer").asString(""),
        stream.path("bit_rate").asLong(0),
        packets.keyframeGapSecondsMax());
  }

  static AudioTrack audio(JsonNode stream) {
    return new AudioTrack(
        stream.path("index").asInt(),
        stream.path("codec_name").asString(""),
        stream.path("profile").asString(""),
        stream.path("channels").asInt(0),
        stream.path("sample_rate").asInt(0));
  }

  /** Degrees, a multiple of 90, that a player turns the frame by. */
  private static int rotation(JsonNode stream) {
    return stream
        .path("side_data_list")
        .valueStream()
        .filter(data -> data.has("rotation"))
        .mapToInt(
            data -> Math.floorMod(Math.round(data.path("rotation").asFloat(0) / 90) * 90, 360))
        .findFirst()
        .orElse(0);
  }

  /** Width of a pixel over its height; nonsense is taken for square. */
  private static double pixelAspect(JsonNode stream) {
    double aspect = ratio(stream.path("sample_aspect_ratio").asString("1:1").replace(':', '/'), 1);
    return aspect >= 1.0 / ASPECT_MAX && aspect <= ASPECT_MAX ? aspect : 1;
  }

  private static double ratio(String fraction, double otherwise) {
    String[] parts = fraction.split("/", 2);
    if (parts.length < 2) {
      return otherwise;
    }
    double ratio = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    return Double.isFinite(ratio) && ratio > 0 ? ratio : otherwise;
  }
}
