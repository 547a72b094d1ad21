package dev.riffle.demo.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;

/**
 * A typeface of its own: capitals as single strokes, six units high, so that no font need be
 * installed.
 */
final class Letters {
  private static final double SPACE = 2.6;
  private static final double GAP = 1.7;

  private static final Map<Character, String> STROKES =
      Map.ofEntries(
          Map.entry('A', "M 0 6 L 2.2 0 L 4.4 6 M .8 4 L 3.6 4"),
          Map.entry('B', "M 0 3 L 2 3 C 4 3 4 0 2 0 L 0 0 L 0 6 L 2.3 6 C 4.6 6 4.6 3 2.3 3"),
          Map.entry('C', "M 4 1 C 2.4 -.9 0 .2 0 3 C 0 5.8 2.4 6.9 4 5"),
          Map.entry('D', "M 0 0 L 0 6 L 1.6 6 C 5 6 5 0 1.6 0 L 0 0"),
          Map.entry('E', "M 3.4 0 L 0 0 L 0 6 L 3.4 6 M 0 3 L 3 3"),
          Map.entry('F', "M 3.4 0 L 0 0 L 0 6 M 0 3 L 3 3"),
          Map.entry('G', "M 4 1 C 2.4 -.9 0 .2 0 3 C 0 6.4 4.2 7 4.2 4.2 L 4.2 3.3 L 2.5 3.3"),
          Map.entry('H', "M 0 0 L 0 6 M 4 0 L 4 6 M 0 3 L 4 3"),
          Map.entry('I', "M 0 0 L 0 6"),
          Map.entry('J', "M 3 0 L 3 4.3 C 3 6.6 0 6.6 0 4.3"),
          Map.entry('K', "M 0 0 L 0 6 M 3.8 0 L 0 3.4 M 1.3 2.3 L 4 6"),
          Map.entry('L', "M 0 0 L 0 6 L 3.2 6"),
          Map.entry('M', "M 0 6 L 0 0 L 2.4 3.8 L 4.8 0 L 4.8 6"),
          Map.entry('N', "M 0 6 L 0 0 L 4 6 L 4 0"),
          Map.entry('O', "M 2.3 0 C -.8 0 -.8 6 2.3 6 C 5.4 6 5.4 0 2.3 0"),
          Map.entry('P', "M 0 6 L 0 0 L 2.2 0 C 4.5 0 4.5 3.4 2.2 3.4 L 0 3.4"),
          Map.entry('Q', "M 2.3 0 C -.8 0 -.8 6 2.3 6 C 5.4 6 5.4 0 2.3 0 M 2.8 4.5 L 4.5 6.2"),
          Map.entry('R', "M 0 6 L 0 0 L 2.2 0 C 4.5 0 4.5 3.3 2.2 3.3 L 0 3.3 M 2.2 3.3 L 4 6"),
          Map.entry(
              'S', "M 3.6 .9 C 2.6 -.4 .1 -.3 .1 1.5 C .1 3.5 3.8 2.5 3.8 4.5 C 3.8 6.3 1 6.5 0 5"),
          Map.entry('T', "M 0 0 L 4 0 M 2 0 L 2 6"),
          Map.entry('U', "M 0 0 L 0 3.9 C 0 6.7 4 6.7 4 3.9 L 4 0"),
          Map.entry('V', "M 0 0 L 2.1 6 L 4.2 0"),
          Map.entry('W', "M 0 0 L 1.4 6 L 2.8 1 L 4.2 6 L 5.6 0"),
          Map.entry('X', "M 0 0 L 4 6 M 4 0 L 0 6"),
          Map.entry('Y', "M 0 0 L 2 3 L 4 0 M 2 3 L 2 6"),
          Map.entry('Z', "M 0 0 L 3.8 0 L 0 6 L 3.8 6"),
          Map.entry('0', "M 2 0 C -.7 0 -.7 6 2 6 C 4.7 6 4.7 0 2 0"),
          Map.entry('1', "M 0 1.2 L 1.5 0 L 1.5 6"),
          Map.entry('2', "M .1 1.6 C .1 -.5 3.7 -.5 3.7 1.6 C 3.7 3 1.5 4 0 6 L 3.8 6"),
          Map.entry(
              '3',
              "M .2 .8 C 1 -.4 3.6 -.3 3.6 1.5 C 3.6 2.6 2.6 3 1.6 3 C 4.8 3 4.6 6 2 6 C 1.2 6 .6 5.7 0 5.1"),
          Map.entry('4', "M 3 6 L 3 0 L 0 4.3 L 4 4.3"),
          Map.entry(
              '5', "M 3.5 0 L .6 0 L .3 2.7 C 1.8 1.9 3.9 2.3 3.9 4.1 C 3.9 6.2 1.2 6.6 0 5.2"),
          Map.entry(
              '6', "M 3.2 0 C 1.4 1.2 0 2.6 0 4.1 C 0 6.6 3.9 6.6 3.9 4.1 C 3.9 1.9 1 1.8 .2 3.6"),
          Map.entry('7', "M 0 0 L 3.7 0 L 1.2 6"),
          Map.entry(
              '8',
              "M 2 2.8 C -.1 2.8 -.1 0 2 0 C 4.1 0 4.1 2.8 2 2.8 C -.6 2.8 -.6 6 2 6 C 4.6 6 4.6 2.8 2 2.8"),
          Map.entry(
              '9',
              "M .7 6 C 2.5 4.8 3.9 3.4 3.9 1.9 C 3.9 -.6 0 -.6 0 1.9 C 0 4.1 2.9 4.2 3.7 2.4"),
          Map.entry(',', "M .5 5.6 L 0 6.8"),
          Map.entry('.', "M 0 5.95 L 0 6"),
          Map.entry('-', "M 0 3.2 L 2 3.2"),
          Map.entry('\'', "M .3 0 L 0 1.4"));

  private Letters() {}

  /** Returns a line of text as strokes, from x = 0, {@code height} units high. */
  static Path2D text(String text, double height) {
    Path2D.Double path = new Path2D.Double();
    double x = 0;
    for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
      String strokes = STROKES.get(letter);
      if (strokes == null) {
        x += SPACE;
        continue;
      }
      Path2D glyph = glyph(strokes);
      path.append(glyph.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
      x += glyph.getBounds2D().getMaxX() + GAP;
    }
    path.transform(AffineTransform.getScaleInstance(height / 6, height / 6));
    return path;
  }

  private static Path2D glyph(String strokes) {
    Path2D.Double path = new Path2D.Double();
    try (Scanner in = new Scanner(strokes).useLocale(Locale.ROOT)) {
      while (in.hasNext()) {
        switch (in.next()) {
          case "M" -> path.moveTo(number(in), number(in));
          case "L" -> path.lineTo(number(in), number(in));
          default ->
              path.curveTo(number(in), number(in), number(in), number(in), number(in), number(in));
        }
      }
    }
    return path;
  }

  private static double number(Scanner in) {
    return Double.parseDouble(in.next());
  }
}
