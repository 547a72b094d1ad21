package dev.riffle.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A server that writes what it is sent to a file, has the disk confirm it, and does nothing else:
 * the limit of an upload. One connection at a time.
 */
final class BareReceiver implements AutoCloseable {
  private static final int BUFFER_BYTES = 128 << 10;
  private static final String LENGTH = "content-length:";
  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket socket;
  private final Path file;
  private final Thread thread;

  private BareReceiver(ServerSocket socket, Path file) {
    this.socket = socket;
    this.file = file;
    this.thread = Thread.ofPlatform().daemon().name("bare-receiver").unstarted(this::serve);
  }

  static BareReceiver start(Path file) throws IOException {
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    BareReceiver receiver = new BareReceiver(socket, file);
    receiver.thread.start();
    return receiver;
  }

  HttpConnection connect() throws IOException {
    return new HttpConnection(socket.getLocalPort(), "none");
  }

  /** Returns the processor time that it has used so far, in seconds. */
  double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()) / 1e9;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        client.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(client.getInputStream(), BUFFER_BYTES);
        for (long length = length(in); length >= 0; length = length(in)) {
          keep(in, length);
          client.getOutputStream().write(ANSWER);
        }
      } catch (SocketException _) {
        // The client or this server has been closed.
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** Reads the head of a request; returns the length of its body, or -1 where there is none. */
  private static long length(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int read = in.read();
      if (read < 0) {
        return -1;
      }
      head.append((char) read);
    }
    return head.toString()
        .lines()
        .filter(line -> line.regionMatches(true, 0, LENGTH, 0, LENGTH.length()))
        .mapToLong(line -> Long.parseLong(line.substring(LENGTH.length()).strip()))
        .findFirst()
        .orElse(0);
  }

  private void keep(InputStream in, long length) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      for (long left = length; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(left, BUFFER_BYTES));
        if (read < 0) {
          throw new IOException("the request ended early");
        }
        channel.write(ByteBuffer.wrap(buffer, 0, read));
        left -= read;
      }
      channel.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
