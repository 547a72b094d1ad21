package dev.riffle.server.log;

import static dev.riffle.server.log.Entries.event;
import static dev.riffle.server.log.Entries.events;
import static dev.riffle.server.log.Entries.received;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.riffle.server.database.TestPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresEventLogTest extends EventLogContract {
  private static final LogProperties LIMITS = new LogProperties(1 << 20, 1 << 16);

  private String url = "";

  @Override
  EventLog open() {
    url = TestPostgres.newDatabase();
    Flyway.configure().dataSource(url, "postgres", "").load().migrate();
    return reopen();
  }

  @Override
  EventLog reopen() {
    return open(() -> DriverManager.getConnection(url));
  }

  private EventLog open(Committer.Source source) {
    return PostgresEventLog.open(jdbc(), source, LIMITS);
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(new DriverManagerDataSource(url));
  }

  @Test
  void open_logThatAnotherServerWrites_isRefused() {
    LogException refused = assertThrows(LogException.Unavailable.class, this::reopen);
    assertEquals("the log cannot be opened: another server writes this log", refused.getMessage());
  }

  @Test
  void append_sessionKilledBetween_isDurableAndInOrder() {
    open().close();
    try (EventLog log = reopen()) {
      for (int i = 0; i < 20; i++) {
        if (i % 5 == 0) {
          killWriter();
        }
        assertEquals(
            new Appended(i + 1L, 0),
            log.append("app", List.of(received(event("e" + i, "v")))).join());
      }
      assertEquals(20, log.read("app", 0, 100).size());
    }
  }

  @Test
  void append_connectionLostAfterCommit_isNotRepeated() {
    open().close();
    AtomicReference<String> failNext = new AtomicReference<>("");
    try (EventLog log = open(() -> faulty(DriverManager.getConnection(url), failNext))) {
      failNext.set("after");
      Received keyless = received(new dev.riffle.engine.event.ItemRemoved("clip", Entries.TIME));
      assertEquals(new Appended(1, 0), log.append("app", List.of(keyless)).join());
      assertEquals(1, log.read("app", 0, 10).size());
    }
  }

  @Test
  void append_connectionLostBeforeCommit_isDoneAgain() {
    open().close();
    AtomicReference<String> failNext = new AtomicReference<>("");
    try (EventLog log = open(() -> faulty(DriverManager.getConnection(url), failNext))) {
      failNext.set("before");
      assertEquals(new Appended(3, 0), log.append("app", events(3)).join());
      assertEquals(3, log.read("app", 0, 10).size());
    }
  }

  @Test
  void append_diskFull_isRefusedAndLaterOnesGoOn() {
    open().close();
    AtomicReference<String> failNext = new AtomicReference<>("");
    try (EventLog log = open(() -> faulty(DriverManager.getConnection(url), failNext))) {
      failNext.set("full");
      CompletableFuture<Appended> refused = log.append("app", events(3));
      CompletionException failure = assertThrows(CompletionException.class, refused::join);
      assertInstanceOf(LogException.Full.class, failure.getCause());
      assertEquals(new Appended(3, 0), log.append("app", events(3)).join());
    }
  }

  private void killWriter() {
    jdbc()
        .sql(
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = current_database())")
        .query(Boolean.class)
        .list();
  }

  /** Returns {@code real}, but its next commit fails as {@code failNext} says. */
  private static Connection faulty(Connection real, AtomicReference<String> failNext) {
    return (Connection)
        Proxy.newProxyInstance(
            PostgresEventLogTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              String fault = isCommitOfRows(method.getName()) ? failNext.getAndSet("") : "";
              switch (fault) {
                case "before" -> {
                  real.close();
                  throw new SQLException("cut off", "08006");
                }
                case "full" -> throw new SQLException("no space left on device", "53100");
                default -> {}
              }
              Object result = invoke(real, method, arguments);
              if (fault.equals("after")) {
                real.close();
                throw new SQLException("cut off", "08006");
              }
              return result;
            });
  }

  private static boolean isCommitOfRows(String method) {
    return method.equals("commit")
        && StackWalker.getInstance()
            .walk(frames ->
                frames.anyMatch(frame ->
                    frame.getClassName().equals(LogSession.class.getName())
                        && frame.getMethodName().equals("commit")));
  }

  private static Object invoke(Connection real, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
