package dev.riffle.benchmarks;

import java.io.IOException;

/** New accounts over HTTP. */
final class SignUp {
  private SignUp() {}

  /** Has whoever a connection is sign up. */
  static void as(String handle, HttpConnection connection) throws IOException {
    connection.get("/api/me");
    HttpConnection.Answer answer =
        connection.post(
            "/api/accounts",
            "{\"handle\":\"%s\",\"password\":\"bench phrase 7\",\"birthDate\":\"1990-01-01\"}"
                .formatted(handle));
    if (answer.status() / 100 != 2) {
      throw new IOException("no account: " + answer.text());
    }
  }
}
