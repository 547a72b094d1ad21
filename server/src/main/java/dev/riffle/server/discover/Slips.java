package dev.riffle.server.discover;

/**
 * How many letters were left out, put in, mistaken or swapped with their neighbour between two
 * words: the optimal string alignment distance. Costs the product of the lengths.
 */
final class Slips {
  private Slips() {}

  static int between(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int mistaken = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(mistaken, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    return areSwapped(a, b, i, j) ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }

  private static boolean areSwapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
