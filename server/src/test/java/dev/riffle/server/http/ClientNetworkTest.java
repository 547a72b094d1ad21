package dev.riffle.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {
  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::9",
    "2001:DB8:1:2::1, 2001:db8:0001:0002:0:0:0:1",
    "::ffff:192.0.2.7, 192.0.2.7",
    "::ffff:c000:207, 192.0.2.7"
  })
  void of_addressesOfOneNetwork_isTheSame(String one, String other) {
    assertEquals(ClientNetwork.of(one), ClientNetwork.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:3::1",
    "192.0.2.7, 192.0.2.8",
    "::ffff:192.0.2.7, ::ffff:192.0.2.8"
  })
  void of_otherNetworks_differs(String one, String other) {
    assertNotEquals(ClientNetwork.of(one), ClientNetwork.of(other));
  }

  @Test
  void of_whatIsNoAddress_isItself() {
    assertEquals("unknown", ClientNetwork.of("unknown"));
  }
}
