package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class SecondFactorTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foobar, MZXW6YTBOI"})
  void encode_vectorsOfTheStandard_areMet(String plain, String encoded) {
    assertEquals(encoded, Base32.encode(plain.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void totp_confirmed_isAskedForAndGoodOnce() throws Exception {
    Visitor visitor = Visitor.member(server, "careful");
    String secret = visitor.post("/api/account/totp", "").json().path("secret").asString();
    assertEquals(403, visitor.put("/api/account/totp", "{'code':'000000'}").status());
    Answer confirmed = visitor.put("/api/account/totp", code(secret, 0));
    assertEquals(200, confirmed.status(), confirmed.body());

    Visitor other = new Visitor(server);
    assertEquals("code-needed", other.signIn("careful", Visitor.PASSWORD).code());
    assertEquals("code-wrong", signIn(other, "careful", "123456").code());
    assertEquals("code-wrong", signIn(other, "careful", digits(secret, 0)).code(), "used already");
    assertEquals(200, signIn(other, "careful", digits(secret, 30)).status());

    JsonNode recovery = confirmed.json().path("recoveryCodes");
    assertEquals(10, recovery.size());
    String once = recovery.get(0).asString();
    assertEquals(200, signIn(new Visitor(server), "careful", once).status());
    assertEquals("code-wrong", signIn(new Visitor(server), "careful", once).code());
  }

  @Test
  void totp_secret_isNotInTheDatabase() {
    Visitor visitor = Visitor.member(server, "secretive");
    JsonNode enrolment = visitor.post("/api/account/totp", "").json();
    byte[] secret = decode(enrolment.path("secret").asString());
    byte[] stored =
        JdbcClient.create(server.server().part(DataSource.class))
            .sql(
                """
                select totp_secret from account join person using (id) where handle = 'secretive'
                """)
            .query(byte[].class)
            .single();
    String hex = java.util.HexFormat.of().formatHex(stored);
    assertFalse(hex.contains(java.util.HexFormat.of().formatHex(secret)));
    assertTrue(enrolment.path("uri").asString().startsWith("otpauth://totp/Riffle:secretive"));
  }

  @Test
  void totp_ended_isNotAskedFor() throws Exception {
    Visitor visitor = Visitor.member(server, "relaxed");
    String secret = visitor.post("/api/account/totp", "").json().path("secret").asString();
    visitor.put("/api/account/totp", code(secret, 0));
    assertEquals(403, visitor.delete("/api/account/totp", "{'password':'wrong'}").status());
    String right = "{'password':'%s'}".formatted(Visitor.PASSWORD);
    assertEquals(204, visitor.delete("/api/account/totp", right).status());
    assertEquals(200, new Visitor(server).signIn("relaxed", Visitor.PASSWORD).status());
  }

  private static Answer signIn(Visitor visitor, String handle, String code) {
    return visitor.post(
        "/api/session",
        "{'handle':'%s','password':'%s','code':'%s'}".formatted(handle, Visitor.PASSWORD, code));
  }

  private static String code(String secret, int secondsAhead) throws InvalidKeyException {
    return "{'code':'%s'}".formatted(digits(secret, secondsAhead));
  }

  private static String digits(String secret, int secondsAhead) throws InvalidKeyException {
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            new SecretKeySpec(decode(secret), "HmacSHA1"), Instant.now().plusSeconds(secondsAhead));
  }

  private static byte[] decode(String base32) {
    BigInteger bits = BigInteger.ZERO;
    for (int i = 0; i < base32.length(); i++) {
      char digit = base32.charAt(i);
      int value = digit < 'A' ? digit - '2' + 26 : digit - 'A';
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(value));
    }
    byte[] bytes = new byte[base32.length() * 5 / 8];
    byte[] raw = bits.shiftRight(base32.length() * 5 % 8).toByteArray();
    int length = Math.min(raw.length, bytes.length);
    System.arraycopy(raw, raw.length - length, bytes, bytes.length - length, length);
    return bytes;
  }
}
