package dev.riffle.server.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the server of {@code spring.mail}; off where {@code spring.mail.host} is not
 * given. Thread-safe.
 */
@Component
public class Mailer {
  private final Optional<JavaMailSender> sender;
  private final InternetAddress from;
  private final InstantSource clock;

  Mailer(
      ObjectProvider<JavaMailSender> senders,
      MailProperties properties,
      @Value("${spring.mail.host:}") String host,
      @Value("${riffle.address:}") String address,
      InstantSource clock) {
    this.sender = host.isBlank() ? Optional.empty() : Optional.of(senders.getObject());
    this.from = sender.isPresent() ? parse(properties.from()) : new InternetAddress();
    this.clock = clock;
    require(
        sender.isEmpty() || !address.isBlank(),
        "riffle.address must be given where spring.mail.host is: links in mails begin with it");
  }

  /** Tells whether this place sends mail. */
  public boolean on() {
    return sender.isPresent();
  }

  /**
   * Returns when the mail server has taken {@code letter}.
   *
   * @throws org.springframework.mail.MailException if it has not, or cannot be reached
   */
  public void send(Letter letter) {
    JavaMailSender server = sender.orElseThrow();
    MimeMessage message = server.createMimeMessage();
    try {
      MimeMessageHelper parts =
          new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
      parts.setFrom(from);
      parts.setTo(letter.to());
      parts.setSubject(letter.subject());
      parts.setText(letter.text());
      parts.setSentDate(Date.from(clock.instant()));
      message.setHeader("Auto-Submitted", "auto-generated");
    } catch (MessagingException e) {
      throw new MailPreparationException(e);
    }
    server.send(message);
  }

  private static InternetAddress parse(String from) {
    try {
      InternetAddress address = new InternetAddress(from, true);
      address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
      return address;
    } catch (AddressException | java.io.UnsupportedEncodingException e) {
      throw new IllegalArgumentException(
          "riffle.mail.from must be a mail address where spring.mail.host is given, but was '%s'"
              .formatted(from),
          e);
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
