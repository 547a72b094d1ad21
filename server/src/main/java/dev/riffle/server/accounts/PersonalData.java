package dev.riffle.server.accounts;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a feature keeps about somebody. Every feature that keeps something has a bean of this type,
 * so that an export is complete and an erasure leaves nothing.
 */
public interface PersonalData {

  /** Writes everything that this feature keeps about {@code account}. */
  void export(Account account, Export export) throws IOException;

  /** Erases it; may be called again after it has failed half-way. */
  void erase(Account account);

  /** Where an export goes. */
  interface Export {
    /** Adds a file {@code name.json} with {@code value}. */
    void json(String name, Object value) throws IOException;

    /** Adds a file as it is. */
    void file(String name, InputStream bytes) throws IOException;
  }
}
