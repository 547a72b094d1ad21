package dev.riffle.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The network that a request comes from, by which it is counted: an IPv4 address, or the first half
 * of an IPv6 address. Every household has 2^64 of those, so that counting each would bound nobody.
 */
public final class ClientNetwork {
  private static final int PREFIX_BYTES = 8;

  private ClientNetwork() {}

  /** Returns the network of whoever sent {@code request}. */
  public static String of(HttpServletRequest request) {
    return of(request.getRemoteAddr());
  }

  /** An IPv4 address that is written as one of IPv6 is the IPv4 address. */
  static String of(String address) {
    try {
      InetAddress read = InetAddress.ofLiteral(address);
      return read instanceof Inet6Address wide ? prefix(wide) : read.getHostAddress();
    } catch (IllegalArgumentException _) {
      return address;
    }
  }

  private static String prefix(Inet6Address address) {
    byte[] bytes = address.getAddress();
    Arrays.fill(bytes, PREFIX_BYTES, bytes.length, (byte) 0);
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      throw new AssertionError("an IPv6 address has 16 bytes", e);
    }
  }
}
