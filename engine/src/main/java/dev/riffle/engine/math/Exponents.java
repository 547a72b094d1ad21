package dev.riffle.engine.math;

/**
 * Powers and logarithms to base 2 from plain arithmetic, so that state is the same bit for bit on
 * every processor. Relative error below 1e-9.
 */
public final class Exponents {
  private static final double LN_2 = 0.6931471805599453;
  private static final double LOG2_E = 1.4426950408889634;
  private static final double SQRT_2 = 1.4142135623730951;
  private static final long MANTISSA = 0x000F_FFFF_FFFF_FFFFL;
  private static final int BIAS = 1023;

  private Exponents() {}

  /** Returns 2 to the power of {@code x}; 0 below the range of normal numbers. */
  public static double exp2(double x) {
    if (!(x > -1022)) {
      return Double.isNaN(x) ? Double.NaN : 0;
    }
    if (x >= 1024) {
      return Double.POSITIVE_INFINITY;
    }
    int exponent = (int) Math.rint(x);
    double rest = series((x - exponent) * LN_2);
    return exponent > BIAS
        ? 2 * rest * Double.longBitsToDouble((long) (exponent - 1 + BIAS) << 52)
        : rest * Double.longBitsToDouble((long) (exponent + BIAS) << 52);
  }

  private static double series(double y) {
    double sum = 1 + y / 9;
    for (int i = 8; i >= 1; i--) {
      sum = 1 + y * sum / i;
    }
    return sum;
  }

  /** Returns the logarithm to base 2; minus infinity for 0 and below, and for subnormal numbers. */
  public static double log2(double x) {
    if (!(x >= Double.MIN_NORMAL)) {
      return Double.isNaN(x) ? Double.NaN : Double.NEGATIVE_INFINITY;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - BIAS;
    double mantissa = Double.longBitsToDouble((bits & MANTISSA) | ((long) BIAS << 52));
    if (mantissa > SQRT_2) {
      mantissa /= 2;
      exponent++;
    }
    return exponent + LOG2_E * naturalLog(mantissa);
  }

  private static double naturalLog(double mantissa) {
    double s = (mantissa - 1) / (mantissa + 1);
    double s2 = s * s;
    double sum = 1 + s2 * (1.0 / 3 + s2 * (0.2 + s2 * (1.0 / 7 + s2 * (1.0 / 9 + s2 / 11))));
    return 2 * s * sum;
  }

  /** Returns the logarithm of the sum of two numbers given by their logarithms, all to base 2. */
  public static double logAdd(double a, double b) {
    double larger = Math.max(a, b);
    if (larger == Double.NEGATIVE_INFINITY) {
      return larger;
    }
    return larger + log2(1 + exp2(Math.min(a, b) - larger));
  }

  /** Returns e to the power of {@code x}. */
  public static double exp(double x) {
    return exp2(x * LOG2_E);
  }

  /** Returns the logistic function of {@code x}, 0 to 1. */
  public static double sigmoid(double x) {
    return 1 / (1 + exp2(-x * LOG2_E));
  }

  /** Returns the inverse of {@link #sigmoid}. */
  public static double logit(double p) {
    return (log2(p) - log2(1 - p)) * LN_2;
  }

  /** Returns what is left of 1 after {@code millis}; 1 for an infinite half-life. */
  public static double decay(double millis, double halfLifeMillis) {
    return millis <= 0 ? 1 : exp2(-millis / halfLifeMillis);
  }
}
