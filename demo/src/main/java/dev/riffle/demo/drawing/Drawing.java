package dev.riffle.demo.drawing;

/** A moving picture. A drawing belongs to one thread. */
public interface Drawing {
  /**
   * Paints one frame over whatever the canvas shows.
   *
   * @param seconds from the beginning; frames are painted in order, each time above the last
   */
  void paint(Canvas canvas, double seconds);
}
