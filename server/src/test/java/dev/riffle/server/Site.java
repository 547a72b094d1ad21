package dev.riffle.server;

import dev.riffle.server.TestServer.Answer;
import java.net.URI;
import java.net.http.HttpRequest;

/** A running server that answers on this machine, in this process or in another. */
public interface Site {
  int port();

  /** Starts a request without a key. */
  default HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
  }

  default Answer send(HttpRequest.Builder request) {
    return Answer.to(request);
  }
}
