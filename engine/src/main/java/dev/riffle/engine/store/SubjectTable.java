package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Tags, authors, languages and regions by handle, and for each tag and author the most popular
 * items that have it. One writer, readers without locks.
 */
public final class SubjectTable implements Stateful {
  private static final String TAG = "tag:";
  private static final String AUTHOR = "author:";
  private static final String LANGUAGE = "language:";
  private static final String REGION = "region:";

  private final NameTable names;
  private final Boards boards;
  private long evicted;

  public SubjectTable(int capacity, int itemsEach) {
    names = new NameTable(capacity);
    boards = new Boards(names, itemsEach);
  }

  public NameTable names() {
    return names;
  }

  /** Returns the lists of items by subject. */
  public Boards boards() {
    return boards;
  }

  /** Returns how many were given up for others. */
  public long evicted() {
    return evicted;
  }

  public int findTag(String tag) {
    return names.find(TAG + tag);
  }

  public int findAuthor(String author) {
    return names.find(AUTHOR + author);
  }

  public int findLanguage(String language) {
    return names.find(LANGUAGE + language);
  }

  public int findRegion(String region) {
    return names.find(REGION + region);
  }

  /** Returns {@code tag} or {@code author}, or another word where it is neither. */
  public String kind(int handle) {
    String name = names.name(handle);
    int colon = name.indexOf(':');
    return colon < 0 ? "" : name.substring(0, colon);
  }

  /** Returns the subject as the caller named it; empty where it is gone. */
  public String subject(int handle) {
    String name = names.name(handle);
    return name.substring(name.indexOf(':') + 1);
  }

  int tag(String tag) {
    return touch(TAG, tag);
  }

  int author(String author) {
    return touch(AUTHOR, author);
  }

  int language(String language) {
    return touch(LANGUAGE, language);
  }

  int region(String region) {
    return touch(REGION, region);
  }

  private int touch(String kind, String subject) {
    if (subject.isEmpty()) {
      return NameTable.NONE;
    }
    String name = kind + subject;
    if (names.isFull() && names.find(name) == NameTable.NONE) {
      int oldest = names.oldest();
      boards.remove(oldest);
      names.remove(oldest);
      evicted++;
    }
    return names.touch(name);
  }

  @Override
  public void write(StateWriter out) {
    out.number(evicted);
  }

  @Override
  public void read(StateReader in) {
    evicted = in.longInteger();
  }
}
