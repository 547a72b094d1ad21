package dev.riffle.server.accounts;

import dev.riffle.server.http.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where mail to accounts goes. Several accounts may have the same address, so that nobody finds out
 * by entering one whether it is known here. Thread-safe.
 */
@Component
class MailAddresses {
  private static final int CHARS_MAX = 254;
  private static final int HOLDERS_MAX = 5;
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

  private final JdbcClient jdbc;

  MailAddresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The address of an account, and the one that waits to be confirmed. */
  record Pair(Optional<String> confirmed, Optional<String> pending) {
    static final Pair NONE = new Pair(Optional.empty(), Optional.empty());
  }

  /** An account and its address. */
  record Holder(String account, String address) {}

  /** Returns {@code text} stripped, or refuses with {@code mail-address-invalid}. */
  static String checked(String text) {
    String address = text.strip();
    if (address.length() > CHARS_MAX || !ADDRESS.matcher(address).matches()) {
      throw Refusal.of(
          HttpStatus.BAD_REQUEST,
          "mail-address-invalid",
          "the mail address must be one such as ada@example.org");
    }
    return address;
  }

  Pair of(String account) {
    return jdbc.sql("select confirmed, pending from mail_address where account = ?")
        .param(account)
        .query((row, _) ->
            new Pair(Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2))))
        .optional()
        .orElse(Pair.NONE);
  }

  /** Returns the first accounts that have confirmed {@code address}, whatever its case. */
  List<Holder> holders(String address) {
    return jdbc.sql(
            """
            select account, confirmed from mail_address
            where lower(confirmed) = lower(:address) order by account limit :max
            """)
        .param("address", address)
        .param("max", HOLDERS_MAX)
        .query((row, _) -> new Holder(row.getString(1), row.getString(2)))
        .list();
  }

  /** Has {@code address} wait for its confirmation; the one in use stays until then. */
  void propose(String account, String address) {
    jdbc.sql(
            """
            insert into mail_address (account, pending) values (:account, :address)
            on conflict (account) do update set pending = excluded.pending
            """)
        .param("account", account)
        .param("address", address)
        .update();
  }

  /** Takes {@code address} into use, if that is the one that waits; returns whether it was. */
  boolean confirm(String account, String address) {
    return jdbc.sql(
                """
                update mail_address set confirmed = pending, pending = null
                where account = :account and pending = :address
                """)
            .param("account", account)
            .param("address", address)
            .update()
        > 0;
  }

  void remove(String account) {
    jdbc.sql("delete from mail_address where account = ?").param(account).update();
  }
}
