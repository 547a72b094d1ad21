package dev.riffle.server;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Role;

/** People with more rights than a sign-up gives. */
public final class Members {
  private Members() {}

  /** Returns somebody of that name and role, signed in. */
  public static Visitor of(TestServer server, String handle, Role role) {
    Visitor visitor = Visitor.member(server, handle);
    Accounts accounts = server.server().part(Accounts.class);
    Account account = accounts.findByHandle(handle).orElseThrow();
    if (role != Role.USER) {
      accounts.setRole(account, role);
      visitor.signIn(handle, Visitor.PASSWORD);
    }
    return visitor;
  }
}
