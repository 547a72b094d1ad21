package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at the first bytes of a file, so that what is plainly no video is named as what it is, and
 * so that a playlist never reaches a program that would follow it.
 */
final class Signature {
  private static final int HEAD_BYTES = 1024;
  private static final List<String> PLAYLISTS =
      List.of("#extm3u", "ffconcat", "<smil", "<mpd", "[playlist]", "v=0\r\n", "v=0\no=");
  private static final List<String> PICTURES =
      List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8", "BM", "II*\0", "MM\0*", "8BPS");
  private static final List<String> BOXES =
      List.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");
  private static final List<String> PICTURE_BRANDS = List.of("avif", "heic", "heix", "mif1");

  private Signature() {}

  /**
   * Refuses what cannot be a video by its beginning.
   *
   * @throws RejectedException saying what it is
   */
  static void check(Path file) throws IOException, RejectedException {
    String head = head(file);
    if (head.isEmpty()) {
      throw new RejectedException(
          Reason.EMPTY, "The file has no bytes. Send a video file, such as an MP4.");
    }
    checkPlaylist(head);
    checkPicture(head);
    checkText(head);
  }

  /** Tells whether the file begins like MP4 or MOV. */
  static boolean isMp4(Path file) throws IOException {
    String head = head(file);
    return BOXES.stream().anyMatch(box -> head.startsWith(box, 4));
  }

  private static void checkPlaylist(String head) throws RejectedException {
    String text = head.toLowerCase(java.util.Locale.ROOT);
    String start = text.stripLeading();
    if (PLAYLISTS.stream().anyMatch(start::startsWith) || isXmlPlaylist(start)) {
      throw new RejectedException(
          Reason.PLAYLIST,
          "The file is a playlist that names other files, not a video. Send the video itself.");
    }
  }

  private static boolean isXmlPlaylist(String text) {
    return text.startsWith("<?xml") && (text.contains("<mpd") || text.contains("<smil"));
  }

  private static void checkPicture(String head) throws RejectedException {
    boolean webp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    boolean brand =
        head.startsWith("ftyp", 4)
            && PICTURE_BRANDS.stream().anyMatch(name -> head.startsWith(name, 8));
    if (webp || brand || PICTURES.stream().anyMatch(head::startsWith)) {
      throw new RejectedException(
          Reason.PICTURE, "The file is a picture, not a video. Send a video of at least 1 second.");
    }
  }

  private static void checkText(String head) throws RejectedException {
    if (head.startsWith("%PDF") || head.chars().noneMatch(Signature::isBinary)) {
      throw new RejectedException(
          Reason.NOT_A_VIDEO,
          "The file is text or a document, whatever its name says. Send a video, such as an MP4.");
    }
  }

  private static boolean isBinary(int character) {
    return character < 0x20 && "\t\n\r\f\u001b".indexOf(character) < 0;
  }

  private static String head(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
    }
  }
}
