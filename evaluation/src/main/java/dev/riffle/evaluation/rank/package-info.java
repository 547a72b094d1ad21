/** Predicts clicks one after the other: is the probability right, and does it rank? */
package dev.riffle.evaluation.rank;
