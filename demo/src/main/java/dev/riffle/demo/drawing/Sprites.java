package dev.riffle.demo.drawing;

import java.util.List;

/**
 * Pixel animals, seen from the front. Only the left half is drawn; the right half mirrors it. A dot
 * is nothing, every letter a colour: o outline, a coat, b second coat, c light, e eye, n nose, p
 * pink.
 */
final class Sprites {
  private Sprites() {}

  /** Returns the rows of an animal's head and body by the variant of its scene. */
  static List<String> of(int variant) {
    return switch (variant) {
      case 0 -> CAT;
      case 1 -> DOG;
      case 2 -> BUNNY;
      case 3 -> PANDA;
      case 4 -> FROG;
      default -> FOX;
    };
  }

  /** Returns the colours of an animal in the order o, a, b, c, e, n, p. */
  static int[] colors(int variant) {
    return switch (variant) {
      case 0 -> new int[] {0x3a2418, 0xf2953a, 0xc96a1e, 0xfff0d8, 0x1c2a1c, 0xe8607a, 0xf7a8a0};
      case 1 -> new int[] {0x3a2820, 0xc98f58, 0x7a4a2c, 0xfff2e0, 0x1c1410, 0x2a1c18, 0xf08a96};
      case 2 -> new int[] {0x5a4a58, 0xf4eef2, 0xd8ccd6, 0xffffff, 0x7a1f3a, 0xff8aa8, 0xffb4c8};
      case 3 -> new int[] {0x1c1c26, 0xf6f4f0, 0x2a2a36, 0xffffff, 0xf6f4f0, 0x1c1c26, 0xffa8b0};
      case 4 -> new int[] {0x1a4028, 0x5cc84a, 0x3f9a38, 0xd8f5b0, 0x14201a, 0x2c6a30, 0xff9ab0};
      default -> new int[] {0x3a1a14, 0xe8642c, 0xb8401c, 0xfff4e6, 0x1c1418, 0x1c1418, 0xf7a08a};
    };
  }

  private static final List<String> CAT =
      List.of(
          "..o.....",
          ".oao....",
          ".oapo...",
          ".oappooo",
          ".oaaaaab",
          "oaaaaaab",
          "oaaaaaaa",
          "obaeeaaa",
          "oaaeeaac",
          "obaaaacn",
          "oappaccc",
          ".oaaaccc",
          "..oooaaa",
          "...oaaac",
          "..obaacc",
          "..oaaacc",
          "..obaacc",
          "..oaaoac",
          "..oacoac",
          "...oo.oo");
  private static final List<String> DOG =
      List.of(
          "........",
          "....oooo",
          "..ooaaaa",
          ".obbaaac",
          "obbbaaac",
          "obbbaaac",
          "obbaeeac",
          "obbaeeac",
          "obbaaacc",
          "obboaccn",
          ".oo.occn",
          "....occc",
          ".....opp",
          "...oooop",
          "..oaaacc",
          "..oaaacc",
          "..oaaacc",
          "..oaaoac",
          "..occocc",
          "...oo.oo");
  private static final List<String> BUNNY =
      List.of(
          "...oo...",
          "..oaao..",
          "..oapo..",
          "..oapo..",
          "..oapo..",
          "..oapooo",
          "..oaaaaa",
          ".oaaaaaa",
          ".oaaeeaa",
          ".oaaeeaa",
          ".oppaaan",
          ".oaaaacc",
          "..oaaacc",
          "...ooaaa",
          "..oaaacc",
          "..oaaacc",
          "..oaaacc",
          "..oaaoaa",
          "..oaaoaa",
          "...oo.oo");
  private static final List<String> PANDA =
      List.of(
          "........",
          ".oo.....",
          "obbooooo",
          "obbaaaaa",
          ".oaaaaaa",
          "oaaaaaaa",
          "oaabbaaa",
          "oabbbbaa",
          "oabebbaa",
          "oaabbaan",
          "oppaaaan",
          ".oaaaaaa",
          "..ooaaaa",
          "..obbbbb",
          ".obbbbaa",
          ".obbbaaa",
          ".obbbaaa",
          "..obboaa",
          "..obbobb",
          "...oo.oo");
  private static final List<String> FROG =
      List.of(
          "........",
          "........",
          "..ooo...",
          ".occco..",
          ".oceecoo",
          ".oceecaa",
          "ooaccaaa",
          "oaaaaaaa",
          "oaaaaaaa",
          "oaaaaaaa",
          "oppaaaaa",
          "oannnnnn",
          ".oaaaccc",
          "..ooaccc",
          "..oaaccc",
          ".oaaaccc",
          "obaaaccc",
          "obbaoaac",
          "obbbobbo",
          ".ooo.oo.");
  private static final List<String> FOX =
      List.of(
          ".o......",
          "obo.....",
          "obbo....",
          "obpbooo.",
          "obppaaao",
          "oaaaaaaa",
          "oaaaaaaa",
          "oaaeeaaa",
          "occeeaaa",
          "occcaaac",
          ".ocpcacc",
          "..occccn",
          "...ooccc",
          "...oaaoc",
          "..oaaacc",
          "..oaaacc",
          "..oaaacc",
          "..oaaoac",
          "..obbobb",
          "...oo.oo");
}
