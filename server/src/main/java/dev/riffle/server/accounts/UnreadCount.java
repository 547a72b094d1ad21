package dev.riffle.server.accounts;

/** How much somebody was told and has not read. A feature that tells has a bean of this type. */
public interface UnreadCount {
  int of(Account account);
}
