package dev.riffle.server.media;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;

/** Shrinks a frame to a data URI of a few hundred bytes, to be shown blurred. */
final class Placeholder {
  private static final int LONG_SIDE = 24;
  private static final float QUALITY = 0.4f;

  private Placeholder() {}

  static String of(BufferedImage frame) throws IOException {
    byte[] jpeg = encode(shrink(frame));
    return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
  }

  private static BufferedImage shrink(BufferedImage frame) {
    double scale = (double) LONG_SIDE / Math.max(frame.getWidth(), frame.getHeight());
    int width = Math.max(1, (int) Math.round(frame.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(frame.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.drawImage(
        frame.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return small;
  }

  /** Huffman tables made to measure are a fifth of the standard ones, which would be most of it. */
  private static byte[] encode(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      JPEGImageWriteParam parameters = new JPEGImageWriteParam(null);
      parameters.setOptimizeHuffmanTables(true);
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
