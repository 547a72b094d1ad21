package dev.riffle.server.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code riffle.log}.
 *
 * @param queueBytesMax how much may wait to become durable; more is pushed back
 * @param groupBytesMax how much goes into one transaction
 */
@ConfigurationProperties("riffle.log")
record LogProperties(
    @DefaultValue("67108864") long queueBytesMax, @DefaultValue("8388608") long groupBytesMax) {}
