package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.IntFloatMap;
import java.util.Arrays;
import java.util.List;

/**
 * The items in question, by place, with what the stages find out about them. Items come in through
 * the filters, so that a source can go on until it has enough. Used again; not thread-safe.
 */
public final class Candidates {
  /** More than these are not taken. */
  public static final int SIZE_MAX = 8_192;

  private final List<Filter> filters;
  private final IntFloatMap places = new IntFloatMap(512);
  private int[] handles = new int[256];
  private int[] sources = new int[256];
  private float[] features = new float[0];
  private float[] crossed = new float[0];
  private double[] predictions = new double[0];
  private double[] scores = new double[256];
  private double[] wishes = new double[256];
  private int size;
  private int source;

  public Candidates(List<Filter> filters) {
    this.filters = List.copyOf(filters);
  }

  /** Starts over with none. */
  public void begin() {
    places.clear();
    size = 0;
  }

  /** Says which source, by its number below 31, is offering from now on. */
  public void from(int source) {
    this.source = source;
  }

  /** Takes an item if it may appear; returns whether it may. */
  public boolean offer(Query query, int handle) {
    if (handle < 0) {
      return false;
    }
    int place = placeOf(handle);
    if (place >= 0) {
      sources[place] |= 1 << source;
      return true;
    }
    if (size == SIZE_MAX || !admits(query, handle)) {
      return false;
    }
    add(handle);
    return true;
  }

  private boolean admits(Query query, int handle) {
    if (!query.columns().isLive(handle)) {
      return false;
    }
    for (int i = 0; i < filters.size(); i++) {
      if (!filters.get(i).admits(query, handle)) {
        return false;
      }
    }
    return true;
  }

  private void add(int handle) {
    if (size == handles.length) {
      handles = Arrays.copyOf(handles, size * 2);
      sources = Arrays.copyOf(sources, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
      wishes = Arrays.copyOf(wishes, size * 2);
    }
    places.put(handle, size);
    handles[size] = handle;
    sources[size] = 1 << source;
    scores[size] = 0;
    wishes[size] = 0;
    size++;
  }

  public int size() {
    return size;
  }

  public int handle(int place) {
    return handles[place];
  }

  /** Returns the place of an item, or -1. */
  public int placeOf(int handle) {
    return (int) places.getOr(handle, -1);
  }

  /** Returns a bit for each source that found the item. */
  public int sources(int place) {
    return sources[place];
  }

  public double score(int place) {
    return scores[place];
  }

  public void score(int place, double score) {
    scores[place] = score;
  }

  /** Returns the part of the score that the viewer asked for. */
  public double wish(int place) {
    return wishes[place];
  }

  public void wish(int place, double part) {
    wishes[place] = part;
  }

  /** Returns room for {@code width} features of each candidate, row by row. */
  public float[] features(int width) {
    if (features.length < size * width) {
      features = new float[Math.max(size, 256) * width];
    }
    return features;
  }

  /** Returns room for {@code width} features and products of each candidate, row by row. */
  public float[] crossed(int width) {
    if (crossed.length < size * width) {
      crossed = new float[Math.max(size, 256) * width];
    }
    return crossed;
  }

  /** Returns room for {@code width} predictions of each candidate, row by row. */
  public double[] predictions(int width) {
    if (predictions.length < size * width) {
      predictions = new double[Math.max(size, 256) * width];
    }
    return predictions;
  }
}
