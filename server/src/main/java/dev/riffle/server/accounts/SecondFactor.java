package dev.riffle.server.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dev.riffle.server.settings.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Time-based one-time passwords (RFC 6238) and the recovery codes for those who lose their device.
 * A code is good once. Secrets are encrypted in the database. Thread-safe.
 */
@Component
class SecondFactor {
  private static final int SECRET_BYTES = 20;
  private static final int CODE_BYTES = 5;
  private static final int CODES = 10;
  private static final int STEP_SECONDS = 30;

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final Settings settings;
  private final InstantSource clock;
  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();

  SecondFactor(JdbcClient jdbc, Secrets secrets, Settings settings, InstantSource clock) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What an authenticator app needs.
   *
   * @param secret in Base32
   * @param uri {@code otpauth:}, for a QR code
   */
  record Enrolment(String secret, String uri) {}

  /** Draws a secret; it is asked for once {@link #confirm} has seen a code made with it. */
  Enrolment begin(Account account) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    jdbc.sql("update account set totp_secret = :secret, totp_enabled = false where id = :id")
        .param("secret", secrets.encrypt(secret))
        .param("id", account.id())
        .update();
    String text = Base32.encode(secret);
    String issuer = encode(settings.text(AccountSettings.NAME));
    return new Enrolment(
        text,
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(issuer, encode(account.handle()), text, issuer));
  }

  /** Begins to ask for codes, if {@code code} is right; returns the recovery codes, or none. */
  @Transactional
  List<String> confirm(Account account, String code) {
    if (!acceptTimed(account, code)) {
      return List.of();
    }
    jdbc.sql("update account set totp_enabled = true where id = ?").param(account.id()).update();
    jdbc.sql("delete from recovery_code where account = ?").param(account.id()).update();
    List<String> codes = Stream.generate(() -> Keys.hex(CODE_BYTES)).limit(CODES).toList();
    for (String each : codes) {
      jdbc.sql("insert into recovery_code (account, hash) values (?, ?)")
          .params(account.id(), hash(each))
          .update();
    }
    return codes;
  }

  @Transactional
  void end(Account account) {
    jdbc.sql("update account set totp_secret = null, totp_enabled = false where id = ?")
        .param(account.id())
        .update();
    jdbc.sql("delete from recovery_code where account = ?").param(account.id()).update();
  }

  /** Uses up {@code code}; returns whether it was good. */
  boolean accept(Account account, String code) {
    return acceptTimed(account, code) || acceptRecovery(account, code);
  }

  private boolean acceptTimed(Account account, String code) {
    byte[] secret =
        jdbc.sql("select totp_secret from account where id = ? and totp_secret is not null")
            .param(account.id())
            .query(byte[].class)
            .optional()
            .map(secrets::decrypt)
            .orElseGet(() -> new byte[0]);
    if (secret.length == 0) {
      return false;
    }
    OptionalLong step = matching(secret, code.strip());
    return step.isPresent() && use(account, step.getAsLong());
  }

  /** A step is used once, and none before it is any longer. */
  private boolean use(Account account, long step) {
    return jdbc.sql("update account set totp_step = :step where id = :id and totp_step < :step")
            .param("step", step)
            .param("id", account.id())
            .update()
        > 0;
  }

  /** Clocks may differ by a step. */
  private OptionalLong matching(byte[] secret, String code) {
    Instant now = clock.instant();
    for (int offset = -1; offset <= 1; offset++) {
      Instant at = now.plusSeconds((long) offset * STEP_SECONDS);
      if (equal(generate(secret, at), code)) {
        return OptionalLong.of(at.getEpochSecond() / STEP_SECONDS);
      }
    }
    return OptionalLong.empty();
  }

  private String generate(byte[] secret, Instant at) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(secret, generator.getAlgorithm()), at, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean acceptRecovery(Account account, String code) {
    return jdbc.sql("delete from recovery_code where account = ? and hash = ?")
            .params(account.id(), hash(code.strip().toLowerCase(Locale.ROOT)))
            .update()
        > 0;
  }

  private static boolean equal(String right, String given) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(String code) {
    try {
      byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
