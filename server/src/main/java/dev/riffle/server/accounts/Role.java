package dev.riffle.server.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an account may do; each role may do what the ones before may. */
public enum Role {
  @JsonProperty("user")
  USER,
  @JsonProperty("moderator")
  MODERATOR,
  @JsonProperty("administrator")
  ADMINISTRATOR;

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
