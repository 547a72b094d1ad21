package dev.riffle.server.moderation;

import dev.riffle.server.accounts.WordCheck;
import org.springframework.stereotype.Component;

/** Looks at names, titles and what people say of themselves by the operator's list. Thread-safe. */
@Component
record NameRules(TextRules texts) implements WordCheck {
  @Override
  public void admit(String field, String text) {
    texts.admit(field, text);
  }
}
