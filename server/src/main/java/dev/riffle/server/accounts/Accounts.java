package dev.riffle.server.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.riffle.server.http.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who can sign in. Thread-safe. */
@Service
public class Accounts {
  /** How long somebody who wants to leave can change their mind. */
  public static final Duration GRACE = Duration.ofDays(14);

  private static final int CACHED_MAX = 20_000;

  private final AccountStorage storage;
  private final People people;
  private final PasswordEncoder encoder;
  private final SessionList sessions;
  private final List<WordCheck> checks;
  private final ApplicationEventPublisher news;
  private final InstantSource clock;
  private final Cache<String, Optional<Account>> byHandle =
      Caffeine.newBuilder().maximumSize(CACHED_MAX).expireAfterWrite(Duration.ofMinutes(5)).build();

  Accounts(
      AccountStorage storage,
      People people,
      PasswordEncoder encoder,
      SessionList sessions,
      List<WordCheck> checks,
      ApplicationEventPublisher news,
      InstantSource clock) {
    this.storage = storage;
    this.people = people;
    this.encoder = encoder;
    this.sessions = sessions;
    this.checks = checks;
    this.news = news;
    this.clock = clock;
  }

  public Optional<Account> find(String id) {
    return storage.find(id);
  }

  /** Returns when the account of that id was made. */
  public Optional<Instant> since(String id) {
    return storage.created(id);
  }

  public Optional<Account> findByHandle(String handle) {
    return byHandle.get(handle.toLowerCase(Locale.ROOT), storage::findByHandle);
  }

  /**
   * Makes an account that goes on as the guest of that key.
   *
   * @throws org.springframework.web.ErrorResponseException {@code handle-taken} or {@code
   *     text-refused}
   */
  @Transactional
  public Account create(NewAccount wanted, String viewerKey, Role role) {
    admit("handle", wanted.handle());
    admit("name", wanted.person().name());
    if (!people.add(wanted.person())) {
      throw Refusal.of(HttpStatus.CONFLICT, "handle-taken", "somebody else has that name already");
    }
    String key = storage.hasViewer(viewerKey) ? Keys.viewer() : viewerKey;
    Account account = wanted.account(key, role);
    storage.insert(account, wanted.password().map(encoder::encode));
    byHandle.invalidate(account.handle());
    return account;
  }

  /** Tells whether somebody has {@code role}. */
  public boolean anybodyHas(Role role) {
    return storage.hasRole(role);
  }

  /**
   * Changes what others see of somebody, and their language. Words that stay are not looked at: the
   * operator may have come to refuse them since.
   *
   * @throws org.springframework.web.ErrorResponseException {@code text-refused}
   */
  @Transactional
  public void setProfile(Account account, Person person, String language) {
    Person before = people.find(person.id()).orElseThrow();
    if (!person.name().equals(before.name())) {
      admit("name", person.name());
    }
    if (!person.bio().equals(before.bio())) {
      admit("bio", person.bio());
    }
    people.update(person);
    storage.setLanguage(account.id(), language);
    changed(account);
    news.publishEvent(new PersonChanged(person.id(), visible(account.id())));
  }

  /** Gives somebody another role; they have to sign in again. */
  @Transactional
  public void setRole(Account account, Role role) {
    storage.setRole(account.id(), role);
    changed(account);
    sessions.endAll(account.handle());
  }

  /** Takes somebody's leave to act, and what they made out of sight; or gives it back. */
  @Transactional
  public void setSuspended(Account account, boolean suspended) {
    storage.setSuspended(account.id(), suspended);
    changed(account);
    news.publishEvent(new PersonChanged(account.id(), visible(account.id())));
  }

  /** Puts somebody out of sight, to be erased after the grace period. */
  @Transactional
  public Instant leave(Account account) {
    Instant at = clock.instant().plus(GRACE);
    storage.setDeletion(account.id(), Optional.of(at));
    changed(account);
    news.publishEvent(new PersonChanged(account.id(), false));
    return at;
  }

  /** Takes back {@link #leave}. */
  @Transactional
  public void stay(Account account) {
    storage.setDeletion(account.id(), Optional.empty());
    changed(account);
    news.publishEvent(new PersonChanged(account.id(), visible(account.id())));
  }

  void setPassword(Account account, String password) {
    storage.setPassword(account.id(), encoder.encode(password));
    changed(account);
  }

  /** Forgets what is kept in memory of {@code account}. */
  void changed(Account account) {
    byHandle.invalidate(account.handle());
  }

  /** Tells whether the session of that id, by which somebody was signed in, has not ended. */
  public boolean hasSession(String session) {
    return sessions.has(session);
  }

  private void admit(String field, String text) {
    checks.forEach(check -> check.admit(field, text));
  }

  private boolean visible(String id) {
    return storage
        .find(id)
        .map(account -> !account.suspended() && account.deletionAt().isEmpty())
        .orElse(false);
  }
}
