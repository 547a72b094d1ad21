package dev.riffle.server.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets of links in mails: 256 random bits, of which the database has the SHA-256. Good once,
 * for a while. An account gets a few of each an hour. Thread-safe.
 */
@Component
class MailTokens {
  static final int PER_HOUR_MAX = 4;

  private static final int BYTES = 32;
  private static final Duration COUNTED = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final InstantSource clock;

  MailTokens(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose a token is, and the address that it went to. */
  record Drawn(String account, String address) {}

  /** Draws a token; returns none where the account has had its share of this hour. */
  @Transactional
  Optional<String> draw(String account, MailLink link, String address) {
    Instant now = clock.instant();
    strikeOutOld(now);
    lock(account);
    if (recent(account, link, now.minus(COUNTED)) >= PER_HOUR_MAX) {
      return Optional.empty();
    }
    String token = Keys.hex(BYTES);
    insert(hash(token), account, link, address, now);
    return Optional.of(token);
  }

  /** Returns whose {@code token} is, while it is good for {@code link}. */
  Optional<Drawn> find(String token, MailLink link) {
    return jdbc.sql(
            """
            select account, address from mail_token
            where hash = :hash and link = :link and expires > :now
            """)
        .param("hash", hash(token))
        .param("link", link.name())
        .param("now", Timestamp.from(clock.instant()))
        .query((row, _) -> new Drawn(row.getString(1), row.getString(2)))
        .optional();
  }

  /** Ends {@code token}; returns whether there was one, so that of two users one is told so. */
  boolean end(String token) {
    return jdbc.sql("delete from mail_token where hash = ?").param(hash(token)).update() > 0;
  }

  /** Ends all of an account's tokens for {@code link}. */
  void endAll(String account, MailLink link) {
    jdbc.sql("delete from mail_token where account = ? and link = ?")
        .params(account, link.name())
        .update();
  }

  private void lock(String account) {
    jdbc.sql("select id from account where id = ? for update")
        .param(account)
        .query(String.class)
        .optional();
  }

  private long recent(String account, MailLink link, Instant since) {
    return jdbc.sql(
            """
            select count(*) from mail_token
            where account = :account and link = :link and drawn > :since
            """)
        .param("account", account)
        .param("link", link.name())
        .param("since", Timestamp.from(since))
        .query(Long.class)
        .single();
  }

  private void insert(String hash, String account, MailLink link, String address, Instant now) {
    jdbc.sql(
            """
            insert into mail_token (hash, account, link, address, drawn, expires)
            values (:hash, :account, :link, :address, :drawn, :expires)
            """)
        .param("hash", hash)
        .param("account", account)
        .param("link", link.name())
        .param("address", address)
        .param("drawn", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(link.validity())))
        .update();
  }

  private void strikeOutOld(Instant now) {
    jdbc.sql("delete from mail_token where expires < ?")
        .param(Timestamp.from(now.minus(COUNTED)))
        .update();
  }

  private static String hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
