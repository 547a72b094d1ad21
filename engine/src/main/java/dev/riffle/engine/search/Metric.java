package dev.riffle.engine.search;

/** What makes two vectors near. */
public enum Metric {
  /** The cosine of the angle between the two, -1 to 1; 0 where one of them is all zeros. */
  COSINE,

  /** The inner product, by which long vectors are near to all that point their way. */
  INNER_PRODUCT
}
