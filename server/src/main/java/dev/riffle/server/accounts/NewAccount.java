package dev.riffle.server.accounts;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.http.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * What somebody who wants an account says of themselves.
 *
 * @param handle 3 to 30 of a-z, 0-9, dot and underscore
 * @param password as {@link Passwords} wants it; empty where a passkey is to follow
 * @param language BCP 47 tag; may be empty
 */
public record NewAccount(
    Person person, String handle, Optional<String> password, LocalDate birth, String language) {
  private static final Pattern HANDLE = Pattern.compile("[a-z0-9][a-z0-9._]{1,28}[a-z0-9_]");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");
  private static final Set<String> RESERVED =
      Set.of(
          "admin",
          "administrator",
          "api",
          "help",
          "moderator",
          "official",
          "riffle",
          "root",
          "staff",
          "support",
          "system",
          "settings",
          "deleted");

  /**
   * Checks what was said.
   *
   * @param reserved whether names that could be taken for the operator's are allowed
   * @throws org.springframework.web.ErrorResponseException {@code handle-invalid}, {@code
   *     name-invisible}, {@code password-weak}, {@code password-long} or {@code invalid}
   */
  public static NewAccount of(
      String handle,
      String name,
      Optional<String> password,
      LocalDate birth,
      String language,
      boolean reserved) {
    String lower = handle.strip().toLowerCase(Locale.ROOT);
    if (!HANDLE.matcher(lower).matches() || (!reserved && RESERVED.contains(lower))) {
      throw Refusal.of(
          HttpStatus.BAD_REQUEST,
          "handle-invalid",
          "the name must be 3 to 30 of a-z, 0-9, '.' and '_', and no reserved word");
    }
    password.ifPresent(given -> Passwords.check(given, lower));
    checkLanguage(language);
    String shown = name.isBlank() ? lower : visible(name);
    try {
      Person person = new Person(Keys.person(), lower, shown, Person.colorOf(lower), "");
      return new NewAccount(person, lower, password, birth, language);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }

  /** Returns {@code name}, or refuses one of which nobody would see anything. */
  static String visible(String name) {
    if (!Texts.isVisible(name)) {
      throw Refusal.about(
          "name",
          Refusal.of(
              HttpStatus.BAD_REQUEST,
              "name-invisible",
              "name must have a letter, a digit or a sign that can be seen"));
    }
    return name;
  }

  static void checkLanguage(String language) {
    Refusal.unless(
        language.isEmpty() || LANGUAGE.matcher(language).matches(),
        "language must be a BCP 47 tag such as en or zh-Hans");
  }

  Account account(String viewerKey, Role role) {
    return new Account(
        person.id(),
        handle,
        role,
        viewerKey,
        language,
        birth,
        password.isPresent(),
        false,
        false,
        Optional.empty());
  }
}
