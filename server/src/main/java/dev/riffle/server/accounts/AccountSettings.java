package dev.riffle.server.accounts;

import dev.riffle.server.settings.Setting;
import dev.riffle.server.settings.SettingsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an administrator decides about accounts, and the place's name. */
@Component
public final class AccountSettings implements SettingsSource {
  public static final Setting NAME =
      Setting.text("instance.name", "Riffle", 1, 60, "The name of this place.");
  public static final Setting MINIMUM_AGE =
      Setting.number(
          "accounts.minimum-age", 13, 0, 21, "How old somebody must be to have an account.");
  public static final Setting OPEN =
      Setting.enabled("accounts.open", true, "Whether anybody may make an account.");

  @Override
  public List<Setting> settings() {
    return List.of(NAME, MINIMUM_AGE, OPEN);
  }
}
