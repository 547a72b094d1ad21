/**
 * Predicts how likely outcomes are from ids and numbers, learning from one case after the other.
 * Knows nothing of items and viewers.
 */
package dev.riffle.engine.prediction;
