package dev.riffle.server.mail;

/**
 * A mail to one reader.
 *
 * @param to their address
 * @param text plain, with line feeds
 */
public record Letter(String to, String subject, String text) {}
