package dev.riffle.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts in PostgreSQL. Thread-safe. */
@Component
class AccountStorage {
  private static final String SELECT =
      "select account.*, person.handle from account join person on person.id = account.id ";

  private final JdbcClient jdbc;

  AccountStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Account account, Optional<String> password) {
    jdbc.sql(
            """
            insert into account (id, viewer, role, password, language, birth)
            values (:id, :viewer, :role, :password, :language, :birth)
            """)
        .param("id", account.id())
        .param("viewer", account.viewerKey())
        .param("role", account.role().name())
        .param("password", password.orElse(null), Types.VARCHAR)
        .param("language", account.language())
        .param("birth", account.birth())
        .update();
  }

  Optional<Account> find(String id) {
    return jdbc.sql(SELECT + "where account.id = :id")
        .param("id", id)
        .query(AccountStorage::read)
        .optional();
  }

  Optional<Account> findByHandle(String handle) {
    return jdbc.sql(SELECT + "where person.handle = lower(:handle)")
        .param("handle", handle)
        .query(AccountStorage::read)
        .optional();
  }

  Optional<Instant> created(String id) {
    return jdbc.sql("select created from account where id = :id")
        .param("id", id)
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  boolean hasViewer(String key) {
    return jdbc.sql("select exists (select from account where viewer = :key)")
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  Optional<String> password(String id) {
    return jdbc.sql("select password from account where id = :id and password is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  void setPassword(String id, String password) {
    set("password", id, password);
  }

  void setLanguage(String id, String language) {
    set("language", id, language);
  }

  void setRole(String id, Role role) {
    set("role", id, role.name());
  }

  void setSuspended(String id, boolean suspended) {
    jdbc.sql(
            """
            update account set suspended_at = case when :suspended then now() end where id = :id
            """)
        .param("suspended", suspended)
        .param("id", id)
        .update();
  }

  void setDeletion(String id, Optional<Instant> at) {
    jdbc.sql("update account set deletion_at = :at where id = :id")
        .param("at", at.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
        .param("id", id)
        .update();
  }

  List<Account> dueForDeletion(Instant now) {
    return jdbc.sql(SELECT + "where deletion_at <= :now order by deletion_at limit 100")
        .param("now", Timestamp.from(now))
        .query(AccountStorage::read)
        .list();
  }

  /**
   * Returns accounts made before {@code then} that nobody can get into: without a password, a
   * passkey, a mail address to set one by, or a session.
   */
  List<Account> outOfReach(Instant then) {
    return jdbc.sql(
            SELECT
                + """
                where password is null and account.created < :then
                  and not exists (select from spring_session where principal_name = person.handle)
                  and not exists (
                    select from user_credentials join user_entities
                      on user_entities.id = user_credentials.user_entity_user_id
                    where user_entities.name = person.handle)
                  and not exists (
                    select from mail_address
                    where mail_address.account = account.id and confirmed is not null)
                order by account.created limit 100
                """)
        .param("then", Timestamp.from(then))
        .query(AccountStorage::read)
        .list();
  }

  boolean hasRole(Role role) {
    return jdbc.sql("select exists (select from account where role = :role)")
        .param("role", role.name())
        .query(Boolean.class)
        .single();
  }

  void delete(Account account) {
    jdbc.sql("delete from account where id = ?").param(account.id()).update();
    jdbc.sql("delete from person where id = ?").param(account.id()).update();
    jdbc.sql("delete from viewer where key = ?").param(account.viewerKey()).update();
    jdbc.sql("delete from user_entities where name = ?").param(account.handle()).update();
  }

  private void set(String column, String id, String value) {
    jdbc.sql("update account set %s = :value where id = :id".formatted(column))
        .param("value", value)
        .param("id", id)
        .update();
  }

  private static Account read(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("handle"),
        Role.valueOf(row.getString("role")),
        row.getString("viewer"),
        row.getString("language"),
        row.getDate("birth").toLocalDate(),
        row.getString("password") != null,
        row.getBoolean("totp_enabled"),
        row.getTimestamp("suspended_at") != null,
        Optional.ofNullable(row.getTimestamp("deletion_at")).map(Timestamp::toInstant));
  }
}
