package dev.riffle.server.accounts;

/**
 * Looks at the words by which people and what they make are known, before others read them. A
 * feature that wants to has a bean of this type.
 */
public interface WordCheck {

  /**
   * Refuses {@code text} that is not taken here.
   *
   * @param field by what name it was sent
   * @throws org.springframework.web.ErrorResponseException {@code text-refused}
   */
  void admit(String field, String text);
}
