package dev.riffle.demo.sound;

import java.util.List;

/**
 * How a topic sounds.
 *
 * @param beatsPerMinute the speed
 * @param root of the scale, as a MIDI number
 * @param scale its steps in semitones above the root
 * @param chords a bar each: the scale's degree that the chord stands on
 * @param lead plays the melody
 * @param chordVoice plays the chords
 * @param notes how likely a melody note is on each eighth, from 0 to 1
 * @param groove what the drums do
 * @param texture what is behind the music
 * @param textureLevel from 0 to 1
 * @param room how much it rings, from 0 to 1
 */
record Style(
    int beatsPerMinute,
    int root,
    List<Integer> scale,
    List<Integer> chords,
    Voice lead,
    Voice chordVoice,
    double notes,
    Groove groove,
    Texture texture,
    double textureLevel,
    double room) {

  private static final List<Integer> MAJOR = List.of(0, 2, 4, 5, 7, 9, 11);
  private static final List<Integer> MINOR = List.of(0, 2, 3, 5, 7, 8, 10);
  private static final List<Integer> DORIAN = List.of(0, 2, 3, 5, 7, 9, 10);
  private static final List<Integer> LYDIAN = List.of(0, 2, 4, 6, 7, 9, 11);

  /** Returns the style of a topic, or a plain one for a topic that has none. */
  static Style of(String topic) {
    return switch (topic) {
      case "ocean" ->
          new Style(
              72,
              62,
              MAJOR,
              List.of(0, 3, 5, 4),
              Voice.BELL,
              Voice.PAD,
              0.34,
              Groove.NONE,
              Texture.SURF,
              0.8,
              0.5);
      case "space" ->
          new Style(
              80,
              57,
              LYDIAN,
              List.of(0, 1, 0, 4),
              Voice.PLUCK,
              Voice.PAD,
              0.7,
              Groove.NONE,
              Texture.AIR,
              0.5,
              0.6);
      case "city" ->
          new Style(
              96,
              57,
              MINOR,
              List.of(0, 5, 2, 6),
              Voice.SAW,
              Voice.PAD,
              0.5,
              Groove.DRIVE,
              Texture.STREET,
              0.35,
              0.3);
      case "fractals" ->
          new Style(
              120,
              60,
              DORIAN,
              List.of(0, 0, 3, 6),
              Voice.PLUCK,
              Voice.SAW,
              0.95,
              Groove.FOUR,
              Texture.NONE,
              0,
              0.3);
      case "food" ->
          new Style(
              120,
              60,
              MAJOR,
              List.of(1, 4, 0, 5),
              Voice.MARIMBA,
              Voice.KEYS,
              0.55,
              Groove.BOSSA,
              Texture.NONE,
              0,
              0.2);
      case "balls" ->
          new Style(
              120,
              62,
              MAJOR,
              List.of(0, 4, 5, 3),
              Voice.MARIMBA,
              Voice.PLUCK,
              0.75,
              Groove.FOUR,
              Texture.NONE,
              0,
              0.2);
      case "garden" ->
          new Style(
              88,
              65,
              MAJOR,
              List.of(0, 5, 3, 4),
              Voice.PLUCK,
              Voice.PAD,
              0.6,
              Groove.SOFT,
              Texture.WIND,
              0.15,
              0.35);
      case "trains" ->
          new Style(
              112,
              55,
              MAJOR,
              List.of(0, 0, 3, 4),
              Voice.KEYS,
              Voice.PLUCK,
              0.55,
              Groove.RAILS,
              Texture.STREET,
              0.4,
              0.2);
      case "weather" ->
          new Style(
              66,
              60,
              MINOR,
              List.of(0, 5, 2, 4),
              Voice.KEYS,
              Voice.PAD,
              0.42,
              Groove.NONE,
              Texture.RAIN,
              0.5,
              0.5);
      case "pets" ->
          new Style(
              140,
              72,
              MAJOR,
              List.of(0, 5, 3, 4),
              Voice.CHIP,
              Voice.CHIP,
              0.7,
              Groove.FOUR,
              Texture.NONE,
              0,
              0.08);
      default ->
          new Style(
              100,
              60,
              MAJOR,
              List.of(0, 5, 3, 4),
              Voice.KEYS,
              Voice.PAD,
              0.5,
              Groove.SOFT,
              Texture.NONE,
              0,
              0.3);
    };
  }

  double beatSeconds() {
    return 60.0 / beatsPerMinute;
  }

  /** Returns the MIDI number of a degree of the scale; degrees go on above and below an octave. */
  int pitch(int degree) {
    int octave = Math.floorDiv(degree, scale.size());
    return root + 12 * octave + scale.get(Math.floorMod(degree, scale.size()));
  }
}
