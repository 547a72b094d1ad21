package dev.riffle.server.admin;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.moderation.AuditLog;
import dev.riffle.server.settings.Setting;
import dev.riffle.server.settings.Settings;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators change; each change is in the audit log, or it is not made. Thread-safe. */
@Service
class Administration {
  private static final int VALUE_CHARS_MAX = 200;

  private final Accounts accounts;
  private final Settings settings;
  private final AuditLog audit;

  Administration(Accounts accounts, Settings settings, AuditLog audit) {
    this.accounts = accounts;
    this.settings = settings;
    this.audit = audit;
  }

  @Transactional
  public void setRole(Account administrator, Account account, Role role) {
    if (account.role() != role) {
      String before = name(account.role());
      audit.record(
          administrator.handle(), "set-role", "person:" + account.id(), before, name(role));
      accounts.setRole(account, role);
    }
  }

  /**
   * Changes a setting.
   *
   * @throws IllegalArgumentException if {@code value} may not be that
   */
  @Transactional
  public Settings.Value change(Account administrator, Setting setting, String value) {
    String before = settings.text(setting);
    if (!before.equals(value)) {
      audit.record(
          administrator.handle(),
          "change-setting",
          "setting:" + setting.key(),
          shortened(before),
          shortened(value));
    }
    return settings.change(setting, value, administrator.handle());
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Lists of words are long; the history of the settings has all of them. */
  private static String shortened(String value) {
    return value.length() <= VALUE_CHARS_MAX ? value : value.substring(0, VALUE_CHARS_MAX) + "…";
  }
}
