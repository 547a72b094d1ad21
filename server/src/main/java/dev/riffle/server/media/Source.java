package dev.riffle.server.media;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an imported file holds, as far as the import uses it.
 *
 * @param container names of its format, separated by commas
 * @param seconds that it plays; the shown pictures decide
 * @param video the pictures that are shown
 * @param audio what is heard, if anything
 */
public record Source(
    Path file, String container, double seconds, VideoTrack video, Optional<AudioTrack> audio) {

  /**
   * Moving pictures.
   *
   * @param index of the stream in the file
   * @param width in square pixels, as shown, rotation applied
   * @param height in square pixels, as shown, rotation applied
   * @param upright whether the stored frame is what is shown: no rotation, square pixels
   * @param framesPerSecond that it mostly has
   * @param variableFrameRate whether pictures come at odd times
   * @param transfer of light, such as {@code bt709}; empty when not known
   * @param bitRate in bits a second; 0 when not known
   * @param keyframeGapSecondsMax longest stretch without a place to start playing
   */
  public record VideoTrack(
      int index,
      String codec,
      String profile,
      int level,
      String pixelFormat,
      int width,
      int height,
      boolean upright,
      double framesPerSecond,
      boolean variableFrameRate,
      String transfer,
      long bitRate,
      double keyframeGapSecondsMax) {

    public int shortSide() {
      return Math.min(width, height);
    }

    public boolean highDynamicRange() {
      return transfer.equals("smpte2084") || transfer.equals("arib-std-b67");
    }
  }

  /**
   * Sound.
   *
   * @param index of the stream in the file
   */
  public record AudioTrack(int index, String codec, String profile, int channels, int sampleRate) {}
}
