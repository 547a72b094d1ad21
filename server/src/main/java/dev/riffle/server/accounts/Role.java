package dev.riffle.server.accounts;

/** What an account may do; each role may do what the ones before may. */
public enum Role {
  USER,
  MODERATOR,
  ADMINISTRATOR;

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
