package dev.riffle.server.admin;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.settings.Setting;
import dev.riffle.server.settings.Settings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The settings, and who changed them. */
@RestController
@Tag(name = "admin")
class SettingsController {
  private static final int HISTORY = 200;

  private final Settings settings;
  private final Administration administration;

  SettingsController(Settings settings, Administration administration) {
    this.settings = settings;
    this.administration = administration;
  }

  @Schema(name = "Setting")
  record SettingJson(
      String key,
      Setting.Kind kind,
      String value,
      @Schema(description = "Until somebody changed it") String initial,
      @Schema(description = "Of a number, or of the characters of a text") long min,
      @Schema(description = "Of a number, or of the characters of a text") long max,
      String help) {
    static SettingJson of(Settings.Value value) {
      Setting setting = value.setting();
      return new SettingJson(
          setting.key(),
          setting.kind(),
          value.value(),
          setting.initial(),
          setting.min(),
          setting.max(),
          setting.help());
    }
  }

  record AllSettings(List<SettingJson> settings) {}

  record History(List<Settings.Change> changes) {}

  @Schema(requiredProperties = "value")
  record NewValue(@Nullable String value) {}

  @GetMapping("/api/admin/settings")
  @Operation(operationId = "getSettings", summary = "What can be set, and how it is set")
  AllSettings all(Viewer viewer) {
    viewer.requires(Role.ADMINISTRATOR);
    return new AllSettings(settings.all().stream().map(SettingJson::of).toList());
  }

  @PutMapping("/api/admin/settings/{key}")
  @Operation(operationId = "changeSetting", summary = "Changes a setting; in force at once")
  SettingJson change(Viewer viewer, @PathVariable String key, @RequestBody NewValue change) {
    Account administrator = viewer.requires(Role.ADMINISTRATOR);
    Setting setting = settings.find(key).orElseThrow(() -> Refusal.notFound("setting"));
    String value = change.value();
    if (value == null) {
      throw Refusal.invalid("value must be given");
    }
    try {
      return SettingJson.of(administration.change(administrator, setting, value));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }

  @GetMapping("/api/admin/settings/history")
  @Operation(operationId = "getSettingsHistory", summary = "The last changes, newest first")
  History history(Viewer viewer) {
    viewer.requires(Role.ADMINISTRATOR);
    return new History(settings.history(HISTORY));
  }
}
