package dev.riffle.server.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps media under the hash of their bytes. What is there never changes, so storing the same bytes
 * again is free. Thread-safe.
 */
public interface MediaStore {

  /**
   * Takes a copy of {@code file}; durable, and visible as a whole, when it returns.
   *
   * @return the name under which it can be found
   */
  MediaName put(Path file, MediaName.Kind kind) throws IOException;

  /** Returns what is stored under that name. */
  Optional<StoredMedia> find(MediaName name);

  /**
   * Deletes what is stored under that name, unless it has been put since {@code unusedSince}.
   *
   * @return whether it is not there any more
   */
  boolean delete(MediaName name, Instant unusedSince) throws IOException;

  /**
   * Hands all names that have not been put since {@code unusedSince} to {@code action}, a few at a
   * time and in no order; what {@code action} deletes, or somebody else meanwhile, is no fault.
   *
   * @param count of names at a time, at most
   */
  void walk(Instant unusedSince, int count, Consumer<List<MediaName>> action) throws IOException;

  /** Bytes in the store. */
  interface StoredMedia {
    MediaName name();

    /** Size in bytes. */
    long bytes();

    /** Writes {@code count} bytes from {@code start} on to {@code target}. */
    void writeTo(OutputStream target, long start, long count) throws IOException;

    /** Opens all of it for reading; the caller closes it. */
    InputStream open() throws IOException;

    /**
     * Returns a file that holds it, to be read only: the stored one, or a copy in {@code
     * directory}.
     */
    Path file(Path directory) throws IOException;
  }
}
