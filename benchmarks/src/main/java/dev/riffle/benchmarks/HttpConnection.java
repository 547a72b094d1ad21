package dev.riffle.benchmarks;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One kept-alive HTTP/1.1 connection to this machine that does as little as it can, so that the
 * load generator takes little from the server that it measures. Keeps cookies, and sends the app's
 * token against forged requests. Not thread-safe.
 */
final class HttpConnection implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int TIMEOUT_MILLIS = 30_000;

  private final int port;
  private final String head;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String cookieHead = "";
  private Socket socket;
  private InputStream in;

  HttpConnection(int port, String apiKey) throws IOException {
    this.port = port;
    socket = opened(port);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
    head = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nX-API-Key: " + apiKey + "\r\n";
  }

  /** An answer: its status, its text, and where it says that something is; empty if nowhere. */
  record Answer(int status, String text, String location) {}

  /** What writes the body of a request. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  Answer get(String path) throws IOException {
    socket
        .getOutputStream()
        .write(("GET " + path + head + cookieHead + "\r\n").getBytes(StandardCharsets.UTF_8));
    return answer();
  }

  Answer post(String path, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String start =
        "POST "
            + path
            + head
            + cookieHead
            + "Content-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] all = new byte[start.length() + body.length];
    System.arraycopy(start.getBytes(StandardCharsets.US_ASCII), 0, all, 0, start.length());
    System.arraycopy(body, 0, all, start.length(), body.length);
    socket.getOutputStream().write(all);
    return answer();
  }

  /**
   * Sends a body as it is written, without keeping it.
   *
   * @param headers each with its end of line
   * @param length of the body, in bytes
   */
  Answer send(String method, String path, String headers, long length, Body body)
      throws IOException {
    String start = method + " " + path + head + cookieHead + headers + "Content-Length: " + length;
    OutputStream out = socket.getOutputStream();
    out.write((start + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    body.write(out);
    return answer();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().substring(9, 12));
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    String location = "";
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(line.substring(15).strip());
      }
      if (line.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
        keep(line.substring(11).strip());
      }
      if (line.regionMatches(true, 0, "Location:", 0, 9)) {
        location = line.substring(9).strip();
      }
      last |= line.equalsIgnoreCase("Connection: close");
      chunked |= line.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26);
    }
    byte[] body = chunked ? chunks() : in.readNBytes(length);
    if (last) {
      reopen();
    }
    return new Answer(status, new String(body, StandardCharsets.UTF_8), location);
  }

  private void keep(String cookie) {
    String pair = cookie.substring(0, cookie.indexOf(';'));
    int equals = pair.indexOf('=');
    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    cookies.values().removeIf(String::isEmpty);
    String all =
        cookies.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("; "));
    String token = cookies.getOrDefault("XSRF-TOKEN", "");
    cookieHead = "Cookie: " + all + "\r\nX-XSRF-TOKEN: " + token + "\r\n";
  }

  /**
   * Connects again, as the same guest or person. Servers end a connection after so many requests,
   * and say so in the last answer, or after a silence.
   */
  void reopen() throws IOException {
    socket.close();
    socket = opened(port);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
  }

  private static Socket opened(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    return socket;
  }

  private byte[] chunks() throws IOException {
    byte[] body = new byte[0];
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      byte[] longer = new byte[body.length + size];
      System.arraycopy(body, 0, longer, 0, body.length);
      System.arraycopy(in.readNBytes(size), 0, longer, body.length, size);
      body = longer;
      line();
    }
    line();
    return body;
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
