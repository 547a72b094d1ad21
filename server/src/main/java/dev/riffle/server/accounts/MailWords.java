package dev.riffle.server.accounts;

import dev.riffle.server.http.PublicAddress;
import dev.riffle.server.mail.Letter;
import dev.riffle.server.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What mails say, in the reader's language: a file for each kind and language, whose first line is
 * the subject. Thread-safe.
 */
@Component
class MailWords {
  static final List<String> LANGUAGES = List.of("en", "de", "it", "zh");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Settings settings;
  private final PublicAddress address;

  MailWords(Settings settings, PublicAddress address) {
    this.settings = settings;
    this.address = address;
  }

  /**
   * Writes a mail to {@code account}.
   *
   * @param fragment what follows the page in the link: a # and a token, which no server sees then
   */
  Letter write(AccountMail mail, Account account, String fragment) {
    String link = address.of(mail.kind().page() + fragment);
    return write(mail, account, settings.text(AccountSettings.NAME), link);
  }

  static Letter write(AccountMail mail, Account account, String place, String link) {
    String[] parts = read(mail.kind(), languageOf(account)).split("\n+", 2);
    Map<String, String> values = Map.of("place", place, "handle", account.handle(), "link", link);
    return new Letter(mail.address(), filled(parts[0], values), filled(parts[1], values));
  }

  static String read(AccountMail.Kind kind, String language) {
    String name = "mails/%s.%s.txt".formatted(kind.words(), language);
    try (InputStream file =
        Objects.requireNonNull(MailWords.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String languageOf(Account account) {
    String language = Locale.forLanguageTag(account.language()).getLanguage();
    return LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
  }

  private static String filled(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))));
  }
}
