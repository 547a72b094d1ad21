package dev.riffle.server.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in. Thread-safe. */
@Component
class SessionList {
  private static final int ID_BYTES = 12;

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final ApplicationEventPublisher news;

  SessionList(
      FindByIndexNameSessionRepository<? extends Session> sessions,
      ApplicationEventPublisher news) {
    this.sessions = sessions;
    this.news = news;
  }

  /**
   * A browser that is signed in.
   *
   * @param id names the session, and cannot be used in its place
   * @param device such as "Firefox on Linux"
   */
  @Schema(name = "DeviceSession")
  record Entry(
      String id,
      String device,
      String address,
      Instant createdAt,
      Instant seenAt,
      boolean current) {}

  /** Returns the sessions of {@code handle}, the last seen first. */
  List<Entry> of(String handle, String currentSession) {
    return sessions.findByPrincipalName(handle).values().stream()
        .map(session -> entry(session, currentSession))
        .sorted(Comparator.comparing(Entry::seenAt).reversed())
        .toList();
  }

  /** Ends the session of that {@link Entry#id}; returns whether there was one. */
  boolean end(String handle, String id) {
    return end(handle, session -> publicId(session).equals(id)) > 0;
  }

  /** Tells whether the session of that id, which is a secret, has not ended. */
  boolean has(String session) {
    return sessions.findById(session) != null;
  }

  void endAll(String handle) {
    end(handle, _ -> true);
  }

  void endOthers(String handle, String currentSession) {
    end(handle, session -> !session.equals(currentSession));
  }

  private int end(String handle, Predicate<String> chosen) {
    Map<String, ? extends Session> all = sessions.findByPrincipalName(handle);
    List<String> ended = all.keySet().stream().filter(chosen).toList();
    ended.forEach(this::end);
    return ended.size();
  }

  private void end(String session) {
    sessions.deleteById(session);
    news.publishEvent(new SessionEnded(session));
  }

  private static Entry entry(Session session, String current) {
    return new Entry(
        publicId(session.getId()),
        text(session, SignIns.DEVICE),
        text(session, SignIns.ADDRESS),
        session.getCreationTime(),
        session.getLastAccessedTime(),
        session.getId().equals(current));
  }

  private static String text(Session session, String name) {
    return Objects.requireNonNullElse(session.<String>getAttribute(name), "");
  }

  private static String publicId(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
