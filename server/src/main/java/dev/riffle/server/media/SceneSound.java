package dev.riffle.server.media;

import dev.riffle.server.media.Source.AudioTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Builds ffmpeg's graph of a scene's sound: voice, sound and partner in stereo, each moved to its
 * place and filled up with silence, then added. Where all are loudest at once the sum is still
 * below full scale, as each is turned down by what the others may take; the pipeline brings the
 * result to its loudness later.
 */
final class SceneSound {
  static final String LABEL = "[sound]";
  private static final int RATE = 48_000;

  /** Decoders of lossy sound go beyond full scale by up to 3 dB. */
  private static final double HEADROOM = 0.7;

  private final Scene scene;
  private final SceneInputs inputs;
  private final List<String> chains = new ArrayList<>();
  private final List<String> mixed = new ArrayList<>();

  private SceneSound(Scene scene, SceneInputs inputs) {
    this.scene = scene;
    this.inputs = inputs;
  }

  /** Returns the graph's chains, which end in {@link #LABEL}; none if there is nothing to hear. */
  static List<String> graph(Scene scene, SceneInputs inputs) {
    SceneSound sound = new SceneSound(scene, inputs);
    sound.addVoice();
    sound.addBacking();
    if (scene.isDuet()) {
      sound.addPartner(scene.takeSeconds()).ifPresent(sound.mixed::add);
    }
    sound.finish();
    return sound.chains;
  }

  private void addVoice() {
    double volume = scene.what().voiceVolume();
    scene
        .take()
        .audio()
        .filter(_ -> volume > 0)
        .ifPresent(track ->
            mixed.add(
                add(0, track, inputs.takePosition(), volume, scene.takeSeconds(), "[voice]")));
  }

  private void addBacking() {
    double volume = scene.what().backing().map(Backing::volume).orElse(0.0);
    scene
        .backing()
        .filter(_ -> volume > 0)
        .ifPresent(track ->
            mixed.add(
                add(
                    inputs.backing(),
                    track,
                    scene.backingPosition(),
                    volume,
                    scene.takeSeconds(),
                    "[backing]")));
  }

  private Optional<String> addPartner(double seconds) {
    double volume = scene.what().partner().orElseThrow().volume();
    return scene
        .partner()
        .flatMap(Source::audio)
        .filter(_ -> volume > 0)
        .map(track ->
            add(
                inputs.partner(),
                track,
                inputs.partnerPosition(),
                volume,
                seconds,
                "[partner-sound]"));
  }

  private void finish() {
    Optional<String> lead = scene.isStitch() ? addPartner(scene.leadSeconds()) : Optional.empty();
    if (mixed.isEmpty() && lead.isEmpty()) {
      return;
    }
    String mix = mixed.isEmpty() ? silence(scene.takeSeconds(), "[quiet-take]") : mix();
    if (scene.isStitch()) {
      String before = lead.orElseGet(() -> silence(scene.leadSeconds(), "[quiet-lead]"));
      chains.add(before + mix + "concat=n=2:v=0:a=1" + LABEL);
    } else {
      chains.add(mix + "anull" + LABEL);
    }
  }

  private String mix() {
    chains.add(String.join("", mixed) + "amix=inputs=%d:normalize=0[mix]".formatted(mixed.size()));
    return "[mix]";
  }

  private String silence(double seconds, String label) {
    chains.add(
        String.format(
            Locale.ROOT,
            "anullsrc=r=%d:cl=stereo,atrim=duration=%.6f,aformat=fltp%s",
            RATE,
            seconds,
            label));
    return label;
  }

  private String add(
      int input, AudioTrack track, double position, double volume, double seconds, String label) {
    String delay = position < 0 ? "adelay=%dS:all=1,".formatted(Math.round(-position * RATE)) : "";
    chains.add(
        String.format(
            Locale.ROOT,
            "[%d:%d]aresample=%d:async=1:first_pts=0,%s,%sapad,atrim=start=%.6f:duration=%.6f,"
                + "asetpts=PTS-STARTPTS,volume=%.6f:precision=float%s",
            input,
            track.index(),
            RATE,
            stereo(track),
            delay,
            Math.max(0, position),
            seconds,
            volume * share(),
            label));
    return label;
  }

  /** Mono is as loud in both channels as it was in the one. */
  private static String stereo(AudioTrack track) {
    return track.channels() == 1
        ? "aformat=fltp,pan=stereo|c0=c0|c1=c0"
        : "aformat=sample_fmts=fltp:channel_layouts=stereo";
  }

  /** Only what is heard at the same time takes room from the others. */
  private double share() {
    double take =
        volume(scene.take().audio(), Optional.of(scene.what().voiceVolume()))
            + volume(scene.backing(), scene.what().backing().map(Backing::volume));
    double partner =
        volume(scene.partner().flatMap(Source::audio), scene.what().partner().map(Partner::volume));
    double sum = scene.isStitch() ? Math.max(take, partner) : take + partner;
    return HEADROOM / Math.max(1, sum);
  }

  private static double volume(Optional<AudioTrack> track, Optional<Double> volume) {
    return track.isPresent() ? volume.orElse(0.0) : 0;
  }
}
