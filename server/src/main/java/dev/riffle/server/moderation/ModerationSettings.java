package dev.riffle.server.moderation;

import dev.riffle.server.settings.Setting;
import dev.riffle.server.settings.SettingsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an administrator decides about safety. As it comes, nothing waits for a moderator. */
@Component
final class ModerationSettings implements SettingsSource {
  static final Setting REFUSED_WORDS =
      Setting.words("moderation.refused-words", "Text with one of these is not taken.");
  static final Setting HELD_WORDS =
      Setting.words(
          "moderation.held-words", "A clip with one of these waits until a moderator has seen it.");
  static final Setting FIRST_CLIPS =
      Setting.number(
          "moderation.first-clips",
          0,
          0,
          1000,
          "How many of an account's first clips wait until a moderator has seen them.");
  static final Setting NEW_ACCOUNT_HOURS =
      Setting.number(
          "moderation.new-account-hours",
          0,
          0,
          8760,
          "How old an account must be for its clips not to wait for a moderator.");
  static final Setting PICTURE_DISTANCE =
      Setting.number(
          "moderation.picture-distance",
          6,
          0,
          16,
          "In how many of 64 points a poster may differ from a blocked picture and still wait.");
  static final Setting STRIKES =
      Setting.number(
          "moderation.strikes", 3, 1, 100, "With how many strikes an account is suspended.");
  static final Setting STRIKE_DAYS =
      Setting.number(
          "moderation.strike-days", 90, 1, 3650, "After how many days a strike expires.");

  @Override
  public List<Setting> settings() {
    return List.of(
        REFUSED_WORDS,
        HELD_WORDS,
        FIRST_CLIPS,
        NEW_ACCOUNT_HOURS,
        PICTURE_DISTANCE,
        STRIKES,
        STRIKE_DAYS);
  }
}
