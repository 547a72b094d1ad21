package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.mail.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailWordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @EnumSource
  void words_everyLanguage_haveTheSamePlaceholders(AccountMail.Kind kind) {
    for (String language : MailWords.LANGUAGES) {
      List<String> lines = MailWords.read(kind, language).lines().toList();
      assertEquals("{place}", placeholders(lines.getFirst()), language);
      assertEquals("", lines.get(1), "an empty line after the subject: " + language);
      String text = String.join("\n", lines.subList(2, lines.size()));
      assertEquals("{handle} {link}", placeholders(text), language);
      assertTrue(lines.contains("{link}"), "the link has its own line: " + language);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, Ein neues Passwort für Riffle",
    "de-AT, Ein neues Passwort für Riffle",
    "it, Una nuova password per Riffle",
    "zh-Hans, 为 Riffle 设置新密码",
    "fr, A new password for Riffle",
    "'', A new password for Riffle"
  })
  void write_languageOfTheAccount_isTheMails(String language, String subject) {
    assertEquals(subject, write(language).subject());
  }

  private static Letter write(String language) {
    Account account =
        new Account(
            "id",
            "ada",
            Role.USER,
            "key",
            language,
            LocalDate.EPOCH,
            true,
            false,
            false,
            Optional.empty());
    AccountMail mail =
        new AccountMail(AccountMail.Kind.RESET, "id", "ada@example.org", Instant.EPOCH, 0);
    return MailWords.write(mail, account, "Riffle", "https://clips.example.org/reset-password#1");
  }

  private static String placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }
}
