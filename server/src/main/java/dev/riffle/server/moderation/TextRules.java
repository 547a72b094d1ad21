package dev.riffle.server.moderation;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.settings.Settings;
import dev.riffle.server.social.WordFilter;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** The operator's word lists. Thread-safe. */
@Service
public class TextRules {
  private final Settings settings;

  TextRules(Settings settings) {
    this.settings = settings;
  }

  /**
   * Refuses text that is not taken here.
   *
   * @param field by what name it was sent
   * @throws org.springframework.web.ErrorResponseException {@code text-refused}
   */
  public void admit(String field, String text) {
    refused(text)
        .ifPresent(word -> {
          throw Refusal.about(
              field,
              Refusal.of(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "text-refused",
                  "\"%s\" is not a word for this place".formatted(word)));
        });
  }

  /** Returns the word for which somebody must look at {@code text} first. */
  public Optional<String> held(String text) {
    return new WordFilter(settings.words(ModerationSettings.HELD_WORDS)).find(text);
  }

  /** Returns the word for which {@code text} is not taken here. */
  Optional<String> refused(String text) {
    return new WordFilter(settings.words(ModerationSettings.REFUSED_WORDS)).find(text);
  }
}
