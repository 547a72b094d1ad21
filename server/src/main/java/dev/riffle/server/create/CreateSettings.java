package dev.riffle.server.create;

import dev.riffle.server.settings.Setting;
import dev.riffle.server.settings.SettingsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an administrator decides about drafts. */
@Component
final class CreateSettings implements SettingsSource {
  static final Setting MEGABYTES =
      Setting.number(
          "create.megabytes",
          5_000,
          10,
          10_000_000,
          "How many megabytes the drafts and clips of an account may have together.");
  static final Setting DRAFT_DAYS =
      Setting.number(
          "create.draft-days",
          90,
          1,
          3_650,
          "After how many days a draft is deleted that nobody has touched.");

  @Override
  public List<Setting> settings() {
    return List.of(MEGABYTES, DRAFT_DAYS);
  }
}
