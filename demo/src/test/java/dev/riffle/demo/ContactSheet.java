package dev.riffle.demo;

import dev.riffle.demo.drawing.Canvas;
import dev.riffle.demo.drawing.Drawing;
import dev.riffle.demo.drawing.Drawings;
import dev.riffle.demo.drawing.Scene;
import dev.riffle.demo.drawing.Title;
import dev.riffle.demo.sound.Soundtrack;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** A tool for whoever draws: writes frames of a topic's clips side by side into a PNG. */
final class ContactSheet {
  private static final double[] PLACES = {0.15, 0.5, 0.9};

  private ContactSheet() {}

  /** Arguments: the file to write, the clips' width in pixels, and topics or clip ids. */
  public static void main(String[] arguments) throws IOException {
    int width = Integer.parseInt(arguments[1]);
    List<String> wanted = List.of(arguments).subList(2, arguments.length);
    List<DemoClip> clips =
        DemoCatalogue.standard().clips().stream()
            .filter(clip -> wanted.contains(clip.topic()) || wanted.contains(clip.id()))
            .toList();
    int height = width * 16 / 9;
    BufferedImage sheet =
        new BufferedImage(width * clips.size(), height * PLACES.length, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    for (int column = 0; column < clips.size(); column++) {
      DemoClip clip = clips.get(column);
      Canvas canvas = Canvas.ofWidth(width);
      long began = System.nanoTime();
      int frame = 0;
      Drawing drawing = drawing(clip, width);
      for (int row = 0; row < PLACES.length; row++) {
        for (; frame < PLACES[row] * clip.seconds() * 30; frame++) {
          drawing.paint(canvas, frame / 30.0);
        }
        new Title(clip.title()).paint(canvas, frame / 30.0);
        graphics.drawImage(canvas.image(), column * width, row * height, null);
      }
      double millis = (System.nanoTime() - began) / 1e6 / frame;
      System.out.printf("%s %.1f ms a frame%n", clip.id(), millis);
    }
    ImageIO.write(sheet, "png", Path.of(arguments[0]).toFile());
  }

  private static Drawing drawing(DemoClip clip, int width) {
    return Drawings.of(
        new Scene(
            clip.topic(),
            clip.variant(),
            clip.seed(),
            clip.seconds(),
            Soundtrack.beatSeconds(clip.topic()),
            width / 540.0));
  }
}
