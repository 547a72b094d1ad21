package dev.riffle.demo.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the notes of one clip: chords and a bass under a melody that states a motif, repeats it,
 * varies it and comes back, so that it is remembered as a tune.
 */
final class Composer {
  private static final int BEATS_PER_BAR = 4;
  private static final int EIGHTHS_PER_BAR = 8;

  private final Style style;
  private final SplittableRandom random;
  private final double beat;
  private final int bars;

  Composer(Style style, double seconds, SplittableRandom random) {
    this.style = style;
    this.random = random;
    this.beat = style.beatSeconds();
    this.bars = (int) Math.ceil(seconds / (beat * BEATS_PER_BAR));
  }

  List<Note> chords() {
    boolean held = style.chordVoice() == Voice.PAD;
    List<Note> notes = new ArrayList<>();
    for (int bar = 0; bar < bars; bar++) {
      for (int voice = 0; voice < 3; voice++) {
        int pitch = style.pitch(chord(bar) + 2 * voice) - 12;
        if (held) {
          notes.add(new Note(at(bar, 0), beat * BEATS_PER_BAR, pitch, 0.13, 0.5 * (voice - 1)));
        } else {
          comp(notes, bar, pitch, 0.5 * (voice - 1));
        }
      }
    }
    return notes;
  }

  List<Note> bass() {
    List<Note> notes = new ArrayList<>();
    boolean still = style.groove() == Groove.NONE;
    for (int bar = 0; bar < bars; bar++) {
      int pitch = style.pitch(chord(bar)) - 24;
      for (int eighth = 0; eighth < EIGHTHS_PER_BAR; eighth += still ? 8 : 2) {
        boolean fifth = !still && eighth == 6;
        double length = still ? beat * BEATS_PER_BAR * 0.9 : beat * 0.8;
        notes.add(new Note(at(bar, eighth), length, fifth ? pitch + 7 : pitch, 0.34, 0));
      }
    }
    return notes;
  }

  List<Note> melody() {
    int[] motif = motif();
    int[] answer = motif();
    List<Note> notes = new ArrayList<>();
    for (int bar = 0; bar < bars; bar++) {
      int[] phrase = bar % 4 == 2 ? answer : motif;
      for (int eighth = 0; eighth < EIGHTHS_PER_BAR; eighth++) {
        if (phrase[eighth] != REST) {
          int pitch = style.pitch(chord(bar) + phrase[eighth]);
          double pan = 0.35 * Sines.at(0.19 * (bar * EIGHTHS_PER_BAR + eighth));
          notes.add(new Note(at(bar, eighth), beat * 0.45, pitch, 0.26, pan));
        }
      }
    }
    return notes;
  }

  private static final int REST = Integer.MIN_VALUE;

  /** A walk over the chord in small steps; the first eighth always sounds. */
  private int[] motif() {
    int[] motif = new int[EIGHTHS_PER_BAR];
    int degree = 2 * random.nextInt(3);
    for (int eighth = 0; eighth < motif.length; eighth++) {
      boolean sounds = eighth == 0 || random.nextDouble() < style.notes();
      motif[eighth] = sounds ? degree : REST;
      int step = random.nextInt(4) == 0 ? random.nextInt(-2, 3) : 2 * random.nextInt(-1, 2);
      degree = Math.clamp(degree + step, -2, 7);
    }
    return motif;
  }

  private void comp(List<Note> notes, int bar, int pitch, double pan) {
    for (int eighth : new int[] {0, 3, 6}) {
      notes.add(new Note(at(bar, eighth), beat * 0.4, pitch, 0.1, pan));
    }
  }

  private int chord(int bar) {
    return style.chords().get(bar % style.chords().size());
  }

  private double at(int bar, int eighth) {
    return (bar * BEATS_PER_BAR + eighth / 2.0) * beat;
  }
}
