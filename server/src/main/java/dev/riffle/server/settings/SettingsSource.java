package dev.riffle.server.settings;

import java.util.List;

/** A feature's settings; each feature that has some has a bean of this type. */
public interface SettingsSource {
  List<Setting> settings();
}
