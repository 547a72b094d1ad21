package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.http.Refusal;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps the pictures that lie on drafts. A picture is drawn anew, so that what is kept has the
 * pixels of what came and nothing else of it. Thread-safe.
 */
@Component
class Overlays {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 1920;
  private static final int BYTES_MAX = 2 << 20;

  private final Drafts drafts;
  private final DraftFolders folders;
  private final EditsJson edits;

  Overlays(Drafts drafts, DraftFolders folders, EditsJson edits) {
    this.drafts = drafts;
    this.folders = folders;
    this.edits = edits;
  }

  Draft put(Account account, String draft, PlacedOverlay placed, byte[] picture)
      throws IOException {
    Drafts.requireOpen(drafts.find(account, draft));
    Path drawn = folders.folder(draft).resolve("overlay-" + UUID.randomUUID());
    try {
      ImageIO.write(decode(picture), "png", drawn.toFile());
      return drafts.update(
          account,
          draft,
          before -> {
            Drafts.requireOpen(before);
            move(drawn, folders.overlay(draft, placed.id()));
            return edits.with(before.edits(), replaced(before.edits().overlays(), placed));
          });
    } finally {
      Files.deleteIfExists(drawn);
    }
  }

  Draft delete(Account account, String draft, int number) {
    return drafts.update(
        account,
        draft,
        before -> {
          Drafts.requireOpen(before);
          List<PlacedOverlay> others = without(before.edits().overlays(), number).toList();
          if (others.size() == before.edits().overlays().size()) {
            throw Refusal.notFound("overlay");
          }
          DraftFolders.delete(folders.overlay(draft, number));
          return edits.with(before.edits(), others);
        });
  }

  private static List<PlacedOverlay> replaced(List<PlacedOverlay> all, PlacedOverlay placed) {
    return Stream.concat(without(all, placed.id()), Stream.of(placed))
        .sorted(Comparator.comparingInt(PlacedOverlay::id))
        .toList();
  }

  private static Stream<PlacedOverlay> without(List<PlacedOverlay> all, int number) {
    return all.stream().filter(overlay -> overlay.id() != number);
  }

  /** The size is read and checked before any pixel is. */
  private static BufferedImage decode(byte[] picture) throws IOException {
    Refusal.unless(
        picture.length <= BYTES_MAX,
        "an overlay must be at most %d bytes, but was %d".formatted(BYTES_MAX, picture.length));
    try (ImageInputStream bytes =
        ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
      ImageReader reader = readers.next();
      try {
        reader.setInput(bytes, true, true);
        return drawn(reader);
      } catch (IOException | RuntimeException e) {
        throw e instanceof org.springframework.web.ErrorResponseException refused
            ? refused
            : refused("an overlay must be a PNG, but this one cannot be read");
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage drawn(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width != WIDTH || height != HEIGHT) {
      throw refused(
          "an overlay must have %d x %d pixels, but had %d x %d"
              .formatted(WIDTH, HEIGHT, width, height));
    }
    BufferedImage drawn = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = drawn.createGraphics();
    pen.drawImage(reader.read(0), 0, 0, null);
    pen.dispose();
    return drawn;
  }

  private static org.springframework.web.ErrorResponseException refused(String detail) {
    return Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "overlay-invalid", detail);
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot keep an overlay", e);
    }
  }
}
