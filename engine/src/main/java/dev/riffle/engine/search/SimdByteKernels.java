package dev.riffle.engine.search;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over vectors as wide as the machine has them: bytes are widened to shorts, whose products
 * are added in pairs, which a short can hold, and widened to ints.
 */
final class SimdByteKernels extends ByteKernels {
  private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  private static final int WIDTH = SHORTS.length();
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, WIDTH * Byte.SIZE)));

  /** Returns these kernels, or the plain ones where the machine's vectors do not fit a block. */
  static ByteKernels orScalar() {
    boolean fits = WIDTH >= 8 && WIDTH <= Blocks.ROWS && FLOATS.length() == INTS.length();
    return fits ? new SimdByteKernels() : new ScalarByteKernels();
  }

  @Override
  float scan(short[] query, byte[] blocks, float[] scales, int from, int rows, float[] scores) {
    FloatVector max = FloatVector.broadcast(FLOATS, Float.NEGATIVE_INFINITY);
    int half = INTS.length();
    for (int row = 0; row < rows; row += WIDTH) {
      int block = (from + row) / Blocks.ROWS * Blocks.ROWS;
      int start = block * query.length + (from + row - block);
      IntVector low = IntVector.zero(INTS);
      IntVector high = low;
      for (int d = 0; d < query.length; d += 2) {
        ShortVector pair =
            at(blocks, start + d * Blocks.ROWS)
                .mul(query[d])
                .add(at(blocks, start + (d + 1) * Blocks.ROWS).mul(query[d + 1]));
        low = low.add(pair.convertShape(VectorOperators.S2I, INTS, 0));
        high = high.add(pair.convertShape(VectorOperators.S2I, INTS, 1));
      }
      FloatVector lowScores = scaled(low, scales, from + row);
      FloatVector highScores = scaled(high, scales, from + row + half);
      lowScores.intoArray(scores, row);
      highScores.intoArray(scores, row + half);
      max = max.max(lowScores).max(highScores);
    }
    return max.reduceLanes(VectorOperators.MAX);
  }

  @Override
  int dot(byte[] a, int aStart, byte[] b, int bStart, int length) {
    IntVector sum = IntVector.zero(INTS);
    int i = 0;
    for (int end = length - WIDTH; i < end; i += 2 * WIDTH) {
      ShortVector first = at(a, aStart + i).mul(at(b, bStart + i));
      sum = sum.add(pairs(first.add(at(a, aStart + i + WIDTH).mul(at(b, bStart + i + WIDTH)))));
    }
    if (i < length) {
      sum = sum.add(pairs(at(a, aStart + i).mul(at(b, bStart + i))));
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }

  /** Adds each short to its neighbour. */
  private static IntVector pairs(ShortVector shorts) {
    IntVector pairs = shorts.reinterpretAsInts();
    IntVector low = pairs.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16);
    return pairs.lanewise(VectorOperators.ASHR, 16).add(low);
  }

  private static ShortVector at(byte[] codes, int start) {
    return (ShortVector)
        ByteVector.fromArray(BYTES, codes, start).convertShape(VectorOperators.B2S, SHORTS, 0);
  }

  private static FloatVector scaled(IntVector sums, float[] scales, int start) {
    return ((FloatVector) sums.convertShape(VectorOperators.I2F, FLOATS, 0))
        .mul(FloatVector.fromArray(FLOATS, scales, start));
  }
}
