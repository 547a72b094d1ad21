package dev.riffle.server.accounts;

import dev.riffle.server.database.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the database must not tell, by AES-256 in Galois/Counter mode under a key in the
 * data directory ({@code secret-key}). Thread-safe.
 */
@Component
class Secrets {
  private static final int KEY_BYTES = 32;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  Secrets(DataDirectory data) {
    byte[] bytes = HexFormat.of().parseHex(readOrMake(data.resolve("secret-key")));
    this.key = new SecretKeySpec(bytes, "AES");
  }

  /** Returns the initialisation vector, then what is encrypted, then its tag. */
  byte[] encrypt(byte[] plain) {
    byte[] iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    byte[] encrypted = run(Cipher.ENCRYPT_MODE, iv, plain, 0);
    byte[] both = Arrays.copyOf(iv, IV_BYTES + encrypted.length);
    System.arraycopy(encrypted, 0, both, IV_BYTES, encrypted.length);
    return both;
  }

  byte[] decrypt(byte[] encrypted) {
    return run(Cipher.DECRYPT_MODE, Arrays.copyOf(encrypted, IV_BYTES), encrypted, IV_BYTES);
  }

  private byte[] run(int mode, byte[] iv, byte[] bytes, int from) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
      return cipher.doFinal(bytes, from, bytes.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the secret was encrypted under another secret-key", e);
    }
  }

  private static String readOrMake(Path file) {
    try {
      try {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Keys.hex(KEY_BYTES) + "\n");
      } catch (FileAlreadyExistsException _) {
        // Made at an earlier start.
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make " + file, e);
    }
  }
}
