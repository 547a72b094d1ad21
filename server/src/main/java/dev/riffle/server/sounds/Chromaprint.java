package dev.riffle.server.sounds;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Acoustic fingerprints by the system's libchromaprint. Thread-safe: each call has a context of its
 * own.
 */
@SuppressWarnings("restricted")
final class Chromaprint {
  /** Samples a second that it hears. */
  static final int RATE = 11_025;

  private static final String LIBRARY = "libchromaprint.so.1";
  private static final int DEFAULT_ALGORITHM = 1;

  private final MethodHandle create;
  private final MethodHandle start;
  private final MethodHandle feed;
  private final MethodHandle finish;
  private final MethodHandle fingerprint;
  private final MethodHandle free;
  private final MethodHandle release;

  private Chromaprint(SymbolLookup library) {
    this.create = function(library, "new", ADDRESS, JAVA_INT);
    this.start = function(library, "start", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    this.feed = function(library, "feed", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    this.finish = function(library, "finish", JAVA_INT, ADDRESS);
    this.fingerprint =
        function(library, "get_raw_fingerprint", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
    this.free = procedure(library, "free");
    this.release = procedure(library, "dealloc");
  }

  /** Returns it where the system has the library. */
  static Optional<Chromaprint> load() {
    return load(LIBRARY);
  }

  static Optional<Chromaprint> load(String library) {
    try {
      return Optional.of(new Chromaprint(SymbolLookup.libraryLookup(library, Arena.global())));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /**
   * Returns the fingerprint of sound of one channel and {@link #RATE} samples of -1 to 1 a second
   * from {@code from} on; empty where that is shorter than about three seconds.
   */
  Fingerprint of(float[] samples, int from) {
    int count = Math.max(0, samples.length - from);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment sound = arena.allocate(JAVA_SHORT, Math.max(1, count));
      for (int i = 0; i < count; i++) {
        short sample = (short) Math.round(Math.clamp(samples[from + i], -1f, 1f) * Short.MAX_VALUE);
        sound.setAtIndex(JAVA_SHORT, i, sample);
      }
      return of(sound, count, arena);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("chromaprint failed", e);
    }
  }

  private Fingerprint of(MemorySegment sound, int count, Arena arena) throws Throwable {
    MemorySegment context = (MemorySegment) create.invokeExact(DEFAULT_ALGORITHM);
    try {
      boolean heard =
          (int) start.invokeExact(context, RATE, 1) == 1
              && (int) feed.invokeExact(context, sound, count) == 1
              && (int) finish.invokeExact(context) == 1;
      return heard ? read(context, arena) : Fingerprint.NONE;
    } finally {
      free.invokeExact(context);
    }
  }

  private Fingerprint read(MemorySegment context, Arena arena) throws Throwable {
    MemorySegment items = arena.allocate(ADDRESS);
    MemorySegment count = arena.allocate(JAVA_INT);
    if ((int) fingerprint.invokeExact(context, items, count) != 1) {
      return Fingerprint.NONE;
    }
    MemorySegment found = items.get(ADDRESS, 0);
    try {
      long bytes = count.get(JAVA_INT, 0) * JAVA_INT.byteSize();
      return new Fingerprint(found.reinterpret(bytes).toArray(JAVA_INT));
    } finally {
      release.invokeExact(found);
    }
  }

  private static MethodHandle function(
      SymbolLookup library, String name, MemoryLayout result, MemoryLayout... arguments) {
    return handle(library, name, FunctionDescriptor.of(result, arguments));
  }

  private static MethodHandle procedure(SymbolLookup library, String name) {
    return handle(library, name, FunctionDescriptor.ofVoid(ADDRESS));
  }

  private static MethodHandle handle(
      SymbolLookup library, String name, FunctionDescriptor descriptor) {
    MemorySegment address =
        library
            .find("chromaprint_" + name)
            .orElseThrow(() -> new IllegalArgumentException("no chromaprint_" + name));
    return Linker.nativeLinker().downcallHandle(address, descriptor);
  }
}
