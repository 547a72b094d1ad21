package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.riffle.server.TestServer;
import dev.riffle.server.Visitor;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail server in this process, and the mails that it was given. */
final class Postbox implements AutoCloseable {
  static final String ADDRESS = "https://clips.example.org";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("https://\\S+");

  private GreenMail mail = start(0);
  private final int port = mail.getSmtp().getPort();

  /** A mail as its reader sees it. */
  record Read(String subject, String text, String type) {
    String link() {
      Matcher link = LINK.matcher(text);
      assertTrue(link.find(), text);
      return link.group();
    }

    String token() {
      return link().substring(link().indexOf('#') + 1);
    }
  }

  /** Starts a server whose mail comes here. */
  TestServer server(Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(properties);
    all.put("spring.mail.host", "127.0.0.1");
    all.put("spring.mail.port", Integer.toString(port));
    all.put("riffle.mail.from", "Riffle <no-reply@clips.example.org>");
    all.put("riffle.address", ADDRESS);
    all.put("riffle.jobs.interval", "100ms");
    return TestServer.start(all);
  }

  /** Returns the {@code number}th mail to {@code address}, from 1, when it has come. */
  Read await(String address, int number) {
    await(() -> to(address).size() >= number);
    try {
      MimeMessage message = to(address).get(number - 1);
      String text = (String) message.getContent();
      return new Read(message.getSubject(), text.replace("\r\n", "\n"), message.getContentType());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  List<MimeMessage> to(String address) {
    return List.of(mail.getReceivedMessagesForDomain(address));
  }

  /** Waits until nothing waits to be sent. */
  void awaitAllSent(TestServer server) {
    await(() -> waiting(server) == 0);
  }

  /** Looks again when a mail has come, or after a moment. */
  void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "it takes too long");
      mail.waitForIncomingEmail(50, mail.getReceivedMessages().length + 1);
    }
  }

  static long waiting(TestServer server) {
    return jdbc(server)
        .sql(
            """
            select count(*) from scheduled_tasks
            where task_name in ('account-mail', 'forgotten-password')
            """)
        .query(Long.class)
        .single();
  }

  /** Makes an account with a confirmed address. */
  Visitor member(TestServer server, String handle, String address) {
    Visitor visitor = Visitor.member(server, handle);
    int before = to(address).size();
    visitor.put("/api/account/mail-address", wish(address));
    confirm(visitor, await(address, before + 1).token());
    return visitor;
  }

  static TestServer.Answer confirm(Visitor visitor, String token) {
    return visitor.post("/api/mail-address/confirmation", "{'token':'%s'}".formatted(token));
  }

  static String wish(String address) {
    return "{'address':'%s','password':'%s'}".formatted(address, Visitor.PASSWORD);
  }

  static JdbcClient jdbc(TestServer server) {
    return JdbcClient.create(server.server().part(DataSource.class));
  }

  void shut() {
    mail.stop();
  }

  /** Listens again where it did before. */
  void open() {
    mail = start(port);
  }

  private static GreenMail start(int port) {
    GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    mail.start();
    return mail;
  }

  @Override
  public void close() {
    mail.stop();
  }
}
