package dev.riffle.evaluation.metric;

/** An estimate with the bounds of its confidence interval. */
public record Interval(double estimate, double low, double high) {}
