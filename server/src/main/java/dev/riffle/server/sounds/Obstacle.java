package dev.riffle.server.sounds;

import dev.riffle.server.http.Refusal;
import org.springframework.http.HttpStatus;

/** Why a sound that is known may not be used. */
enum Obstacle {
  NOT_ALLOWED("sound-not-allowed", "its owner does not want others to use %s"),
  TAKEN_DOWN("sound-taken-down", "moderators have taken %s down");

  private final String code;
  private final String words;

  Obstacle(String code, String words) {
    this.code = code;
    this.words = words;
  }

  RuntimeException refusal() {
    return Refusal.of(HttpStatus.CONFLICT, code, words.formatted("this sound"));
  }

  /** Returns what moderators are told of a clip that is held for it. */
  String why() {
    return "sound: " + words.formatted("it");
  }
}
