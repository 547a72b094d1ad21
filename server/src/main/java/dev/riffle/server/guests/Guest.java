package dev.riffle.server.guests;

/**
 * Somebody without an account. A controller's parameter of this type is whoever sent the request.
 *
 * @param session the first 128 bits of the SHA-256 of the cookie, in hexadecimal: what the engine
 *     and the log know them by
 */
public record Guest(String session) {}
