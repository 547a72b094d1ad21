package dev.riffle.server.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code riffle.mail}.
 *
 * @param from whom mail is from, such as {@code Riffle <no-reply@clips.example.org>}
 */
@ConfigurationProperties("riffle.mail")
record MailProperties(@DefaultValue("") String from) {}
