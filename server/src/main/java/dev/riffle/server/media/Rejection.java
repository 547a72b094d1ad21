package dev.riffle.server.media;

import java.util.Locale;

/**
 * Why a file did not become a clip.
 *
 * @param reason what sort of fault, for programs
 * @param detail one or two sentences for people: what was wrong, with the value, and what would be
 *     right
 */
public record Rejection(Reason reason, String detail) {

  /** Sorts of faults. */
  public enum Reason {
    /** There are no bytes. */
    EMPTY,
    /** More bytes than this installation takes. */
    TOO_LARGE,
    /** Not a video file: text, a renamed document, or noise. */
    NOT_A_VIDEO,
    /** A still picture. */
    PICTURE,
    /** A playlist or script that names other files. */
    PLAYLIST,
    /** A media file without moving pictures. */
    NO_PICTURES,
    /** A file in which nothing can be heard, where a sound was asked for. */
    NO_SOUND,
    /** A video whose index or pictures cannot be read. */
    DAMAGED,
    /** A video that ends before the length that it claims. */
    TRUNCATED,
    /** Longer than a clip may be. */
    TOO_LONG,
    /** Shorter than a clip may be. */
    TOO_SHORT,
    /** Frames larger or smaller than can be shown. */
    FRAME_SIZE,
    /** It took more time or memory than one import may. */
    TOO_COSTLY,
    /** Too many imports are waiting; the same file may be sent again later. */
    BUSY,
    /** There is no room to keep it; the same file may be sent again later. */
    DISK_FULL;

    /** Returns its name for programs outside, such as {@code too-long}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
