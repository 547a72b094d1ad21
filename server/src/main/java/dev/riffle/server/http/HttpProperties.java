package dev.riffle.server.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code riffle.http}.
 *
 * @param bodyBytesMax longest body of a request that uploads no file
 */
@ConfigurationProperties("riffle.http")
record HttpProperties(@DefaultValue("16777216") long bodyBytesMax) {}
